package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.lexicon.NamedEntity;
import org.tiqu.link.Listings.Market;
import org.tiqu.pipeline.Engines;

/** Twins: the same name in an article about one company and in an article about the other. */
class KnownNamesTest {
    private static final Listings LISTINGS = new Listings(Engines.lexicon());

    @Test
    void takesAMistranslatedNameForTheCompanyThatTheArticleNamesElsewhere() {
        assertEquals(List.of("飞利信", "飞利信"), organizations(Set.of(Market.MAINLAND), "Fei Lixin", "Philips"));
    }

    @Test
    void leavesTheBetterKnownCompanyItsNameWhereTheMarketIsNotTheOthers() {
        assertEquals(List.of("飞利信", "Philips"), organizations(Set.of(), "Fei Lixin", "Philips"));
        assertEquals(List.of("飞利信", "Philips"), organizations(Set.of(Market.NEW_YORK), "Fei Lixin", "Philips"));
        assertEquals(List.of("Philips"), organizations(Set.of(Market.MAINLAND), "Philips"));
    }

    @Test
    void tellsCompaniesOfOneNameApartByTheMarketThatIsSpokenOf() {
        assertEquals(List.of("嘉楠科技"), organizations(Set.of(Market.NEW_YORK), "Canaan Technology"));
        assertEquals(List.of("迦南科技"), organizations(Set.of(Market.MAINLAND), "Canaan Technology"));
        assertEquals(List.of("迦南科技"), organizations(Set.of(), "Canaan Technology"));
    }

    @Test
    void takesANameOfSeveralForTheOneThatTheArticleNamesWithoutDoubt() {
        assertEquals(List.of("嘉楠科技", "嘉楠科技"), organizations(Set.of(), "嘉楠耘智", "Jia Nan Technology"));
        assertEquals(List.of("?Jia Nan Technology"), organizations(Set.of(), "Jia Nan Technology"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(300287)|飞利信",
                " (300287.SZ) rose|飞利信",
                "（股票代码：300287）|飞利信",
                "(SZ: 300287), which|飞利信",
                "(0700.HK)|腾讯",
                "(HK: 0700)|腾讯",
                "（00700.HK）|腾讯",
                "(NASDAQ: CAN)|嘉楠科技",
                "（CAN.US）|嘉楠科技"
            })
    void readsTheCodeBehindAName(String behind, String key) {
        assertEquals(key, Objects.requireNonNull(LISTINGS.coded(behind)).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(CAN)", "(202003)", "rose (300287)", "(2019)", "(0700)", "300287"})
    void takesOtherBracketsForNoCode(String behind) {
        assertNull(LISTINGS.coded(behind));
    }

    @Test
    void believesTheCodeMoreThanTheName() {
        NamedEntity listed = LISTINGS.coded("(300287)");
        assertEquals(List.of("飞利信", "飞利信"), link(listed, Set.of(), "Philips", "Philips"));
    }

    private static List<String> organizations(Set<Market> markets, String... names) {
        return link(null, markets, names);
    }

    private static List<String> link(@Nullable NamedEntity listed, Set<Market> markets, String... names) {
        return new NameLinker(Engines.lexicon(), Engines.index())
                        .link(
                                List.of(names),
                                false,
                                Collections.nCopies(names.length, -1),
                                Collections.nCopies(names.length, new Surroundings(null, listed, () -> markets)))
                        .stream()
                        .map(found -> found.key().value())
                        .toList();
    }
}
