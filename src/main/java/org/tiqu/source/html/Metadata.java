package org.tiqu.source.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in its head, in JSON-LD, and in the line below its title. */
final class Metadata {
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+((?:19|20)\\d\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{1,2})\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s+[A-Z]{2,5})?\\s+((?:19|20)\\d\\d)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{6})?$");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "[itemprop=datePublished][datetime]",
            "meta[property=og:release_date]",
            "meta[property=og:published_time]",
            "meta[name~=(?i)^(publishdate|pubdate|publish_date|publish-date|publishtime|publish_time|publication_date|dc\\.date(\\.issued)?|dcterms\\.(issued|created|date)|citation_publication_date|article\\.published|parsely-pub-date|sailthru\\.date|weibo: article:create_at|date)$]",
            "time[pubdate][datetime]",
            "time[datetime]");

    private static final List<String> PUBLISHERS = List.of(
            "meta[property=article:publisher_name]",
            "meta[name~=(?i)^(source|contentsource|publisher|dc\\.publisher|dcterms\\.publisher|mediaid|copyright_holder)$]",
            "meta[property=og:site_name]",
            "meta[name~=(?i)^(application-name|sitename)$]");

    private static final Pattern JSON_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final Pattern JSON_PUBLISHER =
            Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,80})\"");
    private static final Pattern SOURCE_LINE = Pattern.compile(
            "(?:来源|文章来源|信息来源|稿源|Source)\\s*[:：]\\s*([^\\s|｜<>\"“”]{2,30}(?: [A-Z][^\\s|｜]{1,20}){0,3})");

    /** A line that tells when a page was published is short. */
    private static final int LONGEST_LINE = 160;

    private Metadata() {}

    static @Nullable LocalDate published(Document page, List<Block> blocks, int first) {
        for (String query : DATES) {
            for (Element element : page.select(query)) {
                String value = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
                LocalDate date = date(value);
                if (date != null && !isBeside(element)) {
                    return date;
                }
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher json = JSON_DATE.matcher(script.data());
            LocalDate date = json.find() ? date(json.group(1)) : null;
            if (date != null) {
                return date;
            }
        }
        return lineDate(blocks, first);
    }

    private static boolean isBeside(Element element) {
        Names names = new Names();
        return element.normalName().equals("time") && element.parents().stream().anyMatch(names::isAside);
    }

    /** The day in the short lines next to the title: below it first, then above. */
    private static @Nullable LocalDate lineDate(List<Block> blocks, int first) {
        int from = Math.max(0, first - 6);
        int to = Math.min(blocks.size(), first + 6);
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            boolean isLine = block.letters().length() <= LONGEST_LINE && !block.isProse() && block.linkDensity() < 0.8;
            LocalDate date = isLine ? date(block.letters()) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    static @Nullable String publisher(Document page, List<Block> blocks, int first) {
        for (String query : PUBLISHERS.subList(0, 2)) {
            String value = page.select(query).attr("content").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher json = JSON_PUBLISHER.matcher(script.data());
            if (json.find()) {
                return unescaped(json.group(1));
            }
        }
        for (int i = Math.max(0, first - 6); i < Math.min(blocks.size(), first + 6); i++) {
            Matcher line = SOURCE_LINE.matcher(blocks.get(i).letters());
            if (blocks.get(i).letters().length() <= LONGEST_LINE && line.find()) {
                return line.group(1);
            }
        }
        for (String query : PUBLISHERS.subList(2, PUBLISHERS.size())) {
            String value = page.select(query).attr("content").strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    private static String unescaped(String json) {
        Matcher unicode = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
        return unicode.replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))))
                .replace("\\/", "/")
                .replace("\\\"", "\"");
    }

    /** The first date in a text, or null. */
    static @Nullable LocalDate date(String text) {
        Matcher compact = COMPACT.matcher(text.strip());
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return date(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.find()) {
            return date(yearLast.group(3), month(yearLast.group(1)), yearLast.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.find() ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What the page's head and its biggest headings say of its title, the most trusted first. */
    static List<String> titles(Document page) {
        Map<String, Boolean> titles = new java.util.LinkedHashMap<>();
        titles.put(page.select("meta[property=og:title]").attr("content").strip(), true);
        titles.put(page.select("meta[name=ArticleTitle]").attr("content").strip(), true);
        titles.put(page.select("[itemprop=headline]").text().strip(), true);
        titles.put(page.title().strip(), true);
        titles.remove("");
        return List.copyOf(titles.keySet());
    }
}
