package org.tiqu.item;

/** What happened to a company. Source: the project's annotation guidelines, "Records". */
public enum Event {
    /** Published figures. */
    REPORT("report"),
    /** Funding, loans, takeovers, placements, plants. */
    INVESTMENT("investment"),
    /** Contracts, joint ventures. */
    COOPERATION("cooperation"),
    /** Courts and penalties sought there. */
    LAWSUIT("lawsuit"),
    /** Buying and selling of the firm's own shares. */
    SHAREHOLDING("shareholding"),
    /** New goods and services. */
    PRODUCT("product"),
    /** Who comes and who goes. */
    PERSONNEL("personnel"),
    /** Listings, mergers, bankruptcies and the rest. */
    OTHER("other");

    private final String code;

    Event(String code) {
        this.code = code;
    }

    /** The code that the record shows. */
    public String code() {
        return code;
    }
}
