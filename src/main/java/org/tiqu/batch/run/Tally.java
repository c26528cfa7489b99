package org.tiqu.batch.run;

import java.util.TreeMap;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.WarningRecord;

/** Counts what records say while they are written. */
final class Tally {
    private final TreeMap<String, Long> warnings;
    private long records;
    private long sameAs;
    private long nearDuplicates;
    private long characters;

    Tally(Manifest.Counts before) {
        this.warnings = new TreeMap<>(before.warnings());
        this.records = before.records();
        this.sameAs = before.sameAs();
        this.nearDuplicates = before.nearDuplicates();
        this.characters = before.characters();
    }

    /** An article whose record was written, or left out. */
    void add(ArticleRecord article, boolean isWritten) {
        sameAs += article.sameAs() == null ? 0 : 1;
        if (!isWritten) {
            return;
        }
        records++;
        nearDuplicates += article.nearDuplicateOf() == null ? 0 : 1;
        characters += article.text().length();
        for (WarningRecord warning : article.warnings()) {
            warnings.merge(warning.code(), 1L, Long::sum);
        }
    }

    Manifest.Counts counts() {
        return new Manifest.Counts(records, sameAs, nearDuplicates, characters, warnings);
    }
}
