package org.tiqu.tag;

import org.junit.jupiter.api.Nested;
import org.tiqu.lexicon.NameWords;
import org.tiqu.pipeline.Engines;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateTagger;
import org.tiqu.tag.hanlp.HanLpTagger;
import org.tiqu.tag.pattern.PatternTagger;

class TaggersTest {

    @Nested
    class OfCoreNlp extends TaggerContract {
        @Override
        Tagger tagger() {
            return Engines.coreNlp();
        }
    }

    @Nested
    class OfHanLp extends TaggerContract {
        @Override
        Tagger tagger() {
            NameWords words = Engines.lexicon().words();
            return new HanLpTagger(words.surnamesZh(), words.titlesZh());
        }
    }

    @Nested
    class OfTheLexicon extends TaggerContract {
        @Override
        Tagger tagger() {
            return Engines.lexiconTagger();
        }
    }

    @Nested
    class OfPatterns extends TaggerContract {
        private final Tagger tagger = new PatternTagger(Engines.lexicon(), Engines.index());

        @Override
        Tagger tagger() {
            return tagger;
        }
    }

    @Nested
    class OfDates extends TaggerContract {
        private final Tagger tagger = new DateTagger(DateGrammar.load());

        @Override
        Tagger tagger() {
            return tagger;
        }
    }
}
