package org.tiqu.tag;

/** What a mention is the name of. Source: the project's annotation guidelines, "Mentions". */
public enum MentionType {
    /** A particular body that has a name. */
    ORG,
    /** A named place, also when it stands for its government. */
    REGION,
    /** A person's name, without title. */
    PERSON,
    /** A point or span of the calendar. */
    DATE
}
