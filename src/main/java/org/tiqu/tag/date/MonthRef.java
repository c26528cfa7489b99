package org.tiqu.tag.date;

/** How an expression tells its month. */
public sealed interface MonthRef {
    /** The month as a number from 1 to 12. */
    record Stated(int month) implements MonthRef {
        /** Checks the number. */
        public Stated {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("expected a month from 1 to 12, got " + month);
            }
        }
    }

    /** The month counted from that of the reference date: -1 for "last month". */
    record Offset(int months) implements MonthRef {}

    /** No month told. */
    record Unsaid() implements MonthRef {}

    /** The month is left to the context. */
    MonthRef UNSAID = new Unsaid();
}
