package org.tiqu.tag.date;

/** How an expression tells its year. */
public sealed interface YearRef {
    /** The year as a number. */
    record Stated(int year) implements YearRef {}

    /** The year counted from that of the reference date: -1 for "last year". */
    record Offset(int years) implements YearRef {}

    /** The year counted from that of the date before: 0 for "that year". */
    record Anaphor(int years) implements YearRef {}

    /** No year told. */
    record Unsaid() implements YearRef {}

    /** The year is left to the context. */
    YearRef UNSAID = new Unsaid();
}
