package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Span;
import org.tiqu.text.Stage;

/**
 * Splits an article into paragraphs, sentences and tokens.
 *
 * <p>A paragraph is cut after Chinese terminal punctuation first; what lies between is Chinese or English by
 * its script, and English parts are cut further by the English detector. So each sentence goes to the engine
 * of its own language, also in a mixed paragraph.
 */
public final class Segmenter implements Stage<Article, Segmented> {
    private final SentenceDetector chineseSentences = new ChineseSentenceDetector();
    private final SentenceDetector englishSentences;
    private final Tokenizer englishTokens;
    private final Tokenizer chineseTokens;
    private final Simplifier simplifier;
    private final @Nullable Language language;

    /**
     * A segmenter over these engines that tells languages by their scripts.
     *
     * @param chineseTokens gets sentences in simplified characters
     */
    public Segmenter(
            SentenceDetector englishSentences,
            Tokenizer englishTokens,
            Tokenizer chineseTokens,
            Simplifier simplifier) {
        this(englishSentences, englishTokens, chineseTokens, simplifier, null);
    }

    /**
     * A segmenter over these engines.
     *
     * @param chineseTokens gets sentences in simplified characters
     * @param language what all articles are written in, whatever their script; null to tell it by the script
     */
    public Segmenter(
            SentenceDetector englishSentences,
            Tokenizer englishTokens,
            Tokenizer chineseTokens,
            Simplifier simplifier,
            @Nullable Language language) {
        this.englishSentences = englishSentences;
        this.englishTokens = englishTokens;
        this.chineseTokens = chineseTokens;
        this.simplifier = simplifier;
        this.language = language;
    }

    @Override
    public Segmented apply(Article article) {
        String text = article.text();
        List<Span> spans = HardWrap.paragraphs(text, LineSplitter.blocks(text));
        List<Paragraph> paragraphs = new ArrayList<>(spans.size());
        Scripts.Weights whole = new Scripts.Weights(0, 0, 0, 0);
        for (Span span : spans) {
            whole = whole.plus(weigh(text, span));
        }
        for (Span span : spans) {
            paragraphs.add(paragraph(text, paragraphs.size(), span, whole.chinese()));
        }
        return new Segmented(article, simplifier.simplify(text), language(whole, whole.chinese()), paragraphs);
    }

    private Paragraph paragraph(String text, int index, Span span, Language chinese) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span part : chineseSentences.detect(span.of(text))) {
            Span there = part.shift(span.start());
            if (language(weigh(text, there).prevailing(), chinese) == Language.ENGLISH) {
                for (Span sentence : englishSentences.detect(there.of(text))) {
                    Span trimmed = WhiteSpace.trim(text, sentence.shift(there.start()));
                    if (!trimmed.isEmpty()) {
                        sentences.add(english(text, trimmed));
                    }
                }
            } else {
                sentences.add(chinese(text, there, chinese));
            }
        }
        return new Paragraph(index, span, language(weigh(text, span), chinese), sentences);
    }

    private Sentence english(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : englishTokens.tokenize(span.of(text))) {
            tokens.add(new Token(token.span().shift(span.start()), token.form(), token.tag()));
        }
        return new Sentence(span, Language.ENGLISH, tokens);
    }

    private Sentence chinese(String text, Span span, Language language) {
        AlignedText simplified = simplifier.simplify(span.of(text));
        List<Token> tokens = new ArrayList<>();
        for (Token token : chineseTokens.tokenize(simplified.text())) {
            Span original = simplified.toOriginal(token.span()).shift(span.start());
            tokens.add(new Token(original, token.form(), token.tag()));
        }
        return new Sentence(span, language, tokens);
    }

    private Scripts.Weights weigh(String text, Span span) {
        return Scripts.weigh(text, span.start(), span.end(), simplifier::isTraditional);
    }

    private Language language(Scripts.Weights weights, Language chinese) {
        return language(weights.isMixed() ? Language.MIXED : weights.prevailing(), chinese);
    }

    /** What the caller settled, otherwise what was seen; Chinese is the article's Chinese. */
    private Language language(Language seen, Language chinese) {
        Language settled = language == null ? seen : language;
        return settled.isChinese() ? chinese : settled;
    }
}
