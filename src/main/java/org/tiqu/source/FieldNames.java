package org.tiqu.source;

/**
 * What the fields of JSON inputs are called; fields inside of others are not looked at.
 *
 * @param id the field that names the article
 * @param text the field that holds it
 * @param published the field that holds its day, in ISO 8601 with or without a time
 */
public record FieldNames(String id, String text, String published) {
    /** As in a record. */
    public static final FieldNames DEFAULT = new FieldNames("id", "text", "published");

    /** Checks that no two are the same. */
    public FieldNames {
        if (id.equals(text) || text.equals(published) || id.equals(published)) {
            throw new IllegalArgumentException("id, text and publishing date need three fields, but got '" + id + "', '"
                    + text + "' and '" + published + "'");
        }
    }
}
