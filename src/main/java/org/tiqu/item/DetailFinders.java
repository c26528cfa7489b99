package org.tiqu.item;

import java.util.EnumMap;
import java.util.Map;
import org.tiqu.classify.Section;

/** The finders of all sections, loaded once. */
final class DetailFinders {
    private final Map<Section, DetailFinder> finders = new EnumMap<>(Section.class);

    /**
     * The finders by this room's tables.
     *
     * @param products what chooses products
     * @throws IllegalStateException if a table is missing or damaged
     */
    DetailFinders(Chooser products) {
        BodyKinds kinds = BodyKinds.load();
        Map<String, Cues> actors = CueTable.load("actors.tsv");
        Map<String, Cues> words = CueTable.load("words.tsv");
        finders.put(Section.POLICY, new PolicyDetails(actors, words, kinds));
        finders.put(Section.RESEARCH, new ResearchDetails(actors, words, kinds));
        finders.put(Section.APPLICATION, new ApplicationDetails(actors, words, kinds, products));
        finders.put(Section.COMPANY, new CompanyDetails(actors, kinds));
    }

    /** What an item of the section tells; nothing in a section without fields of its own. */
    Details of(Section section, ItemText item) {
        DetailFinder finder = finders.get(section);
        return finder == null ? Details.NONE : finder.of(item);
    }
}
