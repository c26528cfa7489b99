package org.tiqu.corpus.check;

/** How bad a finding is. */
public enum Severity {
    /** Against the guidelines or the contract, whatever a reader thinks of it. */
    ERROR,
    /** Probably wrong; a person decides, and accepts it with a reason or mends it. */
    WARNING
}
