package org.tiqu.record;

/** What the offsets of a record count. */
public enum OffsetUnit {
    /** Unicode code points: what Python and SQL count. */
    CODE_POINT("codepoint"),
    /** UTF-16 code units: what Java and JavaScript count. */
    UTF16("utf16");

    private final String code;

    OffsetUnit(String code) {
        this.code = code;
    }

    /** The code that the record shows. */
    public String code() {
        return code;
    }
}
