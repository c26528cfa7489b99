package org.tiqu.convert;

import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.text.Span;

/**
 * Writes token, tab and IOB2 tag, a blank line where the text breaks the line, and before each article
 * {@code -DOCSTART-} and its id, language and publishing date as comments. {@link Tokens} says what a token is.
 * Brought onto the same text again, the mentions are the same, unless white space stood at their ends. Source: as
 * {@link ConllReader}; IOB2 after Ratnaparkhi and Tjong Kim Sang and Veenstra, "Representing Text Chunks".
 */
final class ConllWriter implements ArticleWriter {
    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) throws UnwritableException {
        StringBuilder out = new StringBuilder();
        for (AnnotatedArticle article : articles) {
            head(article, out);
            body(article, out);
        }
        return List.of(new OutputFile("articles.conll", out.toString()));
    }

    private static void head(AnnotatedArticle article, StringBuilder out) throws UnwritableException {
        if (!article.id().equals(article.id().strip())
                || article.id().indexOf('\n') >= 0
                || article.id().indexOf('\r') >= 0) {
            throw new UnwritableException(
                    article.id(),
                    Format.CONLL,
                    "its id has a line break in it or white space around it; give it another");
        }
        out.append("-DOCSTART-\tO\n\n# id = ").append(article.id()).append('\n');
        out.append("# language = ").append(article.language()).append('\n');
        if (article.published() != null) {
            out.append("# published = ").append(article.published()).append('\n');
        }
    }

    private static void body(AnnotatedArticle article, StringBuilder out) {
        List<AnnotatedMention> mentions = article.mentions();
        int next = 0;
        int last = 0;
        for (Span token : Tokens.of(article)) {
            while (next < mentions.size() && mentions.get(next).span().end() <= token.start()) {
                next++;
            }
            AnnotatedMention mention =
                    next < mentions.size() && mentions.get(next).span().contains(token) ? mentions.get(next) : null;
            boolean isInside = mention != null && mention.span().start() < last;
            if (!isInside && isBroken(article.text(), last, token.start())) {
                out.append('\n');
            }
            out.append(token.of(article.text())).append('\t');
            out.append(mention == null ? "O" : (isInside ? "I-" : "B-") + mention.type());
            out.append('\n');
            last = token.end();
        }
        out.append('\n');
    }

    private static boolean isBroken(String text, int from, int to) {
        return from > 0
                && text.substring(from, to).chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029);
    }
}
