package org.tiqu.tag;

/** Who proposes mentions. The closed list of codes of the record's {@code by}, in the order in which it shows them. */
public enum Source {
    /** CoreNLP's conditional random fields. */
    CORENLP("corenlp"),
    /** HanLP's name recognisers. */
    HANLP("hanlp"),
    /** A name of the lexicons. */
    LEXICON("lexicon"),
    /** The shape of a name: head nouns, surnames, titles. */
    PATTERN("pattern"),
    /** The grammar of dates. */
    DATES("dates"),
    /** The same name was found with certainty elsewhere in the article. */
    REPEAT("repeat"),
    /** The learned model alone; where others found the same, they are named. */
    MODEL("model");

    private final String code;

    Source(String code) {
        this.code = code;
    }

    /** The code that the record shows. */
    public String code() {
        return code;
    }
}
