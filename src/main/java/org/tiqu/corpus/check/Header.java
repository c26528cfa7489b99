package org.tiqu.corpus.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.text.Language;

/** Identifier, language and publishing date. Source: the contract of the record. */
final class Header implements ArticleCheck {
    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    @Override
    public void run(CheckedArticle checked, Consumer<Finding> found) {
        AnnotatedArticle article = checked.article();
        String name = String.valueOf(checked.file().getFileName());
        if (name.endsWith(".json") && !name.equals(article.id() + ".json")) {
            found.accept(checked.finding(
                    Code.HEADER,
                    "the id '" + article.id() + "' is not the name of its file; name the file " + article.id()
                            + ".json, or change the id"));
        }
        if (!TAGS.contains(article.language())) {
            found.accept(checked.finding(
                    Code.HEADER, "the language '" + article.language() + "' is none of " + String.join(", ", TAGS)));
        }
        String published = article.published();
        try {
            LocalDate.parse(published == null ? "" : published);
        } catch (DateTimeException e) {
            found.accept(checked.finding(
                    Code.HEADER,
                    "published is '" + published + "', no date such as 2020-03-02; dates are resolved against it"));
        }
    }
}
