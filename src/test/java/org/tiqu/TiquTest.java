package org.tiqu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Profile;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.record.RecordSchema;
import org.tiqu.text.Failure;

/** The real pipeline, without the models of CoreNLP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TiquTest {
    private static final int FIFTY_MEGABYTES = 50_000_000;

    @SuppressWarnings("NullAway.Init") // JUnit calls load first
    private Tiqu tiqu;

    @BeforeAll
    void load() {
        tiqu = Tiqu.load(Profile.FAST);
    }

    @Test
    void makesARecordOfAText() throws IOException {
        for (String text : List.of("Baidu released its report.\n\n百度發布了報告。\uD83D\uDE00", "", "\uD800", "\r\n")) {
            ArticleRecord article = tiqu.extract(text);
            var json = RecordSchema.parse(new JsonWriter().line(article));
            assertEquals(List.of(), RecordSchema.errors(json));
            assertEquals(List.of(), RecordSchema.undeclared(json));
        }
    }

    @Test
    void givesATextTheSameIdEachTime() {
        assertEquals(tiqu.extract("a").id(), tiqu.extract("a").id());
        assertEquals("ca978112ca1bbdca", tiqu.extract("a").id());
    }

    @Test
    @Tag("slow")
    void bearsALineOfFiftyMegabytesOrSaysThatItDoesNot() {
        String sentence = "Baidu said on March 1, 2020 that its cloud grew. ";
        String text = sentence.repeat(FIFTY_MEGABYTES / sentence.length());
        Outcome outcome = tiqu.extract(Articles.of("long", text));
        assertTrue(
                outcome instanceof Outcome.Done
                        || (outcome instanceof Outcome.Failed failed
                                && failed.failure().code() == Failure.Code.MEMORY),
                outcome::toString);
        assertEquals("Still here.", tiqu.extract("Still here.").text());
    }
}
