package org.tiqu.corpus.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/**
 * Keys that contradict each other: one key with several types, one surface with several keys in one article or in
 * different ones. Keys that begin with {@code ?} tell identity inside their article only; dates differ by nature.
 * Each further answer is told once, where it is given first.
 */
final class KeyConflicts implements Check {

    /** A mention and its article. */
    private record Use(CheckedArticle article, AnnotatedMention mention, String key) {
        String id() {
            return article.article().id();
        }

        String surface() {
            return article.surface(mention);
        }

        String place() {
            return article.file() + ":" + article.line(mention);
        }

        Finding finding(Code code, String message) {
            return article.finding(code, mention, message);
        }
    }

    /** What must have one answer: what a surface of this type denotes, in one article or, with scope "", anywhere. */
    private record Question(String scope, MentionType type, String surface) {}

    /** The answers given to questions, each with the use that gave it first. */
    private static final class Answers<Q, A> {
        private final Map<Q, Map<A, Use>> given = new HashMap<>();

        /** The use that gave the first answer if this is another one and new. */
        @Nullable
        Use contradicted(Q question, A answer, Use use) {
            Map<A, Use> answers = given.computeIfAbsent(question, unused -> new LinkedHashMap<>());
            boolean isNew = answers.putIfAbsent(answer, use) == null;
            return isNew && answers.size() > 1 ? answers.values().iterator().next() : null;
        }
    }

    @Override
    public void run(CheckedCorpus corpus, Consumer<Finding> found) {
        Answers<String, MentionType> types = new Answers<>();
        Answers<Question, String> inArticle = new Answers<>();
        Answers<Question, String> anywhere = new Answers<>();
        for (CheckedArticle article : corpus.articles()) {
            for (AnnotatedMention mention : article.article().mentions()) {
                String key = mention.key();
                if (key == null || mention.type() == MentionType.DATE) {
                    continue;
                }
                Use use = new Use(article, mention, key);
                MentionType type = mention.type();
                Use first = types.contradicted(mention.isLinked() ? key : use.id() + " " + key, type, use);
                if (first != null) {
                    found.accept(use.finding(
                            Code.KEY_CONFLICT,
                            "the key '" + key + "' is " + type + " here, but "
                                    + first.mention().type() + " in " + first.place() + "; one entity has one type"));
                }
                first = inArticle.contradicted(new Question(use.id(), type, use.surface()), key, use);
                if (first != null) {
                    found.accept(use.finding(
                            Code.KEY_CONFLICT_SURFACE,
                            different(use, first) + "; agree on one, or accept it if the article means two entities"));
                }
                if (mention.isLinked()) {
                    first = anywhere.contradicted(new Question("", type, use.surface()), key, use);
                    if (first != null && !first.id().equals(use.id())) {
                        found.accept(use.finding(
                                Code.KEY_CONFLICT_ENTITY,
                                different(use, first) + "; agree on one, or accept it if they are two entities"));
                    }
                }
            }
        }
    }

    private static String different(Use use, Use first) {
        return "'" + use.surface() + "' is '" + use.key() + "' here, but '" + first.key() + "' in " + first.place();
    }
}
