package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.tag.MentionType;

/** What the peers said of one set. */
final class Answers {
    private final GoldSet set;
    private final Map<Entry, Map<String, AnnotatedArticle>> byEntry = new EnumMap<>(Entry.class);

    private Answers(GoldSet set) {
        this.set = set;
    }

    /** Those that {@link Trial#answer} left in a folder of each entry's id. */
    static Answers read(GoldSet set, Iterable<Entry> entries, Path work) throws IOException {
        Answers answers = new Answers(set);
        for (Entry entry : entries) {
            Path file = work.resolve(entry.id()).resolve(set.id() + ".jsonl");
            Map<String, AnnotatedArticle> byId = new HashMap<>();
            if (Files.size(file) > 0) {
                for (Located located : RecordReader.read(file)) {
                    byId.put(located.article().id(), located.article());
                }
            }
            answers.byEntry.put(entry, byId);
        }
        return answers;
    }

    /** What the team said of a gold article; nothing where its peers found no portion of their language. */
    AnnotatedArticle of(Team team, AnnotatedArticle gold) {
        AnnotatedArticle english = Side.CHINESE.isOf(gold.language()) ? null : answer(team.english(), gold);
        AnnotatedArticle chinese = Side.ENGLISH.isOf(gold.language()) ? null : answer(team.chinese(), gold);
        if (english == null || chinese == null) {
            AnnotatedArticle one = english == null ? chinese : english;
            return only(one == null ? answer(gold, List.of()) : one);
        }
        if (team.english() == team.chinese()) {
            return only(english);
        }
        List<AnnotatedMention> mentions = new ArrayList<>(english.mentions());
        mentions.addAll(chinese.mentions());
        return only(answer(gold, mentions));
    }

    private static AnnotatedArticle answer(AnnotatedArticle gold, List<AnnotatedMention> mentions) {
        return new PreparedArticle(gold, List.of()).answer(mentions);
    }

    private @Nullable AnnotatedArticle answer(@Nullable Entry entry, AnnotatedArticle gold) {
        return entry == null ? null : byEntry.getOrDefault(entry, Map.of()).get(gold.id());
    }

    /** Of a set by other guidelines, only what these have too. */
    private AnnotatedArticle only(AnnotatedArticle article) {
        if (set.isReports()) {
            return article;
        }
        List<AnnotatedMention> names = article.mentions().stream()
                .filter(mention -> mention.type() != MentionType.DATE)
                .toList();
        return answer(article, names);
    }
}
