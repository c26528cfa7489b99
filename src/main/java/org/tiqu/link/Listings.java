package org.tiqu.link;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NamedEntity;

/**
 * Where companies are listed, and what a text tells of it: the code in brackets behind a name, which no translation
 * changes, and the exchanges that are spoken of.
 */
final class Listings {
    /** Where shares are traded. */
    enum Market {
        MAINLAND,
        HONG_KONG,
        NEW_YORK,
        OTHER
    }

    private static final Pattern MAINLAND_CODE = Pattern.compile(
            "(?i)^\\s?[（(]\\s*(?:(?:stock|securities) codes?|股票代码|证券代码|代码|SH|SZ|SSE|SZSE|沪|深)?\\s*[:：.]?\\s*(\\d{6})(?:\\.(?:S[HSZ]))?\\s*[）),，、;；/]");
    private static final Pattern HONG_KONG_CODE = Pattern.compile(
            "(?i)^\\s?[（(]\\s*(?:(?:stock code|股份代号|股票代码|港股)?\\s*[:：]?\\s*0?(\\d{4})\\.HK|(?:HK|HKEX|SEHK|港交所)\\s*[:：.]\\s*0?(\\d{4}))\\s*[）),，、;；/]");
    private static final Pattern NEW_YORK_CODE = Pattern.compile(
            "^\\s?[（(]\\s*(?:(?i:nasdaq|nyse|纳斯达克|纽交所)\\s*[:：.]\\s*([A-Z]{1,5})|([A-Z]{1,5})\\.(?:US|O|N))\\s*[）),，、;；/]");

    private static final Map<Market, Pattern> SPOKEN_OF = Map.of(
            Market.MAINLAND,
            Pattern.compile("(?:Shenzhen|Shanghai|Beijing) Stock Exchange|\\bA[- ]shares?\\b|ChiNext|STAR Market"
                    + "|深交所|上交所|北交所|深圳证券交易所|上海证券交易所|北京证券交易所|创业板|科创板|新三板|A股|沪市|深市"),
            Market.HONG_KONG,
            Pattern.compile("Hong Kong Stock Exchange|HKEX|Hong Kong stocks?\\b|港交所|联交所|港股|香港联合交易所"),
            Market.NEW_YORK,
            Pattern.compile(
                    "(?i:nasdaq)|NYSE|New York Stock Exchange|\\bU\\.?S\\.? (?:stock|securities|listed)|US-listed"
                            + "|American [Dd]epositary|\\bADSs?\\b|\\bSEC\\b|[Cc]lass [Aa]ction"
                            + "|纳斯达克|纽交所|纽约证券交易所|美股|中概股|美国证券交易委员会|集体诉讼"));

    private final Map<String, NamedEntity> byTicker = new HashMap<>();

    Listings(Lexicon lexicon) {
        for (NamedEntity entity : lexicon.organizations()) {
            entity.tickers().forEach(ticker -> byTicker.putIfAbsent(plain(ticker), entity));
        }
    }

    /** A mainland code is one of its kind without the exchange's suffix. */
    private static String plain(String ticker) {
        return ticker.replaceFirst("\\.S[SZ]$", "");
    }

    /** The company whose code follows a name in brackets, or null. */
    @Nullable
    NamedEntity coded(String behind) {
        Matcher mainland = MAINLAND_CODE.matcher(behind);
        if (mainland.find()) {
            return byTicker.get(mainland.group(1));
        }
        Matcher hongKong = HONG_KONG_CODE.matcher(behind);
        if (hongKong.find()) {
            return byTicker.get((hongKong.group(1) == null ? hongKong.group(2) : hongKong.group(1)) + ".HK");
        }
        Matcher newYork = NEW_YORK_CODE.matcher(behind);
        return newYork.find() ? byTicker.get(newYork.group(1) == null ? newYork.group(2) : newYork.group(1)) : null;
    }

    /** The markets that a text speaks of. */
    static Set<Market> spokenOf(String text) {
        Set<Market> markets = EnumSet.noneOf(Market.class);
        SPOKEN_OF.forEach((market, words) -> {
            if (words.matcher(text).find()) {
                markets.add(market);
            }
        });
        return markets;
    }

    /** Where a company is listed; empty when it is not. */
    static Set<Market> of(NamedEntity entity) {
        Set<Market> markets = EnumSet.noneOf(Market.class);
        for (String ticker : entity.tickers()) {
            int dot = ticker.lastIndexOf('.');
            markets.add(
                    switch (dot < 0 ? "" : ticker.substring(dot)) {
                        case ".SS", ".SZ", ".BJ" -> Market.MAINLAND;
                        case ".HK" -> Market.HONG_KONG;
                        case "" -> Market.NEW_YORK;
                        default -> Market.OTHER;
                    });
        }
        return markets;
    }
}
