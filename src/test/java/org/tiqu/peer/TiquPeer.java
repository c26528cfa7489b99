package org.tiqu.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tiqu.Tiqu;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;

/** tiqu itself, from text to record. */
final class TiquPeer implements Peer {
    private final Profile profile;

    @SuppressWarnings("NullAway.Init") // load comes first
    private Tiqu tiqu;

    TiquPeer(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String name() {
        return "tiqu " + profile.code();
    }

    @Override
    public String version() {
        return Models.version();
    }

    @Override
    public String settings() {
        return "profile `" + profile.code() + "`, language told by script, publishing date given; makes the whole"
                + " record: paragraphs, mentions, keys, items";
    }

    @Override
    public Set<Side> sides() {
        return Set.of(Side.values());
    }

    @Override
    public void load() {
        tiqu = Tiqu.load(new Settings(profile, LanguageChoice.AUTO, OffsetUnit.UTF16));
    }

    @Override
    public AnnotatedArticle tag(PreparedArticle article) {
        AnnotatedArticle gold = article.gold();
        Published published =
                gold.published() == null ? null : new Published(LocalDate.parse(gold.published()), Published.By.OPTION);
        Provenance provenance = new Provenance(gold.id(), "text/plain", "UTF-8", "");
        Outcome outcome = tiqu.extract(new Article(gold.id(), provenance, gold.text(), published, List.of()));
        if (outcome instanceof Outcome.Failed failed) {
            throw new IllegalStateException(failed.failure().reason());
        }
        return RecordAnswer.of(((Outcome.Done) outcome).article());
    }
}
