package org.tiqu.classify;

/** What a paragraph is about. Source: the project's annotation guidelines, "Paragraphs". */
public enum Section {
    /** Title, lead and summary. */
    OVERVIEW("overview"),
    /** What governments, regulators and parties decide, plan or publish. */
    POLICY("policy"),
    /** What scholars, officials and experts say or publish. */
    RESEARCH("research"),
    /** What was built, launched, deployed or tried. */
    APPLICATION("application"),
    /** What companies do or suffer. */
    COMPANY("company"),
    /** News that none of these covers. */
    OTHER("other"),
    /** Furniture. */
    NONE("none");

    private final String code;

    Section(String code) {
        this.code = code;
    }

    /** The code that the record shows. */
    public String code() {
        return code;
    }
}
