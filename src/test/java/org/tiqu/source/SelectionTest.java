package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void comparesTheLastPartUnlessThePatternHasFolders() {
        assertTrue(Glob.of("*.txt").matches("a/b/c.txt"));
        assertFalse(Glob.of("*.txt").matches("a.txt/b.html"));
        assertTrue(Glob.of("a/*.txt").matches("a/c.txt"));
        assertFalse(Glob.of("a/*.txt").matches("a/b/c.txt"));
        assertTrue(Glob.of("a/**").matches("a/b/c.txt"));
        assertTrue(Glob.of("**!*/b.html").matches("x/page.zip!a/b.html"));
    }

    @Test
    void knowsSetsAndAlternativesAndTakesTheRestAsItStands() {
        assertTrue(Glob.of("202[0-2]-?.{txt,html}").matches("2021-7.html"));
        assertFalse(Glob.of("202[!0-2]-?.{txt,html}").matches("2021-7.html"));
        assertTrue(Glob.of("a+(b)^$.txt").matches("a+(b)^$.txt"));
        assertTrue(Glob.of("周报*").matches("周报\uD83D\uDE00\n1.txt"));
        assertFalse(Glob.of("a.txt").matches("aXtxt"));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Glob.of("a[b"));
        assertTrue(String.valueOf(e.getMessage()).startsWith("'a[b' is no pattern of names such as *.txt ("));
        assertThrows(IllegalArgumentException.class, () -> Glob.of(""));
    }

    @Test
    void wantsWhatIsIncludedAndNotExcluded() {
        Selection selection = new Selection(List.of(Glob.of("*.txt"), Glob.of("b*")), List.of(Glob.of("*x*.*")), 5);
        assertTrue(selection.wants("a/c.txt"));
        assertFalse(selection.wants("a/c.html"));
        assertTrue(selection.wants("b.html"));
        assertFalse(selection.wants("b/xa.html"));
        assertTrue(Selection.ALL.wants(""));
        assertThrows(IllegalArgumentException.class, () -> new Selection(List.of(), List.of(), 0));
    }

    @Test
    void namesListedPathsWithoutRootAndWithoutGoingUp() {
        assertEquals("data/a/b.txt", InputName.listed("/data//a/./b.txt").path());
        assertEquals("b.txt", InputName.listed("../x/../../b.txt").path());
    }
}
