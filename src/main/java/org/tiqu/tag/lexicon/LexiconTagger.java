package org.tiqu.tag.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagger;
import org.tiqu.text.Span;

/** Proposes every name of a lexicon that the text holds, the nested ones too. Safe to share between threads. */
public final class LexiconTagger implements Tagger {
    private final Set<String> ordinary;

    /** Latin names, then Chinese ones. */
    private final List<FormTable<List<NameUse>>> tables;

    /**
     * A tagger of all names of an index.
     *
     * @param ordinary names that are ordinary words, too; alone they are no evidence
     */
    public LexiconTagger(NameIndex index, Set<String> ordinary) {
        this.ordinary = Set.copyOf(ordinary);
        TreeMap<String, List<NameUse>> latin = new TreeMap<>();
        TreeMap<String, List<NameUse>> chinese = new TreeMap<>();
        for (String form : index.forms()) {
            TreeMap<String, List<NameUse>> names = NameForm.isChinese(form) ? chinese : latin;
            names.put(form, index.byForm(form));
            index.byForm(form).stream()
                    .filter(use -> use.isRegion() && use.name().indexOf(',') > 0)
                    .forEach(use -> names.computeIfAbsent(withBreaks(use.name()), f -> new ArrayList<>())
                            .add(use));
        }
        this.tables = List.of(new FormTable<>(latin), new FormTable<>(chinese));
    }

    /** The form of a name with commas as {@link FormText} has it ("Weining Yi, Hui and Miao Autonomous County"). */
    private static String withBreaks(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split(",", -1)) {
            parts.add(NameForm.of(part));
        }
        return String.join(String.valueOf(FormText.BREAK), parts);
    }

    @Override
    public List<Mention> tag(Segmented article) {
        FormText form = new FormText(article);
        WordBoundaries boundaries = new WordBoundaries(article);
        List<Mention> mentions = new ArrayList<>();
        KnownRegions known = new KnownRegions();
        List<Hit> hits = new ArrayList<>();
        for (FormTable<List<NameUse>> table : tables) {
            for (FormTable.Found<List<NameUse>> found : table.in(form.text())) {
                Span span = form.toArticle(found.begin(), found.end());
                if (boundaries.fit(span)) {
                    for (NameUse use : found.value()) {
                        Capitals.Fit fit = Capitals.fit(article.textOf(span), use.name());
                        if (fit != Capitals.Fit.NONE && !(isCountry(use) && boundaries.isCurrency(span))) {
                            hits.add(new Hit(span, use, fit == Capitals.Fit.GOOD));
                            known.add(use);
                        }
                    }
                }
            }
        }
        for (Hit hit : hits) {
            if (hit.use().kind() != NameUse.Kind.BODY) {
                boolean words = boundaries.areWords(hit.span());
                double confidence = ordinary.contains(hit.use().name())
                        ? LexiconConfidence.ORDINARY
                        : LexiconConfidence.of(hit.use(), hit.capitals(), words, boundaries.isPlace(hit.span()), known);
                Span span = type(hit.use()) == MentionType.ORG
                        ? boundaries.extend(hit.span())
                        : boundaries.abbreviation(hit.span());
                mentions.add(Mention.of(span, type(hit.use()), confidence, Source.LEXICON));
            }
        }
        new Chains(article, hits).find(mentions);
        return mentions;
    }

    private static MentionType type(NameUse use) {
        return switch (use.kind()) {
            case FULL_REGION, SHORT_REGION -> MentionType.REGION;
            case ORGANIZATION -> MentionType.ORG;
            case PERSON -> MentionType.PERSON;
            case BODY -> throw new IllegalArgumentException("a body's name alone is no mention");
        };
    }

    /** A name where it was found. */
    record Hit(Span span, NameUse use, boolean capitals) {}

    private static boolean isCountry(NameUse use) {
        Region region = use.region();
        return region != null && region.level() == Region.Level.COUNTRY;
    }

    /** Whether a name is written in Chinese. */
    static boolean isChinese(NameUse use) {
        return NameForm.isChinese(use.name());
    }
}
