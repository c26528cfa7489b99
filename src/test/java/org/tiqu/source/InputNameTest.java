package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputNameTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt, a, txt",
        "sub/a.b.TXT, sub/a.b, txt",
        "weekly.2020.03.02, weekly.2020.03.02, ''",
        "sub.dir/weekly, sub.dir/weekly, ''",
        "新闻.简报, 新闻.简报, ''",
        "INPUT.JSONL, INPUT, jsonl",
    })
    void setsTheExtensionApart(String path, String id, String extension) {
        assertEquals(id, new InputName(path).id());
        assertEquals(extension, new InputName(path).extension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weekly-2020-03-02.txt",
                "20200302",
                "a/w_2020_03_02_b.txt",
                "2020.03.02.txt",
                "no20201302-2020-03-02.txt",
                "周报2020-03-02号.txt"
            })
    void findsADate(String path) {
        assertEquals("2020-03-02", String.valueOf(new InputName(path).date()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30.txt",
                "120200302",
                "202003021",
                "1989-06-01",
                "2101-01-01",
                "2020-03_02",
                "2020-03-02/a.txt"
            })
    void findsNoneWhereThereIsNone(String path) {
        assertNull(new InputName(path).date());
    }

    @Test
    void knowsWhichFilesOfAFolderAreArticles() {
        for (String name : new String[] {"a.txt", "a.TEXT", "b/a", "a.json", "a.jsonl"}) {
            assertTrue(new InputName(name).isArticle(), name);
        }
        for (String name : new String[] {".a.txt", "a.md", "a.png", "failures.jsonl", "b/o.failures.jsonl", "o.part"}) {
            assertFalse(new InputName(name).isArticle(), name);
        }
    }

    @Test
    void readsFileNamesAsUtf8WhateverTheDefaultEncoding() {
        assertEquals("a b+c%20.txt", InputName.of(Path.of("x", "a b+c%20.txt")));
    }
}
