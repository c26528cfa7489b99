package org.tiqu.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** What can be said of a run of words that may be called a product. */
final class PhraseSigns {
    private static final int BACK = 24;

    /** How much of a paragraph is searched for other places of the same words, in UTF-16 code units. */
    private static final int READ = 5000;

    private static final Pattern CAPITALS = Pattern.compile("(?:(?:\\p{Lu}|\\d)[\\p{IsLatin}\\d.+-]*(?: |$))+");
    private static final Pattern CAPITALIZED = Pattern.compile("(?:\\p{Lu}[\\p{L}\\d.-]*(?: |$)|\\d[\\d.]*(?: |$))+");

    private final Cues verbs;
    private final Cues nouns;
    private final Cues openers;
    private final Cues stops;

    PhraseSigns(Cues verbs, Cues nouns, Cues openers, Cues stops) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.openers = openers;
        this.stops = stops;
    }

    Map<String, Double> of(ItemText item, ItemText.Part part, Span span, List<Span> quotes, @Nullable String rule) {
        Signs signs = new Signs(part.folded().charAt(span.start()) < '\u2E80' ? "" : "zh ");
        String text = part.folded();
        String inside = span.of(text);
        signs.add(rule != null && rule.equals(PhraseOptions.folded(inside)), "rule");
        length(signs, part, span);
        place(signs, item, part, span, inside);
        boolean isQuoted = quotes(signs, part, span, quotes);
        names(signs, part, span);
        boolean opens = before(signs, text, span);
        boolean ends = behind(signs, text, span);
        boolean isWhole = opens && ends && !isQuoted;
        signs.add(isWhole, "whole phrase");
        boolean isHead = within(signs, part, span, inside);
        signs.add(isWhole && isHead, "whole phrase for a product");
        signs.add(isWhole && signs.has("told in heading"), "whole phrase told in heading");
        signs.add(isWhole && signs.has("launched"), "whole phrase launched");
        signs.add(isWhole && signs.has("launched behind opener"), "whole phrase launched");
        properName(signs, part, span);
        return signs.all();
    }

    private static void length(Signs signs, ItemText.Part part, Span span) {
        long words = part.words().stream().filter(span::contains).count();
        signs.add("words " + (words > 6 ? "many" : words > 4 ? "5" : words));
        signs.add("length " + Integer.numberOfTrailingZeros(Integer.highestOneBit(span.length())));
    }

    private static void place(Signs signs, ItemText item, ItemText.Part part, Span span, String inside) {
        if (part.isHeading()) {
            signs.add("in heading");
        } else {
            int sentence = 0;
            for (int end = Clause.end(part.folded(), 0, span.start());
                    end < span.start() && sentence < 3;
                    end = Clause.end(part.folded(), end + 1, span.start() - end - 1)) {
                sentence++;
            }
            signs.add("sentence " + sentence);
            signs.add(!part.equals(firstBody(item)), "later paragraph");
        }
        int times = 0;
        boolean isHeaded = false;
        for (ItemText.Part other : item.parts()) {
            String text = other.folded().substring(0, Math.min(other.folded().length(), READ));
            for (int at = text.indexOf(inside); at >= 0; at = text.indexOf(inside, at + 1)) {
                times++;
                isHeaded |= other.isHeading();
            }
        }
        signs.add(times > 1 && inside.length() > 2, "told again");
        signs.add(times > 1 && isHeaded, "told in heading");
    }

    private static ItemText.@Nullable Part firstBody(ItemText item) {
        return item.parts().stream()
                .filter(part -> !part.isHeading())
                .findFirst()
                .orElse(null);
    }

    private static boolean quotes(Signs signs, ItemText.Part part, Span span, List<Span> quotes) {
        boolean isQuoted = false;
        for (Span quote : quotes) {
            if (quote.equals(span)) {
                isQuoted = true;
                signs.add("quoted");
                signs.add("quoted by " + part.text().charAt(Math.max(0, quote.start() - 1)));
                signs.add(quote.length() > 40 || part.text().charAt(quote.end() - 1) == '.', "quoted speech");
            } else if (quote.contains(span)) {
                signs.add("inside quotes");
            } else if (span.overlaps(quote)) {
                signs.add(span.contains(quote) ? "holds quotes" : "cuts quotes");
            }
        }
        signs.add(!isQuoted && !quotes.isEmpty(), "not quoted where something is");
        return isQuoted;
    }

    private static void names(Signs signs, ItemText.Part part, Span span) {
        for (Name name : part.names()) {
            String type = name.type().name();
            Span here = new Span(name.start(), name.end());
            if (here.contains(span)) {
                signs.add("inside " + type);
            } else if (span.overlaps(here)) {
                signs.add((span.start() == here.start() ? "opens with " : "holds ") + type);
            }
            int gap = span.start() - here.end();
            if (gap >= 0 && gap <= 4 && name.type() != MentionType.DATE) {
                String between = part.folded().substring(here.end(), span.start());
                signs.add(between.isBlank() && gap <= 1, "behind " + type);
                signs.add(between.equals("'s ") || between.equals("的"), "owned by " + type);
            }
        }
    }

    /** Whether a phrase may begin here. */
    private boolean before(Signs signs, String text, Span span) {
        int at = span.start();
        int from = Clause.start(text, at, BACK * 3);
        int near = Math.max(from, at - BACK);
        boolean isOpened = false;
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at > near && " \"“「『《‘".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            for (Cues.Hit hit : openers.in(text, near, at)) {
                if (hit.end() == at && at > near) {
                    signs.add(!isOpened, "opener " + hit.cue().text());
                    at = hit.start();
                    isOpened = true;
                    moved = true;
                    break;
                }
            }
        }
        boolean isLaunched = false;
        for (Cues.Hit hit : verbs.in(text, from, at)) {
            isLaunched |= hit.end() == at;
        }
        signs.add(isLaunched, isOpened ? "launched behind opener" : "launched");
        signs.add(!isLaunched && verbs.isIn(text, from, at), "launched before");
        String last = lastWord(text, at);
        boolean isEdge = last.isEmpty() || !stops.in(last, 0, last.length()).isEmpty();
        signs.add(isEdge, "before " + (last.isEmpty() ? "edge" : last));
        signs.add(isEdge, "behind stop");
        return isOpened || isLaunched || isEdge;
    }

    /** Whether a phrase may end here. */
    private boolean behind(Signs signs, String text, Span span) {
        String next = nextWord(text, span.end());
        boolean isStop = next.isEmpty()
                || !stops.in(next, 0, next.length()).isEmpty()
                || !verbs.in(next, 0, next.length()).isEmpty();
        signs.add(isStop, "then " + (next.isEmpty() ? "edge" : next));
        signs.add(isStop, "before stop");
        signs.add(
                !next.isEmpty() && nouns.in(next, 0, next.length()).stream().anyMatch(hit -> hit.start() == 0),
                "before product noun");
        return isStop;
    }

    /** Capitals in the middle of a sentence, or Latin letters among Chinese ones, that nobody took for a name. */
    private static void properName(Signs signs, ItemText.Part part, Span span) {
        String text = part.text();
        String written = span.of(text);
        boolean isFree = part.names().stream().noneMatch(name -> new Span(name.start(), name.end()).overlaps(span));
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean isFirst = before < 0 || ".。!！?？:：】".indexOf(text.charAt(before)) >= 0;
        boolean isRun = CAPITALS.matcher(written).matches() && written.chars().anyMatch(Character::isUpperCase);
        if (!isFree || !isRun) {
            return;
        }
        String next = nextWord(text, span.end());
        String last = lastWord(text, span.start());
        boolean isWhole =
                (next.isEmpty() || !isCapital(next.charAt(0))) && (last.isEmpty() || !isCapital(last.charAt(0)));
        boolean isModel = written.chars().anyMatch(Character::isDigit);
        if (isWhole) {
            signs.add(isFirst ? "first capitals without a name" : "capitals without a name");
            signs.add(isModel, "model");
            signs.add(signs.has("told again"), "capitals told again");
        }
    }

    private static boolean isCapital(char c) {
        return c < '\u2E80' && (Character.isUpperCase(c) || Character.isDigit(c));
    }

    private boolean within(Signs signs, ItemText.Part part, Span span, String inside) {
        List<Cues.Hit> heads = nouns.in(inside, 0, inside.length());
        signs.add(!heads.isEmpty() && heads.get(heads.size() - 1).end() == inside.length(), "ends as product");
        signs.add(!heads.isEmpty() && heads.get(0).start() == 0 && heads.get(0).end() == inside.length(), "bare noun");
        signs.add(stops.isIn(inside, 0, inside.length()), "holds stop");
        signs.add(verbs.isIn(inside, 0, inside.length()), "holds verb");
        signs.add(openers.in(inside, 0, inside.length()).stream().anyMatch(hit -> hit.start() == 0), "opens as phrase");
        signs.add(inside.indexOf('的') >= 0, "holds 的");
        String written = span.of(part.text());
        boolean digit = written.chars().anyMatch(Character::isDigit);
        boolean upper = Character.isUpperCase(written.charAt(0));
        signs.add(digit, "holds digit");
        signs.add(Character.isDigit(written.charAt(0)), "opens with digit");
        signs.add(digit && written.chars().anyMatch(Character::isUpperCase), "letters and digits");
        signs.add(upper, "capital");
        signs.add(upper && CAPITALIZED.matcher(written).matches(), "capitals");
        signs.add(written.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c)), "Latin");
        return !heads.isEmpty() && heads.get(heads.size() - 1).end() == inside.length();
    }

    /** The last word before a place, or the last two Chinese characters; empty before a mark or the start. */
    private static String lastWord(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        int start = at;
        while (start > 0 && isWord(text.charAt(start - 1)) && isChinese(text, start - 1) == isChinese(text, at - 1)) {
            start--;
            if (isChinese(text, start) && at - start == 2) {
                break;
            }
        }
        return text.substring(start, at);
    }

    private static String nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int end = at;
        while (end < text.length() && isWord(text.charAt(end)) && isChinese(text, end) == isChinese(text, at)) {
            end++;
            if (isChinese(text, at) && end - at == 2) {
                break;
            }
        }
        return text.substring(at, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isChinese(String text, int at) {
        return text.charAt(at) >= '\u2E80';
    }

    /** Signs as they are found; those of Chinese options have names of their own beside the common ones. */
    private static final class Signs {
        private final String language;
        private final Map<String, Double> found = new LinkedHashMap<>();

        private Signs(String language) {
            this.language = language;
        }

        private void add(String sign) {
            found.put(sign, 1.0);
            if (!language.isEmpty()) {
                found.put(language + sign, 1.0);
            }
        }

        private void add(boolean holds, String sign) {
            if (holds) {
                add(sign);
            }
        }

        private boolean has(String sign) {
            return found.containsKey(sign);
        }

        private Map<String, Double> all() {
            return found;
        }
    }
}
