package org.tiqu.source.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes a page apart into {@link Block}s, in the markup's order. */
final class Blocks {
    /** A browser begins a line for these. Source: the HTML standard's section on rendering. */
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "xmp",
            "listing");

    /** What nobody reads, or not as text. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "select",
            "button",
            "textarea",
            "audio",
            "video",
            "map",
            "head",
            "nav",
            "noframes",
            "frameset",
            "datalist");

    private final String markup;
    private final Names names = new Names();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int linked;
    private boolean isSpaceDue;
    private Element holder;
    private int heading;
    private boolean isTyped;
    private boolean isBold;
    private boolean aside;

    private Blocks(String markup, Element body) {
        this.markup = markup;
        this.holder = body;
    }

    static List<Block> of(String markup, Element body) {
        Blocks blocks = new Blocks(markup, body);
        blocks.walk(body, false, false, 0, false);
        blocks.flush();
        return blocks.blocks;
    }

    private void walk(Element element, boolean isLink, boolean isPre, int level, boolean isAside) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                add(text, element, isLink, isPre, level, isAside);
            } else if (child instanceof Element inner && !isUnread(inner)) {
                String name = inner.normalName();
                if (name.equals("br")) {
                    flush();
                    continue;
                }
                boolean isLine = LINES.contains(name) || (isCell(name) && holdsLines(inner));
                if (isLine) {
                    flush();
                } else if (isCell(name)) {
                    isSpaceDue = letters.length() > 0;
                }
                int inLevel = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                        ? name.charAt(1) - '0'
                        : level;
                walk(
                        inner,
                        isLink || name.equals("a"),
                        isPre || name.equals("pre") || name.equals("xmp") || name.equals("listing"),
                        inLevel,
                        isAside || names.isAside(inner));
                if (isLine) {
                    flush();
                } else if (isCell(name)) {
                    isSpaceDue = letters.length() > 0;
                }
            }
        }
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean holdsLines(Element cell) {
        return cell.getAllElements().stream()
                        .anyMatch(inner -> !inner.equals(cell)
                                && (LINES.contains(inner.normalName())
                                        || inner.normalName().equals("br")))
                || cell.text().length() > 200;
    }

    private boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName()) || names.isHidden(element) || names.isNeverText(element);
    }

    private void add(TextNode node, Element parent, boolean isLink, boolean isPre, int level, boolean isAside) {
        String text = node.getWholeText();
        if (text.isEmpty()) {
            return;
        }
        Places places = Places.of(markup, node, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPre && c == '\n') {
                flush();
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF') {
                isSpaceDue = letters.length() > 0;
            } else {
                if (letters.length() == 0) {
                    holder = parent;
                    heading = level;
                    isTyped = isPre;
                    isBold = true;
                    aside = isAside;
                } else {
                    if (isSpaceDue) {
                        put(' ', places.start(i), places.start(i), isLink);
                    }
                    holder = parent.equals(holder) || isAround(holder, parent) ? holder : common(holder, parent);
                    heading = Math.min(heading, level);
                    aside &= isAside;
                }
                isSpaceDue = false;
                isBold &= isBold(parent);
                put(c, places.start(i), places.end(i), isLink);
            }
        }
    }

    private static boolean isBold(Element element) {
        for (Element at = element; at != null && !LINES.contains(at.normalName()); at = at.parent()) {
            if (at.normalName().equals("b") || at.normalName().equals("strong")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(Element outer, Element inner) {
        return inner.parents().contains(outer);
    }

    private static Element common(Element first, Element second) {
        for (Element parent : first.parents()) {
            if (parent.equals(second) || isAround(parent, second)) {
                return parent;
            }
        }
        return first;
    }

    private void put(char c, int start, int end, boolean isLink) {
        int at = letters.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        letters.append(c);
        linked += isLink ? 1 : 0;
    }

    private void flush() {
        if (letters.length() > 0) {
            int length = letters.length();
            blocks.add(new Block(
                    letters.toString(),
                    new Places(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length)),
                    linked,
                    holder,
                    heading,
                    isTyped ? Block.Style.TYPED : isBold ? Block.Style.BOLD : Block.Style.PLAIN,
                    aside));
        }
        letters.setLength(0);
        linked = 0;
        isSpaceDue = false;
    }
}
