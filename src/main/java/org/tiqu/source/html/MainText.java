package org.tiqu.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses among a page's blocks those of the main text. */
final class MainText {
    /** How much of a page's prose an element must hold to be taken for the article because of its name. */
    private static final double MOST = 0.5;

    /** What an element may hold of the page's prose and still be beside it by its name. */
    private static final double LITTLE = 0.45;

    /** The most weight of a teaser, the shortest link that makes one, and how many make a list of them. */
    private static final int TEASER = 260;

    private static final int SHORTEST_LINK = 8;
    private static final int MANY = 4;

    /** What stands above other articles' titles and readers' words. Source: many sites' pages. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(?:related (?:news|articles|stories|posts|content|reading|topics)?|you (?:may|might) also like|more from .{2,30}|more stories"
                    + "|read (?:more|next)|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|see also|also from this source"
                    + "|latest news|\\d* ?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)"
                    + "|(?:相关|延伸|推荐|热门|精彩|更多|猜你喜欢|大家都在看|网友|发表|最新)(?:新闻|阅读|推荐|文章|资讯|链接|内容|报道|评论|專題|专题|报导)?|相關新聞|延伸閱讀|猜你喜欢|热点排行|要闻精选|参与讨论)\\s*[:：>»]?");

    private static final Pattern DISCLAIMER = Pattern.compile("(?:郑重声明|免责声明|版权声明|特别声明|免責聲明)\\s*[:：]");

    private static final int HIGHEST_WORTH = 600;
    private static final int SHORT_COST = 12;
    private static final int LINK_COST = 25;
    private static final int HEADING_WORTH = 8;

    /** Where publishing systems put an article's text. Source: their templates. */
    private static final String ARTICLE = "[itemprop=articleBody], article, #js_content, #artibody, .TRS_Editor, #Zoom,"
            + " #zoom, .article-content, .article-body, .entry-content, .post-content, .post_body, .article_content,"
            + " #article_content, .rich_media_content, .content-article, .news-content, .news_content, #content,"
            + " main, [role=main]";

    private final List<Block> blocks;
    private final boolean[] isOut;

    private MainText(List<Block> blocks) {
        this.blocks = blocks;
        this.isOut = new boolean[blocks.size()];
    }

    /** Indexes of the main text's blocks, ascending; empty when the page has none. */
    static List<Integer> of(Document page, List<Block> blocks) {
        return new MainText(blocks).choose(page);
    }

    private List<Integer> choose(Document page) {
        leaveOutAsides();
        keepFirstPost(page);
        leaveOutTeasers();
        leaveOutClosings();
        Map<Element, Long> left = prose();
        long all = left.getOrDefault(page.body(), 0L);
        Element within = page.body();
        for (Element named : page.select(ARTICLE)) {
            if (left.getOrDefault(named, 0L) > MOST * all) {
                within = named;
                break;
            }
        }
        return run(within);
    }

    /** How much prose each element holds that was not left out. */
    private Map<Element, Long> prose() {
        Map<Element, Long> prose = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!isOut[i] && block.isProse()) {
                prose.merge(block.element(), (long) block.weight(), Long::sum);
                block.around().forEach(element -> prose.merge(element, (long) block.weight(), Long::sum));
            }
        }
        return prose;
    }

    private static boolean isIn(Block block, Element element) {
        return block.element().equals(element) || block.around().contains(element);
    }

    /** What is called beside the text is left out, but an element that holds much of the page is not beside it. */
    private void leaveOutAsides() {
        Names names = new Names();
        Map<Element, Long> prose = prose();
        double little = LITTLE
                * blocks.stream()
                        .filter(Block::isProse)
                        .mapToLong(Block::weight)
                        .sum();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.aside()) {
                continue;
            }
            List<Element> all = new ArrayList<>(block.around());
            all.add(0, block.element());
            for (Element element : all) {
                if (names.isAside(element) && (prose.getOrDefault(element, 0L) < little || isComments(element))) {
                    isOut[i] = true;
                    break;
                }
            }
        }
    }

    /** Readers' words may be more than the article's. */
    private static boolean isComments(Element element) {
        String called = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean isCalled = called.contains("comment")
                || called.contains("pinglun")
                || called.contains("disqus")
                || called.contains("repl")
                || called.contains("respond");
        return isCalled && element.select("h1, article, [itemprop=articleBody]").isEmpty();
    }

    /** Of a thread the post that it began with. */
    private void keepFirstPost(Document page) {
        List<Element> posts =
                page.select("[id^=postmessage_], [id^=post_message_], .post-text, .forum-post, .message-body");
        if (posts.size() < 2) {
            return;
        }
        Set<Element> others = Set.copyOf(posts.subList(1, posts.size()));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            isOut[i] |=
                    others.contains(block.element()) || block.around().stream().anyMatch(others::contains);
        }
    }

    /** The run of blocks that is worth most, without what in it is beside the text. */
    private List<Integer> run(Element within) {
        int best = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int worth = isIn(blocks.get(i), within) ? worth(i) : -HIGHEST_WORTH;
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += worth;
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        int lead = bestFrom;
        while (lead > 0 && isHeadingOf(lead - 1, within)) {
            lead--;
        }
        List<Integer> chosen = new ArrayList<>();
        boolean isBegun = false;
        for (int i = lead; i < bestTo; i++) {
            isBegun |= blocks.get(i).isProse();
            if (!isOut[i] && isText(blocks.get(i)) && (isBegun || !isDateline(blocks.get(i)))) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    /** A line before the text that is set as a heading is one of its headings. */
    private boolean isHeadingOf(int index, Element within) {
        Block block = blocks.get(index);
        boolean isHeading = block.heading() > 0 || block.style() == Block.Style.BOLD;
        return isHeading && !isOut[index] && block.linkDensity() < 0.5 && isIn(block, within);
    }

    /** A short line above the text that tells when and by whom it was published. */
    private static boolean isDateline(Block block) {
        return !block.isProse() && block.heading() == 0 && Metadata.date(block.letters()) != null;
    }

    /**
     * Leaves out lists of teasers: brothers of one name, each a link with a line or two of its own, and all alike in
     * that. News items are longer, or have no links.
     */
    private void leaveOutTeasers() {
        Map<Element, Integer> weights = new HashMap<>();
        Map<Element, Integer> links = new HashMap<>();
        for (Block block : blocks) {
            weights.merge(block.element(), block.weight(), Integer::sum);
            links.merge(block.element(), block.linked(), Integer::sum);
            for (Element around : block.around()) {
                weights.merge(around, block.weight(), Integer::sum);
                links.merge(around, block.linked(), Integer::sum);
            }
        }
        Map<String, List<Element>> brothers = new HashMap<>();
        for (Map.Entry<Element, Integer> entry : weights.entrySet()) {
            Element element = entry.getKey();
            boolean isTeaser = entry.getValue() <= TEASER && links.getOrDefault(element, 0) >= SHORTEST_LINK;
            if (isTeaser && element.parent() != null && !element.className().isEmpty()) {
                String name = System.identityHashCode(element.parent()) + element.normalName() + element.className();
                brothers.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
            }
        }
        Set<Element> out = new HashSet<>();
        brothers.values().stream().filter(all -> all.size() >= MANY).forEach(out::addAll);
        for (int i = 0; i < blocks.size() && !out.isEmpty(); i++) {
            Block block = blocks.get(i);
            isOut[i] |= out.contains(block.element()) || block.around().stream().anyMatch(out::contains);
        }
    }

    /** Leaves out what follows a line such as "Related news" in the element that the line is in, and disclaimers. */
    private void leaveOutClosings() {
        for (int i = 0; i < blocks.size(); i++) {
            Block closing = blocks.get(i);
            isOut[i] |= DISCLAIMER.matcher(closing.letters()).lookingAt();
            if (!CLOSING.matcher(closing.letters()).matches()) {
                continue;
            }
            Element line = closing.element();
            Element list = line.parent();
            isOut[i] = true;
            for (int j = i + 1; j < blocks.size() && list != null && isIn(blocks.get(j), list); j++) {
                isOut[j] = true;
            }
        }
    }

    private int worth(int index) {
        Block block = blocks.get(index);
        if (isOut[index]) {
            return block.isProse() ? -SHORT_COST : -SHORT_COST / 2;
        }
        if (block.isProse()) {
            return Math.min(HIGHEST_WORTH, block.weight());
        }
        if (block.linkDensity() > 0.5) {
            return block.heading() > 0 ? 0 : -LINK_COST;
        }
        if (block.heading() > 0) {
            return HEADING_WORTH;
        }
        return block.marks() > 0 && block.endsSentence() ? block.weight() : -SHORT_COST;
    }

    /** Of what stands between the text's lines all but lists of links. */
    private static boolean isText(Block block) {
        return block.linkDensity() < 0.6 || block.heading() > 0;
    }
}
