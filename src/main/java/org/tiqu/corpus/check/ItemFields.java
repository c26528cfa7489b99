package org.tiqu.corpus.check;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ItemField;

/** Fields that only a reader can tell, and their values. Source: the project's annotation guidelines, "Records". */
final class ItemFields implements ArticleCheck {
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)? ([A-Z]{3})");
    private static final Pattern FOLDED = Pattern.compile("[\\s\\p{Z}\"'“”‘’«»‹›「」『』《》〈〉＂＇]+");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        for (AnnotatedItem item : article.article().items()) {
            List<AnnotatedParagraph> paragraphs = article.paragraphsOf(item.number());
            item.fields().forEach((field, values) -> {
                if (!field.belongsTo(item.section())) {
                    found.accept(article.finding(
                            Code.RECORD_FIELD,
                            item,
                            field.code(),
                            told(item, field) + "is no field of "
                                    + item.section().code() + "; drop it"));
                } else if (field.kind() != ItemField.Kind.KEYS) {
                    value(article, item, paragraphs, field, values.get(0), found);
                }
            });
        }
    }

    private static void value(
            CheckedArticle article,
            AnnotatedItem item,
            List<AnnotatedParagraph> paragraphs,
            ItemField field,
            String value,
            Consumer<Finding> found) {
        Code code = switch (field.kind()) {
            case KEY, KEYS -> Code.RECORD_KEY;
            case TEXT -> Code.RECORD_TEXT;
            case VALUE -> Code.RECORD_VALUE;
        };
        String flaw = switch (field.kind()) {
            case KEY, KEYS ->
                keys(article, paragraphs).contains(value)
                        ? null
                        : "'" + value + "' is no key of a mention in the item; write the key as marked there";
            case TEXT -> textFlaw(article, paragraphs, value);
            case VALUE -> valueFlaw(field, value);
        };
        if (flaw != null) {
            found.accept(article.finding(code, item, value, told(item, field) + flaw));
        }
    }

    private static Set<String> keys(CheckedArticle article, List<AnnotatedParagraph> paragraphs) {
        return article.mentionsIn(paragraphs).stream()
                .map(AnnotatedMention::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static @Nullable String textFlaw(
            CheckedArticle article, List<AnnotatedParagraph> paragraphs, String value) {
        if (!value.equals(value.strip()) || value.lines().count() != 1) {
            return "'" + value + "' has white space at its ends or a line break inside; write it in one line";
        }
        boolean isThere = paragraphs.stream()
                .anyMatch(paragraph -> folded(article.textOf(paragraph)).contains(folded(value)));
        return isThere ? null : "'" + value + "' does not stand in a paragraph of the item; write it as in the text";
    }

    private static @Nullable String valueFlaw(ItemField field, String value) {
        return switch (field) {
            case DATE -> value.equals("?") ? "? says nothing; drop the field" : KeyForms.dateFlaw(value);
            case EVENT ->
                ItemField.EVENTS.contains(value)
                        ? null
                        : "'" + value + "' is none of " + String.join(", ", ItemField.EVENTS);
            case AMOUNT -> {
                Matcher amount = AMOUNT.matcher(value);
                yield amount.matches() && CURRENCIES.contains(amount.group(1))
                        ? null
                        : "'" + value + "' is no amount such as 10000000 CNY, a number and an ISO 4217 currency";
            }
            default -> null;
        };
    }

    private static String folded(String text) {
        return FOLDED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String told(AnnotatedItem item, ItemField field) {
        return "item " + item.number() + ", " + field.code() + ": ";
    }
}
