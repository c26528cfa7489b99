package org.tiqu.tag.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.NameWords.Head;
import org.tiqu.segment.Token;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Span;

/**
 * Chinese names of organizations: a run of HanLP's words that can stand in a name and that ends in a head noun. It
 * begins with a place, with a name, or with a word that is no ordinary one; general words alone ("上市公司") are none.
 */
final class ChineseOrganizations {
    private static final int LONGEST = 9;
    private static final String NUMERALS = "一二三四五六七八九十百千万两几多各某本该首每这那";

    private final NameWords words;
    private final KnownNames known;

    ChineseOrganizations(NameWords words, KnownNames known) {
        this.words = words;
        this.known = known;
    }

    void find(List<Token> tokens, List<Mention> mentions) {
        for (int last = 0; last < tokens.size(); last++) {
            String form = tokens.get(last).form();
            int cut = head(form);
            Head head = cut < 0 ? null : words.headsZh().get(form.substring(cut));
            if (head != null && head.ends()) {
                propose(tokens, last, cut, head, mentions);
            }
        }
    }

    private void propose(List<Token> tokens, int last, int cut, Head head, List<Mention> mentions) {
        int start = last;
        while (start > 0 && last - start < LONGEST && isGlued(tokens, start) && isInName(tokens.get(start - 1))) {
            start--;
            boolean goesOn = start > 0
                    && isGlued(tokens, start)
                    && (isPlace(tokens.get(start - 1)) || isBody(tokens.get(start - 1)));
            if (isPlace(tokens.get(start)) && !goesOn) {
                break; // a name begins with its place, or with the body that it is a unit of
            }
        }
        while (start < last && !canBegin(tokens.get(start))) {
            start++;
        }
        Double confidence = confidence(tokens, start, last, cut, head);
        if (confidence != null) {
            Span span = new Span(
                    tokens.get(start).span().start(), tokens.get(last).span().end());
            mentions.add(Mention.of(span, MentionType.ORG, confidence, Source.PATTERN));
        }
    }

    private @Nullable Double confidence(List<Token> tokens, int start, int last, int cut, Head head) {
        Token first = tokens.get(start);
        boolean legal = tokens.get(last).form().endsWith("公司")
                && tokens.get(last).form().contains("有限");
        if (start == last) {
            if (cut == 0
                    || isGeneral(first.form().substring(0, cut))
                    || first.form().length() < 4) {
                return null;
            }
            boolean counted = NUMERALS.indexOf(first.form().charAt(0)) >= 0;
            return !counted && first.tag().startsWith("nt") ? Double.valueOf(0.5) : null;
        }
        if (isPlace(first)) {
            boolean bare =
                    last == start + 1 && cut == 0 && tokens.get(last).form().length() == 1;
            // "海南省电动汽车" is what the place has, no name
            boolean isThing = !head.strong() && last > start + 1 && isGeneralRun(tokens, start + 1, last);
            return isThing ? null : Double.valueOf(bare ? 0.45 : head.strong() ? 0.85 : 0.62);
        }
        if (isGeneralRun(tokens, start, last)) {
            return null;
        }
        if (legal) {
            return 0.88;
        }
        boolean name = first.tag().startsWith("nr")
                || first.tag().startsWith("nz")
                || first.tag().startsWith("nt")
                || known.isOrganization(first.form())
                || first.tag().equals("nx")
                || first.tag().equals("g");
        if (name) {
            return head.strong() ? 0.78 : 0.45;
        }
        return head.strong() && tokens.get(last).form().length() - cut >= 2 ? 0.4 : null;
    }

    private static boolean isGeneral(String word) {
        return word.isEmpty() || ChineseWords.GENERAL.contains(word) || ChineseWords.APPOSITION.contains(word);
    }

    private boolean isGeneralRun(List<Token> tokens, int start, int last) {
        for (int i = start; i < last; i++) {
            if (!isGeneral(tokens.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    /** Where in the word its head noun begins; -1 when it has none. */
    private int head(String word) {
        for (int from = 0; from < word.length(); from++) {
            if (words.headsZh().containsKey(word.substring(from)) && (from == 0 || word.length() > 2)) {
                return from;
            }
        }
        return -1;
    }

    private boolean isPlace(Token token) {
        return token.form().length() > 1 && (token.tag().startsWith("ns") || known.isProminentRegion(token.form()));
    }

    private boolean isBody(Token token) {
        return token.tag().startsWith("nt") || (token.form().length() > 2 && known.isOrganization(token.form()));
    }

    private static boolean isInName(Token token) {
        String tag = token.tag();
        String form = token.form();
        if (ChineseWords.APPOSITION.contains(form)) {
            return false;
        }
        return tag.startsWith("n")
                || tag.startsWith("vn")
                || tag.startsWith("j")
                || tag.startsWith("b")
                || tag.startsWith("an")
                || tag.startsWith("g")
                || tag.startsWith("x")
                || form.equals("与")
                || form.equals("和")
                || form.equals("·")
                || (tag.startsWith("v") && form.length() == 2 && !ChineseWords.SPEECH.contains(form))
                || (tag.startsWith("m") && form.startsWith("第"));
    }

    private static boolean canBegin(Token token) {
        String tag = token.tag();
        String form = token.form();
        return !form.equals("与")
                && !form.equals("和")
                && !form.equals("·")
                && (!tag.startsWith("v") || tag.startsWith("vn"))
                && !ChineseWords.APPOSITION.contains(form);
    }

    private static boolean isGlued(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }
}
