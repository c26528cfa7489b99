package org.tiqu.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Origin;

/** Reads one page. */
final class PageReader {
    /** What stands between a page's title and its site's name. */
    private static final Pattern SITE =
            Pattern.compile("\\s*[|｜_]\\s*|\\s+[-–—]+\\s+|(?<=\\p{IsHan})[-–—]+(?=\\p{IsHan})");

    private static final int DEEPEST = 900;
    private static final int SHORTEST_TITLE = 4;

    private final String markup;

    PageReader(String markup) {
        this.markup = markup;
    }

    Page read() {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST * 2);
        Document page = Jsoup.parse(markup, "", parser);
        if (isDeeper(page, DEEPEST)) {
            throw new TooDeepException(DEEPEST);
        }
        List<Block> blocks = Blocks.of(markup, page.body());
        List<Integer> main = MainText.of(page, blocks);
        int first = main.isEmpty() ? blocks.size() : main.get(0);
        Optional<Integer> headline = headline(page, blocks, first);
        List<Integer> chosen = new ArrayList<>();
        headline.filter(at -> !main.contains(at)).ifPresent(chosen::add);
        chosen.addAll(main);
        int below = headline.filter(at -> at < first).map(at -> at + 1).orElse(first);
        String title = headline.map(at -> blocks.get(at).letters())
                .or(() -> Metadata.titles(page).stream().findFirst().map(PageReader::withoutSite))
                .orElse(null);
        return page(blocks, main.isEmpty() ? List.of() : chosen, page, title, below);
    }

    private Page page(List<Block> blocks, List<Integer> chosen, Document page, @Nullable String title, int below) {
        Origin.Builder origin = new Origin.Builder(markup);
        StringBuilder text = new StringBuilder();
        for (int index : chosen) {
            Block block = blocks.get(index);
            if (text.length() > 0) {
                text.append('\n');
                origin.add(block.places().start(0), block.places().start(0));
            }
            text.append(block.letters());
            for (int i = 0; i < block.letters().length(); i++) {
                origin.add(block.places().start(i), block.places().end(i));
            }
        }
        return new Page(
                text.toString(),
                origin.build(),
                title,
                Metadata.published(page, blocks, below),
                Metadata.publisher(page, blocks, below));
    }

    private static boolean isDeeper(Element top, int deepest) {
        int depth = 0;
        Element element = top;
        // In document order without recursion, which such a page would break.
        while (true) {
            Element child = element.firstElementChild();
            if (child != null) {
                element = child;
                depth++;
                if (depth > deepest) {
                    return true;
                }
                continue;
            }
            while (!element.equals(top) && element.nextElementSibling() == null) {
                element = java.util.Objects.requireNonNull(element.parent());
                depth--;
            }
            if (element.equals(top)) {
                return false;
            }
            element = java.util.Objects.requireNonNull(element.nextElementSibling());
        }
    }

    /** The block that is the title: what the head calls it, else the biggest heading before the text. */
    private static Optional<Integer> headline(Document page, List<Block> blocks, int first) {
        int last = Math.min(blocks.size(), first + 3);
        for (String title : Metadata.titles(page)) {
            String wanted = folded(title);
            int best = -1;
            for (int i = 0; i < last; i++) {
                String here = folded(blocks.get(i).letters());
                boolean isSame = here.equals(wanted)
                        || (here.length() >= SHORTEST_TITLE * 2 && wanted.startsWith(here))
                        || (blocks.get(i).heading() > 0
                                && here.length() >= SHORTEST_TITLE * 2
                                && wanted.endsWith(here));
                if (isSame
                        && (best < 0
                                || blocks.get(i).heading() > 0
                                || blocks.get(best).heading() == 0)) {
                    best = i;
                }
            }
            if (best >= 0) {
                return Optional.of(best);
            }
        }
        int best = -1;
        for (int i = 0; i < last; i++) {
            Block block = blocks.get(i);
            boolean isHeadline = block.heading() == 1 && block.letters().length() >= SHORTEST_TITLE && !block.aside();
            best = isHeadline ? i : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static String folded(String title) {
        return title.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** The head's title up to the site's name behind a dash or a bar. */
    private static String withoutSite(String title) {
        String first = SITE.splitAsStream(title).findFirst().orElse("");
        return first.length() < SHORTEST_TITLE ? title : first;
    }
}
