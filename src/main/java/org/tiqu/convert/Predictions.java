package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;

/** Annotations of other tools, brought onto the texts that they are about. */
public final class Predictions {
    private Predictions() {}

    /** What to do with an article that is about none of the texts. */
    public enum Unmatched {
        /** It is an error. */
        REFUSE,
        /** It stays as it was read, under its own id. */
        KEEP
    }

    /**
     * The articles of {@code path}, each with id, text and language of the one of {@code gold} that it is about, in the
     * order of the files. That is the one with its id, else the one with the same characters, white space aside. Spans
     * are UTF-16 code units of gold's text.
     *
     * @param gold at least one article
     * @throws CorpusException if something cannot be used, more than white space differs between two texts, two
     *     articles are about one text, or one is about none and that is refused
     */
    public static List<Located> read(Path path, Format format, List<Located> gold, TypeMap types, Unmatched unmatched)
            throws IOException {
        GoldTexts texts = new GoldTexts(gold);
        Map<String, Located> taken = new HashMap<>();
        List<Located> aligned = new ArrayList<>();
        for (Foreign foreign : format.foreign(path, types)) {
            Located text = texts.find(foreign);
            if (text == null && unmatched == Unmatched.REFUSE) {
                throw texts.unmatched(foreign);
            }
            if (text == null) {
                aligned.add(foreign.located());
                continue;
            }
            Located located = new Located(
                    Realignment.onto(text, foreign),
                    foreign.file(),
                    foreign.located().line());
            Located earlier = taken.putIfAbsent(text.article().id(), located);
            if (earlier != null) {
                throw new CorpusException(
                        located.file(),
                        located.line(),
                        "the text of '" + text.article().id() + "' was already annotated in " + earlier.place()
                                + "; keep one of them");
            }
            aligned.add(located);
        }
        return aligned;
    }

    /** The same with {@link Unmatched#REFUSE}. */
    public static List<Located> read(Path path, Format format, List<Located> gold, TypeMap types) throws IOException {
        return read(path, format, gold, types, Unmatched.REFUSE);
    }
}
