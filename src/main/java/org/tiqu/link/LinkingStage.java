package org.tiqu.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.Region;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.text.Span;
import org.tiqu.text.Stage;

/** Links dates, then regions, then organizations and people. */
public final class LinkingStage implements Stage<Classified, Linked> {
    private static final Key UNDATED = new Key("?", 0.3);

    /** Characters. */
    private static final int FARTHEST_CODE = 40;

    private final DateStep dates;
    private final RegionLinker regions;
    private final NameLinker names;
    private final EntityList entities;
    private final Listings listings;

    /** A stage over this lexicon and this grammar of dates. */
    public LinkingStage(Lexicon lexicon, NameIndex index, DateGrammar grammar) {
        dates = new DateStep(grammar);
        regions = new RegionLinker(index);
        names = new NameLinker(lexicon, index);
        entities = new EntityList(index);
        listings = new Listings(lexicon);
    }

    @Override
    public Linked apply(Classified article) {
        List<Mention> mentions = article.tagged().mentions();
        DateStep.Dated dated = dates.apply(article);
        List<Denoted> denoted = new ArrayList<>();
        for (Mention mention : mentions) {
            denoted.add(Denoted.key(dated.keys().getOrDefault(mention, UNDATED)));
        }
        linkRegions(article, denoted);
        linkNames(article, MentionType.ORG, denoted);
        linkNames(article, MentionType.PERSON, denoted);
        List<Key> keys = denoted.stream().map(Denoted::key).toList();
        return new Linked(article, dated.published(), keys, entities.of(article.tagged(), denoted));
    }

    private void linkRegions(Classified article, List<Denoted> denoted) {
        Segmented segmented = article.tagged().segmented();
        List<Integer> indexes = indexes(article, MentionType.REGION);
        List<RegionLinker.Named> named = new ArrayList<>();
        int paragraph = 0;
        for (int i : indexes) {
            Mention mention = article.tagged().mentions().get(i);
            while (end(segmented, paragraph) < mention.span().end()) {
                paragraph++;
            }
            int item = place(article, paragraph);
            named.add(new RegionLinker.Named(
                    segmented.simplifiedOf(mention.span()), item, mention.span().start()));
        }
        List<RegionLinker.Found> found = regions.link(named);
        for (int k = 0; k < indexes.size(); k++) {
            denoted.set(
                    indexes.get(k), new Denoted(found.get(k).key(), found.get(k).region(), null));
        }
    }

    private static int end(Segmented segmented, int paragraph) {
        Paragraph at = segmented.paragraphs().get(paragraph);
        return at.span().end();
    }

    private void linkNames(Classified article, MentionType type, List<Denoted> denoted) {
        List<Integer> indexes = indexes(article, type);
        List<String> texts = indexes.stream()
                .map(i -> article.tagged()
                        .segmented()
                        .simplifiedOf(article.tagged().mentions().get(i).span()))
                .toList();
        List<Integer> declared = DeclaredNames.find(article.tagged(), indexes);
        List<NameLinker.Found> found =
                names.link(texts, type == MentionType.PERSON, declared, around(article, indexes, denoted));
        for (int k = 0; k < indexes.size(); k++) {
            denoted.set(
                    indexes.get(k),
                    new Denoted(found.get(k).key(), null, found.get(k).entity()));
        }
    }

    private List<Surroundings> around(Classified article, List<Integer> indexes, List<Denoted> denoted) {
        Segmented segmented = article.tagged().segmented();
        List<Mention> mentions = article.tagged().mentions();
        Markets markets = new Markets(article);
        List<Surroundings> around = new ArrayList<>();
        Region last = null;
        int paragraph = 0;
        int item = 0;
        int next = 0;
        for (int i = 0; i < mentions.size(); i++) {
            while (end(segmented, paragraph) < mentions.get(i).span().end()) {
                paragraph++;
            }
            int at = place(article, paragraph);
            last = at == item ? last : null;
            item = at;
            Region region = denoted.get(i).region();
            last = region != null && region.isDivision() ? region : last;
            if (next < indexes.size() && indexes.get(next) == i) {
                int end = mentions.get(i).span().end();
                int to = Math.min(end + FARTHEST_CODE, end(segmented, paragraph));
                around.add(new Surroundings(
                        last, listings.coded(segmented.simplifiedOf(new Span(end, to))), () -> markets.of(at)));
                next++;
            }
        }
        return around;
    }

    /** The paragraph's item; without one the paragraph alone. */
    private static int place(Classified article, int paragraph) {
        Label label = article.labels().get(paragraph);
        return label.item() > 0 ? label.item() : -1 - paragraph;
    }

    /** The stock markets that the items of an article speak of. */
    private static final class Markets {
        private final Map<Integer, List<Span>> texts = new HashMap<>();
        private final Map<Integer, Set<Listings.Market>> known = new HashMap<>();
        private final Segmented segmented;

        Markets(Classified article) {
            segmented = article.tagged().segmented();
            for (Paragraph paragraph : segmented.paragraphs()) {
                texts.computeIfAbsent(place(article, paragraph.index()), place -> new ArrayList<>())
                        .add(paragraph.span());
            }
        }

        Set<Listings.Market> of(int place) {
            return known.computeIfAbsent(place, p -> {
                Set<Listings.Market> markets = EnumSet.noneOf(Listings.Market.class);
                for (Span text : texts.getOrDefault(p, List.of())) {
                    markets.addAll(Listings.spokenOf(segmented.simplifiedOf(text)));
                }
                return markets;
            });
        }
    }

    private static List<Integer> indexes(Classified article, MentionType type) {
        List<Integer> indexes = new ArrayList<>();
        List<Mention> mentions = article.tagged().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).type() == type) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
