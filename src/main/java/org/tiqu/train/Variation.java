package org.tiqu.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;

/** The same news in another form, so that a classifier learns from few reports what many layouts look like. */
enum Variation {
    /** Lead-ins of sections and items changed. */
    RESTYLED,
    /** No section headings: what is told decides. */
    UNSECTIONED,
    /** No headings at all. */
    UNHEADED,
    /** Items' headings stand in the same paragraph as their news. */
    GLUED,
    /** Who reported stands below every item. */
    CREDITED,
    /** Advertisements and captions between the items. */
    INTERRUPTED,
    /** A list of what follows stands at the top. */
    LISTED,
    /** One item alone. */
    BRIEF;

    /** The pieces of a report in this form, or the same where it cannot take it. */
    List<Piece> apply(List<Piece> pieces, Random random, boolean chinese) {
        boolean story = pieces.stream().anyMatch(piece -> piece.role() == Role.TITLE && piece.item() > 0);
        return switch (this) {
            case RESTYLED -> restyled(pieces, random, chinese, story);
            case UNSECTIONED -> story ? pieces : restyled(without(pieces, false), random, chinese, false);
            case UNHEADED -> story ? pieces : restyled(without(pieces, true), random, chinese, false);
            case GLUED -> story ? pieces : restyled(glued(pieces, random, chinese), random, chinese, false);
            case CREDITED -> credited(pieces, random, chinese, story);
            case INTERRUPTED -> interrupted(pieces, random, chinese);
            case LISTED -> story ? pieces : listed(pieces, random, chinese);
            case BRIEF -> story ? pieces : brief(pieces, random);
        };
    }

    private static List<Piece> without(List<Piece> pieces, boolean items) {
        Set<Integer> told = new HashSet<>();
        pieces.stream().filter(piece -> piece.role() == Role.BODY).forEach(piece -> told.add(piece.item()));
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean heading = piece.role() == Role.SECTION_HEADING
                    || (items && piece.role() == Role.ITEM_HEADING && told.contains(piece.item()));
            // Without headings nothing tells the editor's remark on a section from news.
            if (!heading && piece.role() != Role.COMMENTARY) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static List<Piece> restyled(List<Piece> pieces, Random random, boolean chinese, boolean story) {
        HeadingStyle sections = HeadingStyle.ofSections(random);
        boolean headed = pieces.stream().anyMatch(piece -> piece.role() == Role.ITEM_HEADING);
        HeadingStyle items = headed ? HeadingStyle.ofItems(random) : HeadingStyle.ofTexts(random);
        boolean restarts = random.nextInt(3) == 0;
        List<Piece> styled = new ArrayList<>();
        int section = 0;
        int number = 0;
        int item = 0;
        for (Piece piece : pieces) {
            Piece next = piece;
            if (piece.role() == Role.SECTION_HEADING && piece.section() != Section.OVERVIEW) {
                section++;
                number = restarts ? 0 : number;
                next = piece.with(sections.of(HeadingStyle.bare(piece.text()), section, 2, chinese));
            } else if (piece.role() == Role.TITLE && sections == HeadingStyle.HASHES) {
                next = piece.with("# " + piece.text());
            } else if (!story && piece.item() > item) {
                item = piece.item();
                number++;
                next = piece.with(items.of(HeadingStyle.bare(piece.text()), number, 3, chinese));
            }
            styled.add(next);
        }
        return styled;
    }

    private static List<Piece> glued(List<Piece> pieces, Random random, boolean chinese) {
        String form = random.nextBoolean()
                ? (chinese ? "【%s】%s" : "[%s] %s")
                : chinese ? "%s。%s" : random.nextBoolean() ? "%s. %s" : "%s: %s";
        List<Piece> glued = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean told = i + 1 < pieces.size()
                    && pieces.get(i + 1).role() == Role.BODY
                    && pieces.get(i + 1).item() == piece.item();
            if (piece.role() == Role.ITEM_HEADING && told) {
                i++;
                glued.add(pieces.get(i)
                        .with(String.format(
                                Locale.ROOT,
                                form,
                                HeadingStyle.bare(piece.text()),
                                pieces.get(i).text())));
            } else {
                glued.add(piece);
            }
        }
        return glued;
    }

    private static List<Piece> credited(List<Piece> pieces, Random random, boolean chinese, boolean story) {
        String form = Inserts.creditForm(random, chinese);
        List<Piece> credited = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            credited.add(piece);
            int next = i + 1 < pieces.size() ? pieces.get(i + 1).item() : 0;
            if (piece.role() == Role.BODY && piece.item() > 0 && next != piece.item() && (!story || next == 0)) {
                credited.add(Piece.furniture(Inserts.credit(form, random, chinese)));
            }
        }
        return credited;
    }

    private static List<Piece> interrupted(List<Piece> pieces, Random random, boolean chinese) {
        List<Piece> interrupted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            interrupted.add(piece);
            boolean goesOn = i + 1 < pieces.size() && pieces.get(i + 1).role() != Role.FURNITURE;
            if (piece.role() == Role.BODY && piece.item() > 0 && goesOn && random.nextInt(4) == 0) {
                interrupted.add(Piece.furniture(Inserts.advertisement(random, chinese)));
            }
        }
        return interrupted;
    }

    private static List<Piece> listed(List<Piece> pieces, Random random, boolean chinese) {
        List<Piece> headings = pieces.stream()
                .filter(piece -> piece.role() == Role.ITEM_HEADING)
                .toList();
        if (headings.isEmpty()) {
            return restyled(pieces, random, chinese, false);
        }
        HeadingStyle style = HeadingStyle.ofItems(random);
        List<Piece> listed = new ArrayList<>();
        boolean done = false;
        for (Piece piece : pieces) {
            boolean news =
                    piece.item() > 0 || (piece.role() == Role.SECTION_HEADING && piece.section() != Section.OVERVIEW);
            if (!done && news) {
                done = true;
                String above = Inserts.contents(random, chinese);
                if (!above.isEmpty()) {
                    listed.add(new Piece(above, Role.SECTION_HEADING, Section.OVERVIEW, 0));
                }
                int number = 0;
                for (Piece heading : headings) {
                    number++;
                    String text = style.of(HeadingStyle.bare(heading.text()), number, 3, chinese);
                    listed.add(new Piece(text, Role.BODY, Section.OVERVIEW, 0));
                }
            }
            listed.add(piece);
        }
        return listed;
    }

    private static List<Piece> brief(List<Piece> pieces, Random random) {
        Map<Integer, List<Piece>> items = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.item() > 0 && piece.role() == Role.BODY) {
                items.computeIfAbsent(piece.item(), item -> new ArrayList<>())
                        .add(new Piece(piece.text(), Role.BODY, piece.section(), 1));
            }
        }
        List<Integer> numbers = items.keySet().stream().sorted().toList();
        return numbers.isEmpty() ? pieces : items.getOrDefault(Inserts.any(random, numbers), pieces);
    }
}
