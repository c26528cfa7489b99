package org.tiqu.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;

/** The fields of a news item, in the order of the record. Source: the project's annotation guidelines, "Records". */
public enum ItemField {
    /** When the news happened: a date value. */
    DATE(Kind.VALUE, null),
    /** Keys of the regions mentioned. */
    REGIONS(Kind.KEYS, null),
    /** Keys of the organizations mentioned. */
    ORGANIZATIONS(Kind.KEYS, null),
    /** Keys of the people mentioned. */
    PEOPLE(Kind.KEYS, null),
    /** Key of the body that issued the document. */
    ISSUER(Kind.KEY, Section.POLICY),
    /** The document's title as in the text. */
    DOCUMENT(Kind.TEXT, Section.POLICY),
    /** Key of the person who speaks. */
    SPEAKER(Kind.KEY, Section.RESEARCH),
    /** Key of the body that the speaker belongs to. */
    AFFILIATION(Kind.KEY, Section.RESEARCH),
    /** The speaker's office as in the text. */
    TITLE(Kind.TEXT, Section.RESEARCH),
    /** Key of the body that runs the product. */
    OPERATOR(Kind.KEY, Section.APPLICATION),
    /** The product as in the text. */
    PRODUCT(Kind.TEXT, Section.APPLICATION),
    /** Key of the company that the news is about. */
    COMPANY(Kind.KEY, Section.COMPANY),
    /** What kind of event it is: one of {@link #EVENTS}. */
    EVENT(Kind.VALUE, Section.COMPANY),
    /** Value and ISO 4217 currency, such as {@code 10000000 CNY}. */
    AMOUNT(Kind.VALUE, Section.COMPANY);

    /** What a field's values are, which decides how they are compared. */
    public enum Kind {
        /** Compared exactly. */
        VALUE,
        /** The key of one entity of the article. */
        KEY,
        /** Keys of entities, compared as a set. */
        KEYS,
        /** Free text, compared after case, white space and quotation marks are folded. */
        TEXT
    }

    /** The kinds of event. Source: the project's annotation guidelines, "Records". */
    public static final List<String> EVENTS =
            List.of("report", "investment", "cooperation", "lawsuit", "shareholding", "product", "personnel", "other");

    private final Kind kind;
    private final @Nullable Section section;

    ItemField(Kind kind, @Nullable Section section) {
        this.kind = kind;
        this.section = section;
    }

    /** The name of the field in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its values are. */
    public Kind kind() {
        return kind;
    }

    /** Whether an item of the section may have it. */
    public boolean belongsTo(Section section) {
        return this.section == null || this.section == section;
    }

    /** The fields that follow from the item's mentions, and their type. */
    public static ItemField ofMentions(MentionType type) {
        return switch (type) {
            case REGION -> REGIONS;
            case ORG -> ORGANIZATIONS;
            case PERSON -> PEOPLE;
            case DATE -> DATE;
        };
    }

    /**
     * The field of this name.
     *
     * @throws IllegalArgumentException if there is none, listing those that there are
     */
    public static ItemField of(String code) {
        for (ItemField field : values()) {
            if (field.code().equals(code)) {
                return field;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is none of "
                + String.join(", ", Arrays.stream(values()).map(ItemField::code).toList()));
    }
}
