package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStatisticsTest {
    @TempDir
    Path folder;

    @Test
    void countsBySplitLanguageAndSection() throws IOException {
        write("dev", Golds.of("a", "<title overview> AI 周报", "<body policy 1> [[Baidu|ORG|百度]] didn’t say 3.5."));
        write("train", Golds.read("#id: b\n#language: zh-Hans\n---\n<body policy 1> [[百度|ORG|百度]]发布。\n"));
        assertEquals("""
                | split | reports | paragraphs | items | words | Han characters | ORG | REGION | PERSON | DATE |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | dev | 1 | 2 | 1 | 7 | 2 | 1 | 0 | 0 | 0 |
                | train | 1 | 1 | 1 | 0 | 4 | 1 | 0 | 0 | 0 |
                | **all** | 2 | 3 | 2 | 7 | 6 | 2 | 0 | 0 | 0 |

                | language | reports | paragraphs | items | words | Han characters | ORG | REGION | PERSON | DATE |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | en | 1 | 2 | 1 | 7 | 2 | 1 | 0 | 0 | 0 |
                | zh-Hans | 1 | 1 | 1 | 0 | 4 | 1 | 0 | 0 | 0 |
                | **all** | 2 | 3 | 2 | 7 | 6 | 2 | 0 | 0 | 0 |

                | section | reports | paragraphs | items | words | Han characters | ORG | REGION | PERSON | DATE |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                | overview | 1 | 1 | 0 | 1 | 2 | 0 | 0 | 0 | 0 |
                | policy | 2 | 2 | 2 | 6 | 4 | 2 | 0 | 0 | 0 |
                | research | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | application | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | company | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | other | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | none | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | **all** | 2 | 3 | 2 | 7 | 6 | 2 | 0 | 0 | 0 |
                """, CorpusStatistics.markdown(folder));
    }

    @Test
    void takesAFolderWithRecordsForASplit() throws IOException {
        write(".", Golds.of("a", "<title overview> x"));
        List<Split> splits = Split.of(folder);
        assertEquals(1, splits.size());
        assertEquals(folder.getFileName().toString(), splits.get(0).name());
    }

    @Test
    void refusesAFolderWithoutRecords() {
        assertEquals(
                folder + ": holds no record; name a folder with .json or .jsonl files",
                assertThrows(CorpusException.class, () -> Split.of(folder)).getMessage());
        Path gone = folder.resolve("gone");
        assertEquals(
                gone + ": is no folder; name one whose sub-folders, or which itself, holds records",
                assertThrows(CorpusException.class, () -> Split.of(gone)).getMessage());
    }

    private void write(String split, AnnotatedArticle article) throws IOException {
        Path file = folder.resolve(split).resolve(article.id() + ".json").normalize();
        Files.createDirectories(file.getParent());
        Files.write(file, GoldWriter.bytes(article));
    }
}
