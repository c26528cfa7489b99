package org.tiqu.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Version;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

/** OpenNLP's name finder with the models that {@link OpenNlpTraining} left in a folder. */
final class OpenNlpPeer implements Peer {
    private final Path folder;
    private final boolean isPublic;
    private final Map<Side, NameFinder> finders = new EnumMap<>(Side.class);

    /** {@code isPublic}: with the models that learned from public data too. */
    OpenNlpPeer(Path folder, boolean isPublic) {
        this.folder = folder;
        this.isPublic = isPublic;
    }

    @Override
    public String name() {
        return isPublic ? "OpenNLP + UNER" : "OpenNLP";
    }

    @Override
    public String version() {
        return Version.currentVersion().toString();
    }

    @Override
    public String settings() {
        List<String> about = new ArrayList<>();
        for (Side side : Side.values()) {
            if (sides().contains(side)) {
                try {
                    about.add(model(side).about(folder));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return "`NameFinderME`, default features, one model a language, sentences found by tiqu. "
                + String.join(". ", about);
    }

    @Override
    public Set<Side> sides() {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (model(side).isIn(folder)) {
                sides.add(side);
            }
        }
        return sides;
    }

    @Override
    public void load() throws IOException {
        for (Side side : sides()) {
            finders.put(side, model(side).read(folder));
        }
    }

    private OpenNlpModel model(Side side) {
        return new OpenNlpModel(side, isPublic);
    }

    @Override
    public AnnotatedArticle tag(PreparedArticle article) {
        List<AnnotatedMention> mentions = new ArrayList<>();
        finders.forEach((side, finder) -> mentions.addAll(finder.find(article.of(side))));
        return article.answer(mentions);
    }
}
