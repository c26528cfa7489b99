package org.tiqu.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.item.Details;
import org.tiqu.item.Item;
import org.tiqu.item.Itemized;
import org.tiqu.link.Entity;
import org.tiqu.link.Key;
import org.tiqu.link.Linked;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ProducedBy;
import org.tiqu.record.ToRecord;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagged;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Alignment;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * Stages without engines: a line is a paragraph, {@code Baidu} and {@code 北京} are all the names there are, the
 * first line is the title, the rest one item. A text that holds {@code BREAK} breaks the tagger.
 */
public final class FakeStages {
    private static final Pattern LINE = Pattern.compile("[^\r\n]+");
    private static final Pattern NAME = Pattern.compile("Baidu|北京");

    private FakeStages() {}

    /** A pipeline of them. */
    public static Pipeline pipeline(OffsetUnit unit) {
        return new Pipeline(
                FakeStages::segment,
                FakeStages::tag,
                FakeStages::classify,
                FakeStages::link,
                FakeStages::item,
                new ToRecord(unit, producedBy()));
    }

    /** A pipeline of them, counting code points, that tells of each article before it begins with it. */
    public static Pipeline pipeline(Consumer<Article> before) {
        return new Pipeline(
                article -> {
                    before.accept(article);
                    return segment(article);
                },
                FakeStages::tag,
                FakeStages::classify,
                FakeStages::link,
                FakeStages::item,
                new ToRecord(OffsetUnit.CODE_POINT, producedBy()));
    }

    private static ProducedBy producedBy() {
        return new ProducedBy("0", "fast", Map.of("fake", "sha256 " + "0".repeat(64)));
    }

    static Segmented segment(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher matcher = LINE.matcher(article.text());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            Sentence sentence = new Sentence(span, Language.ENGLISH, List.of());
            paragraphs.add(new Paragraph(paragraphs.size(), span, Language.ENGLISH, List.of(sentence)));
        }
        AlignedText same = new AlignedText(article.text(), new Alignment.Builder().build());
        return new Segmented(article, same, Language.ENGLISH, paragraphs);
    }

    static Tagged tag(Segmented segmented) {
        String text = segmented.article().text();
        if (text.contains("BREAK")) {
            throw new IllegalStateException("a fake is broken\nwith details");
        }
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            MentionType type = matcher.group().equals("Baidu") ? MentionType.ORG : MentionType.REGION;
            mentions.add(Mention.of(new Span(matcher.start(), matcher.end()), type, 0.87654, Source.LEXICON));
        }
        return new Tagged(segmented, mentions);
    }

    static Classified classify(Tagged tagged) {
        int size = tagged.segmented().paragraphs().size();
        List<Label> labels = new ArrayList<>(Collections.nCopies(size, new Label(Role.BODY, Section.COMPANY, 1, 0.5)));
        if (size > 0) {
            labels.set(0, new Label(Role.TITLE, Section.OVERVIEW, 0, 1));
        }
        return new Classified(tagged, labels);
    }

    static Linked link(Classified classified) {
        Tagged tagged = classified.tagged();
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Key> keys = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            String name = tagged.textOf(mention);
            keys.add(new Key(name, 0.9996));
            Entity before = entities.get(name);
            List<Integer> mentions = new ArrayList<>(before == null ? List.of() : before.mentions());
            mentions.add(keys.size() - 1);
            entities.put(name, new Entity(name, mention.type(), name, null, List.of(name), List.of(), mentions));
        }
        return new Linked(classified, tagged.segmented().article().published(), keys, List.copyOf(entities.values()));
    }

    static Itemized item(Linked linked) {
        int size = linked.classified().labels().size();
        List<Item> items = size < 2
                ? List.of()
                : List.of(new Item(
                        1,
                        Section.COMPANY,
                        null,
                        List.of(1),
                        null,
                        List.of(),
                        List.of("Baidu"),
                        List.of(),
                        Details.NONE));
        return new Itemized(linked, items);
    }
}
