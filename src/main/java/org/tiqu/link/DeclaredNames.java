package org.tiqu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;

/**
 * Finds short names that a text declares: a name in brackets, or behind "referred to as", right after another one
 * ("Sichuan X Technology Co., Ltd. (referred to as "X")").
 */
final class DeclaredNames {
    private static final int FARTHEST = 48;
    private static final Pattern BRACKET = Pattern.compile(
            "[\\s,，]*[(（][\\s\"“‘「『]*(?:(?:hereinafter |hereafter )?(?:referred to as|called|abbreviated as|known as|short for|以下简称|下称|简称|又称|英文名)[\\s:：\"“‘「『]*(?:the )?[\"“‘「『]*)?");
    private static final Pattern NAMED =
            Pattern.compile("[\\s,，]*(?:hereinafter |hereafter )?(?:referred to as|以下简称|下称|简称)[\\s:：\"“‘「『]*");

    private DeclaredNames() {}

    /**
     * For each of the mentions whose indexes are given the position among them of the name that it is short for,
     * or -1.
     */
    static List<Integer> find(Tagged article, List<Integer> indexes) {
        List<Integer> declared = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            int at = -1;
            Mention mention = article.mentions().get(indexes.get(i));
            if (i > 0) {
                Mention before = article.mentions().get(indexes.get(i - 1));
                int from = before.span().end();
                int to = mention.span().start();
                if (before.type() == mention.type() && to > from && to - from <= FARTHEST) {
                    String between =
                            article.segmented().simplifiedOf(new Span(from, to)).toLowerCase(Locale.ROOT);
                    if (BRACKET.matcher(between).matches()
                            || NAMED.matcher(between).matches()) {
                        at = i - 1;
                    }
                }
            }
            declared.add(at);
        }
        return declared;
    }
}
