package org.tiqu.item;

import org.jspecify.annotations.Nullable;

/**
 * The fields that items of one section have. A field that the item does not tell is null. Source: the project's
 * annotation guidelines, "Records".
 *
 * @param issuer policy: key of the body that issued the document
 * @param document policy: the document's title as in the text, without quotation marks
 * @param speaker research: key of who speaks
 * @param affiliation research: key of the body that the speaker belongs to
 * @param title research: the speaker's bare office as in the text
 * @param operator application: key of the body that runs the product
 * @param product application: the product as in the text
 * @param company company: key of the company that the news is about
 * @param event company: what happened to it
 * @param amount company: value and ISO 4217 currency, such as {@code 10000000 CNY}
 */
public record Details(
        @Nullable String issuer,
        @Nullable String document,
        @Nullable String speaker,
        @Nullable String affiliation,
        @Nullable String title,
        @Nullable String operator,
        @Nullable String product,
        @Nullable String company,
        @Nullable Event event,
        @Nullable String amount) {

    /** An item that tells nothing. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, null);

    /** What a policy item tells. */
    public static Details ofPolicy(@Nullable String issuer, @Nullable String document) {
        return new Details(issuer, document, null, null, null, null, null, null, null, null);
    }

    /** What a research item tells. */
    public static Details ofResearch(@Nullable String speaker, @Nullable String affiliation, @Nullable String title) {
        return new Details(null, null, speaker, affiliation, title, null, null, null, null, null);
    }

    /** What an application item tells. */
    public static Details ofApplication(@Nullable String operator, @Nullable String product) {
        return new Details(null, null, null, null, null, operator, product, null, null, null);
    }

    /** What a company item tells. */
    public static Details ofCompany(@Nullable String company, @Nullable Event event, @Nullable String amount) {
        return new Details(null, null, null, null, null, null, null, company, event, amount);
    }
}
