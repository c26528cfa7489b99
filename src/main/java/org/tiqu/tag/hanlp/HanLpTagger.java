package org.tiqu.tag.hanlp;

import java.util.ArrayList;
import java.util.List;
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
    private static final double PERSON = 0.66;
    private static final double PLACE = 0.45;
    private static final double ORGANIZATION = 0.45;

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

    private static @Nullable Mention mention(Token token) {
        String tag = token.tag();
        if (token.span().length() < 2) {
            return null;
        }
        if (tag.startsWith("nr")) {
            return Mention.of(token.span(), MentionType.PERSON, PERSON, Source.HANLP);
        }
        if (tag.startsWith("ns")) {
            return Mention.of(token.span(), MentionType.REGION, PLACE, Source.HANLP);
        }
        if (tag.startsWith("nt") || tag.equals("nic") || tag.equals("nis")) {
            return Mention.of(token.span(), MentionType.ORG, ORGANIZATION, Source.HANLP);
        }
        return null;
    }
}
