package org.tiqu.peer;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** HanLP's standard segmenter with every recogniser, sentence by sentence. */
final class HanLpPeer implements Peer {
    @SuppressWarnings("NullAway.Init") // load comes first
    private Segment segment;

    @Override
    public String name() {
        return "HanLP";
    }

    @Override
    public String version() {
        return ClassPath.version("hanlp");
    }

    @Override
    public String settings() {
        return "`HanLP.newSegment()` with the recognisers of names, translated names, Japanese names, places and"
                + " organizations, custom dictionary on; `nr*` is PERSON, `ns*` REGION, `nt*`, `nic`, `nit` ORG; words"
                + " of one character and `nis` (公司, 银行: generic) are left out, which is better for it on the part `dev`";
    }

    @Override
    public Set<Side> sides() {
        return Set.of(Side.CHINESE);
    }

    @Override
    public void load() {
        segment = HanLP.newSegment()
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enableJapaneseNameRecognize(true)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(true)
                .enablePartOfSpeechTagging(true)
                .enableCustomDictionary(true)
                .enableOffset(true);
    }

    @Override
    public AnnotatedArticle tag(PreparedArticle article) {
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (Portion portion : article.of(Side.CHINESE)) {
            for (Span sentence : portion.sentences()) {
                for (Term term : segment.seg(sentence.of(portion.text()))) {
                    MentionType type = type(String.valueOf(term.nature));
                    if (type != null && term.length() > 1) {
                        int from = sentence.start() + term.offset;
                        int to = Math.min(sentence.end(), from + term.length());
                        mentions.add(AnnotatedMention.gold(portion.inArticle(from, to), type, "?"));
                    }
                }
            }
        }
        return article.answer(mentions);
    }

    private static @Nullable MentionType type(String nature) {
        if (nature.startsWith("nr")) {
            return MentionType.PERSON;
        }
        if (nature.startsWith("ns")) {
            return MentionType.REGION;
        }
        return nature.startsWith("nt") || nature.equals("nic") || nature.equals("nit") ? MentionType.ORG : null;
    }
}
