package org.tiqu.item;

import java.util.Map;
import org.tiqu.tag.MentionType;

/** What a company item tells: what happened to whom, and for how much. */
final class CompanyDetails implements DetailFinder {
    private static final double LEAST = 1;

    private final Actors companies;
    private final Events events;
    private final Amounts amounts;

    CompanyDetails(Map<String, Cues> actors, BodyKinds kinds) {
        this.companies = Rules.actors(
                actors,
                "do",
                kinds,
                Map.of(
                        BodyKinds.Kind.MEDIA, -3.0,
                        BodyKinds.Kind.EXCHANGE, -3.0,
                        BodyKinds.Kind.PUBLIC, -3.0,
                        BodyKinds.Kind.SCHOLARLY, -1.5));
        this.events = Events.load();
        this.amounts = Amounts.load();
    }

    @Override
    public Details of(ItemText item) {
        String company = companies.best(item, name -> name.type() == MentionType.ORG, LEAST);
        Event event = events.of(item);
        return Details.ofCompany(company, event, amounts.of(item, event));
    }
}
