package org.tiqu.classify;

/** What stands before a paragraph's own words. Source: the usual forms of lists in Chinese and English typesetting. */
enum LeadIn {
    NONE,
    /** 1. or 1) or (1) or ①. */
    ARABIC,
    /** 一、 or （一）. */
    CHINESE,
    /** II. or Ⅱ. */
    ROMAN,
    /** 01 or Part 1, and words without a mark between. */
    PART,
    /** A dot, square, star or dash. */
    BULLET,
    /** 【…】 with words behind it. */
    BRACKET,
    /** 【…】 and nothing else. */
    BRACKETED;

    private static final String BULLETS = "■●◆▲►▶★☆※○◎□◇·-–—*#>▍▎◼◾▪✦✅➤→§";
    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final String OPEN = "【[〖〔";
    private static final String CLOSE = "】]〗〕";
    /** The longest bracket that may hold a heading. Source: set by hand on annotated reports. */
    private static final int LONGEST_BRACKET = 120;

    /** Kind and the offset at which the paragraph's own words begin. */
    record At(LeadIn kind, int content) {}

    /** The lead-in of a folded text. */
    static At of(String text) {
        int bracket = OPEN.indexOf(text.charAt(0));
        if (bracket >= 0) {
            int close = text.indexOf(CLOSE.charAt(bracket), 1);
            if (close > 1 && close <= LONGEST_BRACKET) {
                return new At(skip(text, close + 1) == text.length() ? BRACKETED : BRACKET, skip(text, 1));
            }
        }
        if (BULLETS.indexOf(text.charAt(0)) >= 0) {
            int i = 1;
            while (i < text.length() && BULLETS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            At inner = i < text.length() ? numbered(text, skip(text, i)) : new At(NONE, 0);
            return inner.kind == NONE ? new At(BULLET, skip(text, i)) : inner;
        }
        At numbered = numbered(text, 0);
        return numbered.kind == NONE ? part(text) : numbered;
    }

    private static At part(String text) {
        int start = text.startsWith("part") ? skip(text, text.startsWith("part.") ? 5 : 4) : 0;
        int end = start;
        while (end < text.length() && end - start < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean number = end > start && (start > 0 || (end == 2 && text.charAt(0) == '0'));
        int content = skip(text, end);
        return number && content > end && content < text.length() ? new At(PART, content) : new At(NONE, 0);
    }

    private static At numbered(String text, int from) {
        boolean paren = from < text.length() && text.charAt(from) == '(';
        int start = from + (paren ? 1 : 0);
        if (start < text.length() && text.charAt(start) >= '①' && text.charAt(start) <= '⑳') {
            return new At(ARABIC, skip(text, start + 1));
        }
        for (LeadIn kind : new LeadIn[] {ARABIC, CHINESE, ROMAN}) {
            int end = start;
            while (end < text.length() && end - start < 5 && kind.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > start && end - start <= (kind == ARABIC ? 2 : 5) && closes(text, end, paren)) {
                return new At(kind, skip(text, end + 1));
            }
        }
        return new At(NONE, from);
    }

    private boolean isDigit(char c) {
        return switch (this) {
            case ARABIC -> c >= '0' && c <= '9';
            case CHINESE -> CHINESE_DIGITS.indexOf(c) >= 0;
            default -> c == 'i' || c == 'v' || c == 'x' || (c >= 'ⅰ' && c <= 'ⅹ');
        };
    }

    private static boolean closes(String text, int at, boolean paren) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (paren) {
            return c == ')';
        }
        boolean digitBehind = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return (c == '.' || c == '、' || c == ')' || c == ':' || c == '．') && !digitBehind;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '"')) {
            i++;
        }
        return i;
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
