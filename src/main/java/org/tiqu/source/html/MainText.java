package org.tiqu.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses among a page's blocks those of the main text. */
final class MainText {
    /** How much of a page's prose an element must hold to be taken for the article because of its name. */
    private static final double MOST = 0.5;

    /** What an element may hold of the page's prose and still be beside it by its name. */
    private static final double LITTLE = 0.45;

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
        List<Integer> chosen = new ArrayList<>();
        for (int i = bestFrom; i < bestTo; i++) {
            if (!isOut[i] && isText(blocks.get(i))) {
                chosen.add(i);
            }
        }
        return chosen;
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
