package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.link.Key;
import org.tiqu.link.Linked;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Article;
import org.tiqu.text.Span;

/**
 * Paragraphs are written as {@code 1H text} (item, role), mentions as {@code <type key>}: {@code O}, {@code R},
 * {@code P} and {@code D}. The article was published on 2020-03-02.
 */
class ItemStageTest {

    @Test
    void givesKeysOnceInTheOrderOfFirstMention() {
        Item item = items("1H <O b> in <R x>", "1B <O a> and <O b>, <R y> and <R x>, <P p> <P p> <O c>")
                .get(0);
        assertEquals(List.of("b", "a", "c"), item.organizations());
        assertEquals(List.of("x", "y"), item.regions());
        assertEquals(List.of("p"), item.people());
    }

    @Test
    void keepsItemsApart() {
        List<Item> items = items("0B <O z>", "1H <O a>", "1B <O b>", "2H <O c>", "0C <O y>", "2B <O d>");
        assertEquals(List.of(1, 2), items.stream().map(Item::number).toList());
        assertEquals(List.of("a", "b"), items.get(0).organizations());
        assertEquals(List.of("c", "d"), items.get(1).organizations());
        assertEquals(
                List.of(List.of(1, 2), List.of(3, 5)),
                items.stream().map(Item::paragraphs).toList());
    }

    @Test
    void takesTheTextOfTheHeading() {
        assertEquals(
                "Pier opens", items("1H Pier opens", "1B It is large.").get(0).heading());
    }

    @Test
    void hasNoHeadingWhereThereIsNone() {
        assertNull(items("1B It is large.").get(0).heading());
    }

    @Test
    void hasNoItemsWhereNothingIsNumbered() {
        assertEquals(List.of(), items("0B It is large."));
        assertEquals(List.of(), items());
    }

    @Test
    void happenedOnTheFirstDayOfItsBody() {
        assertEquals("2020-02-28", date("1H <D 2020-02-01>", "1B <D 2020-02-28> and <D 2020-02-27>"));
    }

    @Test
    void didNotHappenAfterTheReport() {
        assertEquals("2020-02-28", date("1B until <D 2020-03-15>", "1B since <D 2020-02-28>"));
    }

    @Test
    void happenedOnTheDayOfTheReportAtTheLatest() {
        assertEquals("2020-03-02", date("1B <D 2020-03-02>"));
    }

    @Test
    void happenedInTheFirstShortSpanWhereNoDayIsNamed() {
        assertEquals("2020-W09", date("1B <D 2020> <D 2020-Q1> <D 2020-W09> <D 2020-02/END>"));
        assertEquals("2020-02/END", date("1B <D 2020-02> <D 2020-02/END>"));
        assertEquals("2020-02-20/2020-02-22", date("1B <D 2020-02-20/2020-02-22>"));
        assertEquals("2020-02-28", date("1B <D 2020-W09> <D 2020-02-28>"));
    }

    @Test
    void tookTheDaysFromOneToTheOther() {
        assertEquals("2020-02-20/2020-02-22", date("1B from <D 2020-02-20> to <D 2020-02-22>"));
        assertEquals("2020-02-20/2020-02-22", date("1B <D 2020-02-20>—<D 2020-02-22>"));
        assertEquals("2020-02-20", date("1B on <D 2020-02-20> and <D 2020-02-22>"));
        assertEquals("2020-02-22", date("1B from <D 2020-02-22> to <D 2020-02-20>"));
    }

    @Test
    void happensOnTheDayAheadThatItsBodyBeginsWith() {
        assertEquals("2020-03-15", date("1B On <D 2020-03-15> the pier opens."));
        assertNull(date("1B " + "It is large. ".repeat(20) + "until <D 2020-03-15>"));
    }

    @Test
    void didNotHappenLongAgo() {
        assertNull(date("1B since <D 2019-05-01>"));
    }

    @Test
    void doesNotTellADayWhereOnlyLongerSpansAreNamed() {
        assertNull(date("1B <D 2020-02> <D 2020> <D 2020-Q1> <D 2020-H1/END> <D 2020-01/2020-09> <D 2020s/MID> <D ?>"));
    }

    @Test
    void mayHappenAnyDayWhenTheReportIsUndated() {
        Item item = new ItemStage(Chooser.RULES)
                .apply(linked(false, "1B <D 2031-01-01>"))
                .items()
                .get(0);
        assertEquals("2031-01-01", item.date());
    }

    private static @Nullable String date(String... paragraphs) {
        return items(paragraphs).get(0).date();
    }

    private static List<Item> items(String... paragraphs) {
        return new ItemStage(Chooser.RULES).apply(linked(true, paragraphs)).items();
    }

    private static Linked linked(boolean dated, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Role role = role(paragraph.charAt(1));
            labels.add(new Label(role, Section.COMPANY, paragraph.charAt(0) - '0', 0.9));
            for (int i = 3; i < paragraph.length(); i++) {
                if (paragraph.charAt(i) == '<') {
                    int end = paragraph.indexOf('>', i);
                    String key = paragraph.substring(i + 3, end);
                    Span span = new Span(text.length(), text.length() + key.length());
                    mentions.add(Mention.of(span, type(paragraph.charAt(i + 1)), 0.9, Source.LEXICON));
                    keys.add(new Key(key, 0.9));
                    text.append(key);
                    i = end;
                } else {
                    text.append(paragraph.charAt(i));
                }
            }
            text.append("\n\n");
        }
        Article article = dated ? Articles.of("a", text.toString()) : Articles.undated("a", text.toString());
        Segmented segmented = Engines.segmenter().apply(article);
        Classified classified = new Classified(new Tagged(segmented, mentions), labels);
        return new Linked(classified, article.published(), keys, List.of());
    }

    private static Role role(char c) {
        return c == 'H' ? Role.ITEM_HEADING : c == 'C' ? Role.COMMENTARY : Role.BODY;
    }

    private static MentionType type(char c) {
        return switch (c) {
            case 'O' -> MentionType.ORG;
            case 'R' -> MentionType.REGION;
            case 'P' -> MentionType.PERSON;
            default -> MentionType.DATE;
        };
    }
}
