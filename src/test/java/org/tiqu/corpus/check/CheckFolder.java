package org.tiqu.corpus.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Golds;

/** A folder of gold for one test, and what the checks find there. */
record CheckFolder(Path folder) {

    /** Adds an English article, lines with marks, to a split. */
    CheckFolder add(String split, String id, String... lines) {
        return add(split, Golds.of(id, lines));
    }

    CheckFolder add(String split, AnnotatedArticle article) {
        return write(split + "/" + article.id() + ".json", Golds.json(article));
    }

    CheckFolder write(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what stands in a file, which must be there. */
    CheckFolder change(String name, String old, String now) {
        try {
            String content = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
            if (!content.contains(old)) {
                throw new IllegalArgumentException("'" + old + "' does not stand in\n" + content);
            }
            return write(name, content.replace(old, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings as shown, without the folder's path. */
    List<String> findings() {
        List<String> shown = new ArrayList<>();
        for (Finding finding : check(Set.of()).findings()) {
            shown.add(finding.shown().replace(folder + "/", ""));
        }
        return shown;
    }

    CorpusCheck check(Set<String> divisions) {
        try {
            return CorpusCheck.of(List.of(folder), divisions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
