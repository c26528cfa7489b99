package org.tiqu.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.source.Inputs;
import org.tiqu.source.ReadOptions;
import org.tiqu.source.Reading;
import org.tiqu.text.Article;

/** The texts that foreign annotations are brought onto, found by id or by the text itself. */
public final class GoldTexts {
    /** So many characters in common make it likely that two texts were meant to be one. */
    private static final int LIKELY = 20;

    private final Map<String, Located> byId = new HashMap<>();
    private final Map<String, List<Located>> byText = new HashMap<>();
    private final List<Located> all;

    GoldTexts(List<Located> gold) {
        this.all = List.copyOf(gold);
        for (Located located : gold) {
            byId.put(located.article().id(), located);
            byText.computeIfAbsent(Spaces.without(located.article().text()), text -> new ArrayList<>())
                    .add(located);
        }
    }

    /**
     * The articles of records, or of text files as {@code tiqu extract} reads them; these have no annotations.
     *
     * @throws CorpusException if there is none, or one cannot be read
     */
    public static List<Located> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name records, or the texts that were annotated");
        }
        if (isRecords(path)) {
            return RecordReader.read(path);
        }
        List<Located> texts = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(path.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            while (inputs.hasNext()) {
                Reading reading = inputs.next().read();
                if (reading instanceof Reading.Rejected rejected) {
                    throw new CorpusException(path, 0, rejected.failure().reason());
                } else if (reading instanceof Reading.Read read) {
                    texts.add(located(read.article(), path));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new CorpusException(path, 0, "holds no text; name .txt files or records");
        }
        return texts;
    }

    private static boolean isRecords(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.anyMatch(
                    file -> file.toString().endsWith(".json") || file.toString().endsWith(".jsonl"));
        }
    }

    private static Located located(Article article, Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(article.provenance().uri()) : path;
        return new Located(Details.plain(article.id(), article.text(), List.of()), file, 1);
    }

    /**
     * The text that the article is about: that of its id, else the one with the same characters; null if there is
     * none.
     *
     * @throws CorpusException if several texts have the same characters
     */
    @Nullable
    Located find(Foreign foreign) throws CorpusException {
        Located named = byId.get(foreign.article().id());
        if (named != null) {
            return named;
        }
        String text = Spaces.without(foreign.article().text());
        List<Located> same = byText.getOrDefault(text, List.of());
        if (same.size() > 1) {
            throw new CorpusException(
                    foreign.file(),
                    foreign.located().line(),
                    "the id '" + foreign.article().id() + "' is none of the texts', and " + same.size()
                            + " of them have these characters ('"
                            + same.get(0).article().id() + "', '"
                            + same.get(1).article().id() + "'); give the article its id");
        }
        return same.isEmpty() ? null : same.get(0);
    }

    /** The text that has most characters in common from the start, if these are many. */
    private @Nullable Located likely(Foreign foreign) {
        String text = Spaces.without(foreign.article().text());
        Located best = null;
        int most = LIKELY - 1;
        for (Map.Entry<String, List<Located>> entry : byText.entrySet()) {
            int common = 0;
            String other = entry.getKey();
            while (common < Math.min(other.length(), text.length()) && other.charAt(common) == text.charAt(common)) {
                common++;
            }
            if (common > most) {
                most = common;
                best = entry.getValue().get(0);
            }
        }
        return best;
    }

    /**
     * Says what is wrong with an article that {@link #find} finds no text for: where it differs from the text that
     * begins alike, or that there is none.
     */
    CorpusException unmatched(Foreign foreign) throws CorpusException {
        Located likely = likely(foreign);
        if (likely != null) {
            Realignment.onto(likely, foreign);
        }
        Located first = all.get(0);
        return new CorpusException(
                foreign.file(),
                foreign.located().line(),
                "none of the " + all.size() + " texts has the id '"
                        + foreign.article().id()
                        + "' or these characters (the first is '"
                        + first.article().id() + "', "
                        + first.place() + "); give the article the id of its text, or add the text");
    }
}
