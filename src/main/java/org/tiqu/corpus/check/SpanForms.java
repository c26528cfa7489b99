package org.tiqu.corpus.check;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.segment.WhiteSpace;
import org.tiqu.tag.MentionType;

/** Spans with something at their ends that does not belong to them. Source: the annotation guidelines, "Spans". */
final class SpanForms implements ArticleCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s", FLAGS);
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:on|in|at|by|from|since|until|till|before|after|during|between|of|to|as of)\\s|^[在于於自从從至到]", FLAGS);
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$", FLAGS);
    private static final Pattern PARTICLE = Pattern.compile("[的等]$");
    private static final Pattern QUOTATION = Pattern.compile("^[\"'“‘«‹「『《〈＂＇]|[\"”»›」』》〉＂＇]$");

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        for (AnnotatedMention mention : article.article().mentions()) {
            String text = article.article().text();
            if (!WhiteSpace.trim(text, mention.span()).equals(mention.span())) {
                found.accept(article.finding(
                        Code.SPAN_SPACE,
                        mention,
                        "'" + mention.span().of(text) + "' begins or ends with white space; leave it outside"));
            }
            if (article.article().paragraphOf(mention) == null) {
                found.accept(article.finding(
                        Code.SPAN_SPACE,
                        mention,
                        "'" + article.surface(mention)
                                + "' does not stand in one paragraph; a mention lies inside one"));
            }
            boolean isDate = mention.type() == MentionType.DATE;
            tell(article, mention, isDate ? PREPOSITION : ARTICLE, isDate ? "preposition" : "article", found);
            tell(article, mention, POSSESSIVE, "possessive", found);
            tell(article, mention, PARTICLE, "particle", found);
            tell(article, mention, QUOTATION, "quotation mark", found);
        }
    }

    private static void tell(
            CheckedArticle article, AnnotatedMention mention, Pattern wrong, String name, Consumer<Finding> found) {
        String surface = article.surface(mention);
        Matcher matcher = wrong.matcher(surface);
        if (matcher.find()) {
            found.accept(article.finding(
                    Code.SPAN_FORM,
                    mention,
                    "'" + surface + "' has the " + name + " '" + matcher.group().strip()
                            + "' at one end; leave it outside, or accept it if it belongs to the name"));
        }
    }
}
