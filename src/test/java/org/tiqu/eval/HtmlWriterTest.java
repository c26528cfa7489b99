package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void escapesTextAndAttributes() {
        String html = new HtmlWriter().leaf("b", "<&>\"'", "title", "<&>\"'\n").html();
        assertEquals("<b title=\"&lt;&amp;&gt;&quot;&#39;\n\">&lt;&amp;&gt;&quot;&#39;</b>", html);
    }

    @Test
    void closesWhatWasOpenedLast() {
        assertEquals(
                "<p><i>a</i><br/></p>",
                new HtmlWriter()
                        .open("p")
                        .open("i")
                        .text("a")
                        .close()
                        .empty("br")
                        .close()
                        .html());
    }

    @Test
    void refusesElementsLeftOpen() {
        HtmlWriter out = new HtmlWriter().open("p").open("i");
        IllegalStateException thrown = assertThrows(IllegalStateException.class, out::html);
        assertEquals("these elements were not closed: i, p", thrown.getMessage());
    }

    @Test
    void keepsWhatReadersSeeAndJoinersOfEmoji() {
        String text = "a\tb\n𠮷 👩\u200D🔬 é ‘’";
        assertEquals(text, new HtmlWriter().text(text).html());
    }
}
