package org.tiqu.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/** CoreNLP's standard pipeline of a language, as far as its entity mentions. */
final class CoreNlpPeer implements Peer {
    /** What only the models of the opt-in profile hold. */
    static final String CHINESE_PROPERTIES = "StanfordCoreNLP-chinese.properties";

    private static final Map<String, MentionType> TYPES = Map.of(
            "PERSON", MentionType.PERSON,
            "ORGANIZATION", MentionType.ORG,
            "LOCATION", MentionType.REGION,
            "GPE", MentionType.REGION,
            "CITY", MentionType.REGION,
            "COUNTY", MentionType.REGION,
            "STATE_OR_PROVINCE", MentionType.REGION,
            "COUNTRY", MentionType.REGION,
            "DATE", MentionType.DATE);

    private final Side side;

    @SuppressWarnings("NullAway.Init") // load comes first
    private StanfordCoreNLP pipeline;

    CoreNlpPeer(Side side) {
        this.side = side;
    }

    @Override
    public String name() {
        return "CoreNLP " + side.title();
    }

    @Override
    public String version() {
        return ClassPath.version("stanford-corenlp") + " and its "
                + (side == Side.ENGLISH ? "`models`" : "`models-chinese`");
    }

    @Override
    public String settings() {
        return "its standard " + side.title() + " properties with the annotators `tokenize,ssplit,pos,lemma,ner`,"
                + " a line's end ends a sentence (better for it on the part `dev`), document date set;"
                + " ORGANIZATION is ORG; LOCATION, GPE, CITY, COUNTY,"
                + " STATE_OR_PROVINCE and COUNTRY are REGION; pronouns, and dates whose value is a mere PRESENT_REF,"
                + " PAST_REF or FUTURE_REF (\"now\", \"recently\"), are dropped"
                + (side == Side.ENGLISH ? "; TIMEX3 values are rewritten as tiqu's where they say the same" : "");
    }

    @Override
    public Set<Side> sides() {
        return Set.of(side);
    }

    @Override
    public void load() throws IOException {
        Properties properties = new Properties();
        if (side == Side.CHINESE) {
            try (InputStream in = CoreNlpPeer.class.getResourceAsStream("/" + CHINESE_PROPERTIES)) {
                if (in == null) {
                    throw new IOException("the class path holds no " + CHINESE_PROPERTIES
                            + "; run with the Maven profile peers-chinese too");
                }
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public AnnotatedArticle tag(PreparedArticle article) {
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (Portion portion : article.of(side)) {
            Annotation annotation = new Annotation(portion.text());
            if (article.gold().published() != null) {
                annotation.set(
                        CoreAnnotations.DocDateAnnotation.class, article.gold().published());
            }
            pipeline.annotate(annotation);
            List<CoreMap> found = annotation.get(CoreAnnotations.MentionsAnnotation.class);
            for (CoreMap entity : found == null ? List.<CoreMap>of() : found) {
                AnnotatedMention mention = mention(entity, portion);
                if (mention != null) {
                    mentions.add(mention);
                }
            }
        }
        return article.answer(mentions);
    }

    private static @Nullable AnnotatedMention mention(CoreMap entity, Portion portion) {
        MentionType type = TYPES.get(String.valueOf(entity.get(CoreAnnotations.EntityTypeAnnotation.class)));
        if (type == null || isPronoun(entity)) {
            return null;
        }
        String key = "?";
        if (type == MentionType.DATE) {
            Timex timex = entity.get(TimeAnnotations.TimexAnnotation.class);
            String value = timex == null
                    ? entity.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class)
                    : timex.value();
            if (value != null && value.endsWith("_REF")) {
                return null;
            }
            key = TimexKey.of(value, timex == null ? "" : timex.toString());
        }
        int from = entity.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int to = Math.min(portion.text().length(), entity.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        return from < to ? AnnotatedMention.gold(portion.inArticle(from, to), type, key) : null;
    }

    private static boolean isPronoun(CoreMap entity) {
        for (CoreLabel token : entity.get(CoreAnnotations.TokensAnnotation.class)) {
            String tag = String.valueOf(token.tag());
            if (!tag.startsWith("PRP") && !tag.equals("PN")) {
                return false;
            }
        }
        return true;
    }
}
