package org.tiqu.corpus.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Draft;
import org.tiqu.corpus.DraftReader;
import org.tiqu.corpus.Flaw;
import org.tiqu.corpus.Split;

/**
 * The articles of some corpora, as far as they could be read, and why not further.
 *
 * @param articles in the order of their files
 * @param findings what was wrong already with reading them
 */
record CheckedCorpus(List<CheckedArticle> articles, List<Finding> findings) {

    CheckedCorpus {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
    }

    static CheckedCorpus read(List<Path> folders) throws IOException {
        List<CheckedArticle> articles = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (Path folder : folders) {
            for (Split split : Split.of(folder)) {
                for (Path file : split.files()) {
                    List<Draft> drafts = DraftReader.read(file);
                    if (drafts.isEmpty()) {
                        findings.add(new Finding(
                                file, 1, Code.FORM, "", "a record was expected, but the file is empty; drop it"));
                    }
                    for (Draft draft : drafts) {
                        draft.flaws().forEach(flaw -> findings.add(finding(file, flaw)));
                        AnnotatedArticle article = draft.article();
                        if (article != null) {
                            articles.add(new CheckedArticle(
                                    split.name(),
                                    file,
                                    draft.line(),
                                    article,
                                    draft.lines(),
                                    draft.flaws().isEmpty()));
                            String place = file + ":" + draft.line();
                            String earlier = places.putIfAbsent(article.id(), place);
                            if (earlier != null) {
                                findings.add(new Finding(
                                        file,
                                        draft.line(),
                                        Code.HEADER,
                                        article.id(),
                                        "the id '" + article.id() + "' was already used in " + earlier
                                                + "; give each article an id of its own"));
                            }
                        }
                    }
                }
            }
        }
        return new CheckedCorpus(articles, findings);
    }

    private static Finding finding(Path file, Flaw flaw) {
        Code code = switch (flaw.kind()) {
            case FORM -> Code.FORM;
            case OFFSETS -> Code.OFFSETS;
            case OVERLAP -> Code.OVERLAP;
        };
        return new Finding(file, flaw.line(), code, flaw.what(), flaw.what());
    }
}
