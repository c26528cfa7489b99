package org.tiqu.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds cues by a trie over characters: one walk per word, never longer than the longest cue. Immutable. */
final class CueLexicon {
    private static final int KINDS = CueKind.values().length;
    private static final String CUES = "cues.tsv";

    /** What is left of a content cue's weight behind the front. Source: set by hand on annotated reports. */
    private static final float FAR = 0.5f;

    /** Characters of a caption in whole sentences. Source: set by hand on annotated reports. */
    private static final int LONGEST_CAPTION = 40;

    private final Node root = new Node();

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Cue> cues = new ArrayList<>(1);
    }

    CueLexicon(List<Cue> cues) {
        for (Cue cue : cues) {
            Node node = root;
            for (int i = 0; i < cue.text().length(); i++) {
                node = node.next.computeIfAbsent(cue.text().charAt(i), c -> new Node());
            }
            node.cues.add(cue);
        }
    }

    /** The cues that tiqu knows. */
    static List<Cue> load() {
        List<Cue> cues = new ArrayList<>();
        for (List<String> row : Table.read(CUES, 3)) {
            CueKind kind = CueKind.named(row.get(0));
            float weight = Float.parseFloat(row.get(1));
            for (String notation : row.get(2).split(" \\| ", -1)) {
                cues.add(Cue.parse(kind, weight, notation));
            }
        }
        return cues;
    }

    /**
     * The cues in a folded text.
     *
     * @param content where its own words begin, behind a list mark or bracket
     * @param labelEnd where its label ends
     * @param front where its front ends, in which it tells most of what it is about
     */
    CueHits find(String text, int content, int labelEnd, int front) {
        Scan scan = new Scan(text, content, labelEnd, front);
        for (int i = 0; i < text.length(); i++) {
            scan.quoted ^= text.charAt(i) == '"';
            if (i > 0 && Cue.isLatin(text.charAt(i)) && Cue.isLatin(text.charAt(i - 1))) {
                continue;
            }
            scan.at(i);
        }
        return scan.hits();
    }

    private final class Scan {
        private final String text;
        private final int content;
        private final int labelEnd;
        private final int front;
        private final float[] sums = new float[KINDS];
        private final float[] labelSums = new float[KINDS];
        private final int[] busy = new int[KINDS];
        private final int[] taken = new int[KINDS];
        private final @Nullable Cue[] longest = new Cue[KINDS];
        private final Set<Cue> seen = new HashSet<>();
        private int covered;
        private boolean quoted;

        Scan(String text, int content, int labelEnd, int front) {
            this.front = front;
            this.text = text;
            this.content = content;
            this.labelEnd = labelEnd;
        }

        void at(int start) {
            Node node = root;
            boolean found = false;
            int heading = 0;
            for (int i = start; i < text.length(); i++) {
                node = node.next.get(text.charAt(i));
                if (node == null) {
                    break;
                }
                for (Cue cue : node.cues) {
                    if (cue.fits(text, start, i + 1, content)) {
                        longest[cue.kind().index()] = cue;
                        heading = cue.kind().isHeading() ? i + 1 - start : heading;
                        found = true;
                    }
                }
            }
            for (int kind = 0; found && kind < KINDS; kind++) {
                Cue cue = longest[kind];
                longest[kind] = null;
                if (cue != null && !(cue.kind().isHeading() && cue.text().length() < heading)) {
                    take(cue, start);
                }
            }
        }

        private void take(Cue cue, int start) {
            int group = cue.kind().isHeading() ? 0 : cue.kind().index();
            int end = start + cue.text().length();
            boolean others = quoted && cue.kind().isEditors();
            // A sign before a long text, or before whole sentences, marks an item of a list.
            boolean sign = cue.kind() == CueKind.CAPTION
                    && !Character.isLetter(cue.text().charAt(0));
            boolean item = sign && (front < text.length() || isBrief());
            if (others || item || (start < busy[group] && start != taken[group])) {
                return;
            }
            boolean inLabel = start >= content && end <= labelEnd;
            if (cue.kind().isHeading() && inLabel) {
                int wordEnd = end;
                while (cue.prefix() && wordEnd < labelEnd && Cue.isLatin(text.charAt(wordEnd))) {
                    wordEnd++;
                }
                covered += start < busy[group] ? 0 : letters(text, start, wordEnd);
            }
            busy[group] = end;
            taken[group] = start;
            if (seen.add(cue)) {
                boolean far = cue.kind().isContent() && start >= front;
                sums[cue.kind().index()] += far ? FAR * cue.weight() : cue.weight();
                labelSums[cue.kind().index()] += inLabel ? cue.weight() : 0;
            }
        }

        /** Whether it is longer than captions are and ends as a sentence. */
        private boolean isBrief() {
            return text.length() > LONGEST_CAPTION && text.charAt(text.length() - 1) == '。';
        }

        CueHits hits() {
            int all = letters(text, Math.min(content, labelEnd), labelEnd);
            return new CueHits(sums, labelSums, all == 0 ? 0 : Math.min(1f, (float) covered / all));
        }
    }

    private static int letters(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
