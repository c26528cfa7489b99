package org.tiqu.pipeline;

import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Segmenter;
import org.tiqu.segment.corenlp.PennTokenizer;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.segment.hanlp.HanLpTokenizer;
import org.tiqu.segment.opennlp.EnglishSentenceDetector;
import org.tiqu.tag.corenlp.CoreNlpTagger;
import org.tiqu.tag.lexicon.LexiconTagger;

/** Engines that take long to load, each loaded once, when the first test asks for it. */
public final class Engines {
    private Engines() {}

    private static final class Segmenting {
        static final Segmenter SEGMENTER = new Segmenter(
                EnglishSentenceDetector.load(), new PennTokenizer(), new HanLpTokenizer(), new HanLpSimplifier());
    }

    private static final class Names {
        static final Lexicon LEXICON = Lexicon.load();
        static final NameIndex INDEX = NameIndex.of(LEXICON);
    }

    private static final class Trie {
        static final LexiconTagger TAGGER =
                new LexiconTagger(Names.INDEX, Names.LEXICON.words().ordinary());
    }

    private static final class CoreNlp {
        static final CoreNlpTagger TAGGER = CoreNlpTagger.load(CoreNlpTagger.THREE_CLASSES, java.util.Set.of());
    }

    /** The segmenter with its real engines, languages told by script. */
    public static Segmenter segmenter() {
        return Segmenting.SEGMENTER;
    }

    /** What the real segmenter makes of a text. */
    public static Segmented segment(String text) {
        return segmenter().apply(Articles.of("a", text));
    }

    /** tiqu's own tables. */
    public static Lexicon lexicon() {
        return Names.LEXICON;
    }

    /** The names of {@link #lexicon()}. */
    public static NameIndex index() {
        return Names.INDEX;
    }

    /** The tagger over {@link #index()}. */
    public static LexiconTagger lexiconTagger() {
        return Trie.TAGGER;
    }

    /** CoreNLP's classifier with three classes. */
    public static CoreNlpTagger coreNlp() {
        return CoreNlp.TAGGER;
    }
}
