package org.tiqu.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element's name, class, id and role say of it. Weak evidence: only elements with little of the page's text in
 * them are put aside for it. Source: names that were seen on many sites' pages, English and Chinese ones in pinyin.
 */
final class Names {
    private static final Pattern ASIDE =
            Pattern.compile("(?:^|[\\s_-])(?:comments?|commentlist|respond|reply|replies|disqus"
                    + "|pinglun|gentie|liuyan|relat(?:ed|e)|recommend(?:ed|ation)?s?|recirc|tuijian|xgyd|xiangguan|guess|sidebar|side|aside"
                    + "|share|sharing|social|bdshare|fenxiang|toolbar|tools?|breadcrumbs?|crumbs?|mbx|weizhi|location|menu|nav|navbar"
                    + "|navigation|topbar|footer|foot|bottom|copyright|pagination|pager|page-?nav|tags?|tagcloud|keywords|hot|rank(?:ing)?"
                    + "|paihang|ads?|advert(?:isement|ising)?s?|adsense|gg|guanggao|banner|promo(?:tion)?s?|sponsor(?:ed)?|subscribe"
                    + "|newsletter|cookies?|consent|gdpr|popup|modal|overlay|login|signin|register|search|qrcode|ewm|erweima|app-?download"
                    + "|author-?(?:box|bio|card)|editor|zebian|declare|disclaimer|prev|next|prevnext|more|links?|friendlink|widget|paywall|outline"
                    + "|player|gallery|counter|stat|quote-?board|ticker)(?:$|[\\s_-]|\\d)");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px)?\\s*(?:;|$)");

    private static final Set<String> ASIDE_TAGS = Set.of("aside", "footer");

    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "banner",
            "menu",
            "toolbar");

    private final Map<Element, Boolean> asides = new HashMap<>();

    /** Whether a browser does not show it. */
    boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    /** Whether it never holds text of the page's own. */
    boolean isNeverText(Element element) {
        return element.attr("role").equals("navigation")
                || element.hasClass("sr-only")
                || element.hasClass("visually-hidden");
    }

    /** Whether it is called what is beside a main text. */
    boolean isAside(Element element) {
        return asides.computeIfAbsent(element, Names::isCalledAside);
    }

    private static boolean isCalledAside(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        if (ASIDE_TAGS.contains(tag) || ASIDE_ROLES.contains(element.attr("role"))) {
            return true;
        }
        String called = CAMEL.matcher(element.className() + " " + element.id())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
        return ASIDE.matcher(called).find();
    }
}
