package org.tiqu.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * The signs by which a section model tells what a paragraph is about: its words and pairs of words (of Chinese, pairs
 * and triples of characters), once more those of its front, who is named and what their names end in, and its cues.
 */
final class Signs {
    /** Code units that are looked at. Source: as long as most paragraphs of reports. */
    private static final int LONGEST = 1200;

    /** Of how many mentions the type counts. */
    private static final int FIRST = 3;

    private final Set<String> signs = new LinkedHashSet<>();
    private final String text;
    private final int front;

    private Signs(String folded, int front) {
        this.text = folded;
        this.front = front;
    }

    /** The signs of a paragraph under the news. */
    static List<String> ofNews(
            String folded, Shape shape, CueHits hits, String text, Span span, List<Mention> mentions) {
        Signs signs = new Signs(folded, shape.front());
        signs.words(shape.content());
        signs.mentions(text, span, mentions);
        for (Section section : Section.values()) {
            if (section != Section.NONE && section != Section.OVERVIEW) {
                int level = (int) (2 * hits.of(CueKind.contentOf(section)));
                for (int i = 1; i <= Math.min(8, level); i++) {
                    signs.signs.add("cue:" + section.code() + i);
                }
            }
        }
        return List.copyOf(signs.signs);
    }

    /** The signs of what may be a section's heading. */
    static List<String> ofHeading(String folded, Shape shape, CueHits hits) {
        Signs signs = new Signs(folded, 0);
        signs.words(shape.content());
        for (Section section : Section.values()) {
            if (section != Section.NONE && hits.inLabel(CueKind.headingOf(section)) > 0) {
                signs.signs.add("cue:" + section.code());
            }
        }
        List<String> marked = new ArrayList<>();
        signs.signs.forEach(sign -> marked.add("h:" + sign));
        return marked;
    }

    private void words(int from) {
        String before = "^";
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end; ) {
            char c = text.charAt(i);
            if (Cue.isLatin(c)) {
                int start = i;
                while (i < end && Cue.isLatin(text.charAt(i))) {
                    i++;
                }
                String word = text.substring(start, i);
                add(word, start);
                add(before + " " + word, start);
                before = word;
            } else {
                if (Character.isLetter(c)) {
                    grams(i, end);
                }
                before = c == ' ' ? before : String.valueOf(c);
                i++;
            }
        }
    }

    /** Pairs and triples of characters of other scripts. */
    private void grams(int at, int end) {
        for (int size = 2; size <= 3 && at + size <= end; size++) {
            char last = text.charAt(at + size - 1);
            if (!Character.isLetter(last) || Cue.isLatin(last)) {
                return;
            }
            add(text.substring(at, at + size), at);
        }
    }

    private void add(String sign, int at) {
        signs.add(sign);
        if (at < front) {
            signs.add("f:" + sign);
        }
    }

    private void mentions(String article, Span span, List<Mention> mentions) {
        int names = 0;
        for (Mention mention : mentions) {
            String type = mention.type().name();
            if (mention.type() != MentionType.DATE) {
                if (names < FIRST) {
                    signs.add("name" + names + ":" + type);
                }
                names++;
            }
            signs.add("has:" + type);
            if (mention.type() == MentionType.ORG) {
                String name = mention.span().of(article).toLowerCase(Locale.ROOT);
                int last = Math.max(
                        name.lastIndexOf(' ') + 1, Cue.isLatin(name.charAt(name.length() - 1)) ? 0 : name.length() - 2);
                String head = name.substring(Math.max(0, last));
                signs.add("org:" + head);
                if (mention.span().start() - span.start() < 30) {
                    signs.add("f:org:" + head);
                }
            }
        }
    }
}
