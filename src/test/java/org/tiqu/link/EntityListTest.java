package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.Pipelines;
import org.tiqu.pipeline.Profile;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.EntityRecord;

/** Entities as they stand in records. */
class EntityListTest {

    @Test
    void gatherTheMentionsOfOneKey() {
        ArticleRecord article = record("Baidu opened an office. The cloud of 百度 grew. Baidu, Inc. is in Beijing.");
        EntityRecord baidu = entity(article, "百度");
        assertEquals(List.of("Baidu", "百度", "Baidu, Inc."), baidu.names());
        assertEquals(3, baidu.mentions().size());
        assertEquals("ORG", baidu.type());
        assertEquals("百度", baidu.nameZh());
    }

    @Test
    void standInTheOrderOfFirstMention() {
        ArticleRecord article = record("Tencent and Baidu met in Shenzhen. Baidu paid, Tencent ate.");
        assertEquals(
                List.of("腾讯", "百度", "440300"),
                article.entities().stream().map(EntityRecord::key).toList());
    }

    @Test
    void leaveOutDates() {
        ArticleRecord article = record("On March 1, 2020 Baidu opened an office.");
        assertTrue(article.mentions().stream().anyMatch(m -> m.type().equals("DATE")));
        assertTrue(article.entities().stream().noneMatch(e -> e.type().equals("DATE")));
    }

    @Test
    void showAliasesThatNoOtherEntityHas() {
        EntityRecord baidu = entity(record("Baidu opened an office."), "百度");
        assertTrue(baidu.aliases().contains("百度集团股份有限公司"), baidu::toString);
        assertFalse(baidu.aliases().contains(baidu.key()));
        assertTrue(baidu.aliases().contains(baidu.name()), baidu::toString);
    }

    @Test
    void leaveOutEveryAliasThatTheLexiconGivesTwoEntities() {
        var index = org.tiqu.pipeline.Engines.index();
        ArticleRecord article =
                record("Baidu, Alibaba, Tencent, Huawei, Xiaomi, JD.com, Ping An, Lenovo and Meituan met.");
        assertTrue(article.entities().size() > 5);
        for (EntityRecord entity : article.entities()) {
            for (String alias : entity.type().equals("ORG") ? entity.aliases() : List.<String>of()) {
                long owners = index.lookUp(alias).stream()
                        .map(org.tiqu.lexicon.NameUse::entity)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .count();
                assertEquals(1, owners, alias);
            }
        }
    }

    private static ArticleRecord record(String text) {
        return Pipelines.record(Pipelines.of(Profile.FAST), Articles.of("a", text));
    }

    private static EntityRecord entity(ArticleRecord article, String key) {
        return article.entities().stream()
                .filter(entity -> entity.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
