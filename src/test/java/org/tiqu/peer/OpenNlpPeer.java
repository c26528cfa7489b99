package org.tiqu.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Version;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

/** OpenNLP's name finder with the models that {@link OpenNlpTraining} left in a folder. */
final class OpenNlpPeer implements Peer {
    private final Path folder;
    private final Map<Side, NameFinder> finders = new EnumMap<>(Side.class);

    OpenNlpPeer(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "OpenNLP";
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
                    about.add(Files.readString(OpenNlpTraining.aboutFile(folder, side)));
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
            if (Files.exists(OpenNlpTraining.modelFile(folder, side))) {
                sides.add(side);
            }
        }
        return sides;
    }

    @Override
    public void load() throws IOException {
        for (Side side : sides()) {
            TokenNameFinderModel model = new TokenNameFinderModel(OpenNlpTraining.modelFile(folder, side));
            Tokens tokens = Tokens.valueOf(Files.readString(OpenNlpTraining.tokensFile(folder, side)));
            finders.put(side, new NameFinder(model, tokens));
        }
    }

    @Override
    public AnnotatedArticle tag(PreparedArticle article) {
        List<AnnotatedMention> mentions = new ArrayList<>();
        finders.forEach((side, finder) -> mentions.addAll(finder.find(article.of(side))));
        return article.answer(mentions);
    }
}
