package org.tiqu.tag.hanlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagger;

/**
 * Turns the tags of HanLP's recognisers into proposals. Source of the tags: HanLP's {@code Nature}: {@code nr*}
 * person, {@code ns*} place, {@code nt*} and {@code nic, nis} organization.
 */
public final class HanLpTagger implements Tagger {
    private static final double PLACE = 0.45;
    private static final double ORGANIZATION = 0.42;

    private final Set<String> surnames;
    private final Set<String> titles;

    /**
     * A tagger that checks people's names.
     *
     * @param surnames Chinese surnames in simplified characters
     * @param titles Chinese offices and titles
     */
    public HanLpTagger(Set<String> surnames, Set<String> titles) {
        this.titles = Set.copyOf(titles);
        this.surnames = Set.copyOf(surnames);
    }

    @Override
    public List<Mention> tag(Segmented article) {
        List<Mention> mentions = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    Mention mention = mention(token);
                    if (mention != null) {
                        mentions.add(mention);
                    }
                }
            }
        }
        return mentions;
    }

    private @Nullable Mention mention(Token token) {
        String tag = token.tag();
        if (token.span().length() < 2) {
            return null;
        }
        if (tag.startsWith("nr")) {
            return Mention.of(token.span(), MentionType.PERSON, person(token.form(), tag), Source.HANLP);
        }
        if (tag.startsWith("ns")) {
            return Mention.of(token.span(), MentionType.REGION, PLACE, Source.HANLP);
        }
        if (tag.startsWith("nt") || tag.equals("nic") || tag.equals("nis")) {
            return Mention.of(token.span(), MentionType.ORG, ORGANIZATION, Source.HANLP);
        }
        return null;
    }

    /** Full names are right more often than two characters, of which the recogniser makes names too easily. */
    private double person(String form, String tag) {
        if (tag.equals("nrf")) {
            return form.length() > 3 ? 0.6 : 0.4;
        }
        boolean surname = surnames.contains(form.substring(0, 1))
                || surnames.contains(form.substring(0, Math.min(2, form.length())));
        if (!surname) {
            return 0.3;
        }
        return form.length() == 3 && !titles.contains(form.substring(1)) ? 0.72 : 0.42;
    }
}
