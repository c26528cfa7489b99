package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Set;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.NameWords.Head;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Span;

/**
 * Chinese names over HanLP's words: an organization is a run of words that can stand in a name and that ends in a
 * head noun; a person is a surname and one or two characters beside an office or a verb of speech.
 */
final class ChineseNames {
    private static final Set<String> SPEECH = Set.of(
            "表示", "指出", "认为", "称", "说", "介绍", "透露", "强调", "坦言", "告诉", "撰文", "分析", "建议", "提出", "预计", "直言", "宣布", "回应",
            "补充", "解释", "提到", "呼吁", "判断", "预测", "写道", "谈到", "发文", "主持", "出席", "担任", "致辞");

    private static final int LONGEST = 9;

    private final NameWords words;
    private final KnownNames known;

    ChineseNames(NameWords words, KnownNames known) {
        this.words = words;
        this.known = known;
    }

    void find(Sentence sentence, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            organization(tokens, i, mentions);
            person(tokens, i, mentions);
        }
    }

    private void organization(List<Token> tokens, int last, List<Mention> mentions) {
        Head head = head(tokens.get(last).form());
        if (head == null || !head.ends()) {
            return;
        }
        boolean alone = words.headsZh().containsKey(tokens.get(last).form());
        int start = last;
        while (start > 0 && last - start < LONGEST && isInName(tokens.get(start - 1)) && isGlued(tokens, start)) {
            start--;
            if (isPlace(tokens.get(start)) && !(start > 0 && isPlace(tokens.get(start - 1)))) {
                break; // a name begins with its place
            }
        }
        while (start < last && !canBegin(tokens.get(start))) {
            start++;
        }
        if (start == last && alone) {
            return;
        }
        boolean placed = isPlace(tokens.get(start));
        double confidence = head.strong() ? 0.66 : 0.52;
        if (placed) {
            confidence += 0.18;
        } else if (start == last) {
            confidence -= 0.05;
        } else if (!tokens.get(start).tag().startsWith("n")) {
            confidence -= 0.15;
        }
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(last).span().end());
        if (span.length() > 2) {
            mentions.add(Mention.of(span, MentionType.ORG, confidence, Source.PATTERN));
        }
    }

    /** The head noun that a word is or ends in; null when there is none. */
    private @org.jspecify.annotations.Nullable Head head(String word) {
        for (int from = 0; from < word.length(); from++) {
            Head head = words.headsZh().get(word.substring(from));
            if (head != null && (from == 0 || word.length() > 2)) {
                return head;
            }
        }
        return null;
    }

    private boolean isPlace(Token token) {
        return token.tag().startsWith("ns") || (token.form().length() > 1 && known.isProminentRegion(token.form()));
    }

    private static boolean isInName(Token token) {
        String tag = token.tag();
        if (tag.startsWith("n")
                || tag.startsWith("vn")
                || tag.startsWith("j")
                || tag.startsWith("b")
                || tag.startsWith("an")
                || tag.startsWith("g")
                || tag.equals("x")
                || tag.equals("xx")) {
            return true;
        }
        String form = token.form();
        return form.equals("与")
                || form.equals("和")
                || form.equals("·")
                || (tag.startsWith("v") && form.length() == 2 && !SPEECH.contains(form))
                || (tag.startsWith("a") && form.length() == 2)
                || (tag.startsWith("f") && form.length() == 2)
                || (tag.startsWith("m") && form.startsWith("第"));
    }

    private static boolean canBegin(Token token) {
        String tag = token.tag();
        String form = token.form();
        if (form.equals("与") || form.equals("和") || form.equals("·")) {
            return false;
        }
        return !tag.startsWith("v") || tag.startsWith("vn");
    }

    private static boolean isGlued(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    private void person(List<Token> tokens, int i, List<Mention> mentions) {
        Token first = tokens.get(i);
        String surname = surname(first.form());
        if (surname.isEmpty()) {
            return;
        }
        // The characters of a name are split into words in any way; take words until two given characters are there.
        int end = i;
        StringBuilder name = new StringBuilder(first.form());
        while (name.length() < surname.length() + 2
                && end + 1 < tokens.size()
                && isGlued(tokens, end + 1)
                && tokens.get(end + 1).form().length() <= 2
                && isHan(tokens.get(end + 1).form())
                && !isContext(tokens, end + 1)) {
            end++;
            name.append(tokens.get(end).form());
        }
        int given = name.length() - surname.length();
        if (given < 1 || given > 2 || words.headsZh().containsKey(name.toString())) {
            return;
        }
        boolean before = i > 0 && words.titlesZh().contains(tokens.get(i - 1).form());
        boolean after = isContext(tokens, end + 1);
        if (before || (after && given == 2)) {
            Span span = new Span(first.span().start(), tokens.get(end).span().end());
            mentions.add(Mention.of(span, MentionType.PERSON, before && after ? 0.88 : 0.62, Source.PATTERN));
        }
    }

    private boolean isContext(List<Token> tokens, int i) {
        return i < tokens.size()
                && (SPEECH.contains(tokens.get(i).form())
                        || words.titlesZh().contains(tokens.get(i).form()));
    }

    private String surname(String form) {
        for (int length = Math.min(2, form.length()); length > 0; length--) {
            String surname = form.substring(0, length);
            if (words.surnamesZh().contains(surname)) {
                return surname;
            }
        }
        return "";
    }

    private static boolean isHan(String form) {
        return form.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
