package org.tiqu.store;

import static org.tiqu.store.Column.optional;
import static org.tiqu.store.Column.required;
import static org.tiqu.store.ColumnType.AMOUNT;
import static org.tiqu.store.ColumnType.DAY;
import static org.tiqu.store.ColumnType.INTEGER;
import static org.tiqu.store.ColumnType.PROBABILITY;
import static org.tiqu.store.ColumnType.TEXT;
import static org.tiqu.store.ColumnType.TEXTS;

import java.util.List;
import java.util.Locale;

/**
 * The tables, the same in every target. Columns are added within a major version of the record, never renamed, retyped
 * or dropped. Rows refer to their article by {@code article_id}; the second column numbers them within it.
 */
public enum Table {
    /** One row an article. */
    ARTICLES(
            "One row an article.",
            required("article_id", TEXT, "the article's id"),
            required("language", TEXT, "BCP 47 tag; mul when mixed"),
            optional("title", TEXT, "the text of its title"),
            optional("published", DAY, "the day that its dates were resolved against"),
            required("published_by", TEXT, "where that day came from: option, metadata, text or none"),
            required("source_uri", TEXT, "path relative to the input that named it, or -"),
            required("media_type", TEXT, "of the source, such as text/html"),
            required("charset", TEXT, "IANA name of the source's encoding"),
            required("sha256", TEXT, "hexadecimal digest of the source's bytes"),
            optional("publisher", TEXT, "who published it, as the source says"),
            required("body", TEXT, "the article as read"),
            required("offset_unit", TEXT, "what start_offset and end_offset count in body: codepoint or utf16"),
            optional("same_as", TEXT, "id of an earlier article with the same text"),
            optional("near_duplicate_of", TEXT, "id of an earlier article with the same news"),
            optional("similarity", PROBABILITY, "how much of their news the two share"),
            required("warnings", TEXTS, "codes of the warnings, in their order"),
            required("profile", TEXT, "the profile that made the record"),
            required("tiqu", TEXT, "the version that made the record")),
    /** One row a paragraph. */
    PARAGRAPHS(
            "One row a paragraph, in text order.",
            required("article_id", TEXT, "the article"),
            required("paragraph", INTEGER, "its index, from 0"),
            required("start_offset", INTEGER, "its first character"),
            required("end_offset", INTEGER, "behind its last character"),
            required("role", TEXT, "title, section_heading, item_heading, body, commentary or furniture"),
            required("section", TEXT, "overview, policy, research, application, company, other or none"),
            optional("item", INTEGER, "the number of its news item"),
            required("language", TEXT, "BCP 47 tag"),
            required("sentences", INTEGER, "how many it has"),
            required("body", TEXT, "its text"),
            optional("source_start", INTEGER, "where it begins in the decoded markup, if the source is marked up"),
            optional("source_end", INTEGER, "behind its last character there"),
            required("confidence", PROBABILITY, "that role and section are right")),
    /** One row a mention. */
    MENTIONS(
            "One row a mention of an organization, region, person or date, in text order.",
            required("article_id", TEXT, "the article"),
            required("mention", INTEGER, "its index, from 0"),
            required("start_offset", INTEGER, "its first character"),
            required("end_offset", INTEGER, "behind its last character"),
            required("surface", TEXT, "what stands there"),
            required("type", TEXT, "ORG, REGION, PERSON or DATE"),
            required("key", TEXT, "what it denotes; ? before a form that could not be linked"),
            required("paragraph", INTEGER, "index of its paragraph"),
            required("section", TEXT, "section of its paragraph; none in furniture"),
            optional("item", INTEGER, "the number of its news item"),
            optional("first_day", DAY, "of a date that could be read: the first day of its span"),
            optional("last_day", DAY, "of a date that could be read: the last day of its span"),
            required("confidence", PROBABILITY, "that span and type are right"),
            required("key_confidence", PROBABILITY, "that the key is right"),
            required("found_by", TEXTS, "codes of those that found it")),
    /** One row an entity of an article. */
    ENTITIES(
            "One row an organization, region or person of an article, in the order of first mention.",
            required("article_id", TEXT, "the article"),
            required("entity", INTEGER, "its index, from 0"),
            required("type", TEXT, "ORG, REGION or PERSON"),
            required("key", TEXT, "what it is called everywhere; ? before a form that could not be linked"),
            required("name", TEXT, "what to call it in the article's language"),
            optional("name_zh", TEXT, "its name in simplified Chinese"),
            required("names", TEXTS, "its forms in this article"),
            required("aliases", TEXTS, "the other names by which the lexicon knows it"),
            required("mentions", INTEGER, "how often it is named")),
    /** One row a news item. */
    RECORDS(
            "One row a news item, by its number.",
            required("article_id", TEXT, "the article"),
            required("item", INTEGER, "its number, from 1"),
            required("section", TEXT, "overview, policy, research, application, company or other"),
            optional("heading", TEXT, "the text of its heading"),
            optional("date", TEXT, "when the news happened, as the record tells it"),
            optional("first_day", DAY, "the first day of that date"),
            optional("last_day", DAY, "the last day of that date"),
            required("regions", TEXTS, "keys of the regions named, in order of first mention"),
            required("organizations", TEXTS, "keys of the organizations named, likewise"),
            required("people", TEXTS, "keys of the people named, likewise"),
            optional("issuer", TEXT, "policy: key of the body that issued the document"),
            optional("document", TEXT, "policy: the document's title"),
            optional("speaker", TEXT, "research: key of who speaks"),
            optional("affiliation", TEXT, "research: key of the speaker's body"),
            optional("title", TEXT, "research: the speaker's office"),
            optional("operator", TEXT, "application: key of the body that runs the product"),
            optional("product", TEXT, "application: the product"),
            optional("company", TEXT, "company: key of the company"),
            optional(
                    "event",
                    TEXT,
                    "company: report, investment, cooperation, lawsuit, shareholding, product,"
                            + " personnel or other"),
            optional("amount", AMOUNT, "company: the value of the event's amount"),
            optional("currency", TEXT, "company: its ISO 4217 code"));

    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that nobody can change
    private final List<Column> columns;

    Table(String meaning, Column... columns) {
        this.meaning = meaning;
        this.columns = List.of(columns);
    }

    /** Its name in the databases. */
    public String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a row is. */
    public String meaning() {
        return meaning;
    }

    /** Its columns, in order. */
    public List<Column> columns() {
        return columns;
    }
}
