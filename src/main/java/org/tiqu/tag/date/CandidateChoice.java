package org.tiqu.tag.date;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses, among all matches, the mentions that do not overlap. */
final class CandidateChoice {
    private CandidateChoice() {}

    /** Returns the leftmost longest matches that nothing blocks, with what continues them, in text order. */
    static List<Candidate> choose(Map<Rule.Role, List<Candidate>> candidates) {
        List<Candidate> free = unblocked(of(candidates, Rule.Role.FIND), of(candidates, Rule.Role.BLOCK));
        Deque<Candidate> pending = new ArrayDeque<>(free);
        Map<Integer, List<Candidate>> afterDay = byStart(of(candidates, Rule.Role.AFTER_DAY));
        Map<Integer, List<Candidate>> afterYear = byStart(of(candidates, Rule.Role.AFTER_YEAR));
        List<Candidate> chosen = new ArrayList<>();
        int end = 0;
        while (!pending.isEmpty()) {
            Candidate next = pending.remove();
            if (next.span().start() < end) {
                continue;
            }
            chosen.add(next);
            end = next.span().end();
            Map<Integer, List<Candidate>> after = next.form() instanceof DateForm.Day
                    ? afterDay
                    : next.form() instanceof DateForm.Year ? afterYear : Map.of();
            List<Candidate> following = new ArrayList<>(after.getOrDefault(end, List.of()));
            following.sort(Candidate.ORDER);
            if (!following.isEmpty() && beats(following.get(0), pending, end)) {
                pending.addFirst(following.get(0));
            }
        }
        return chosen;
    }

    /** What continues a mention yields to a longer match that begins where it does or before. */
    private static boolean beats(Candidate after, Deque<Candidate> pending, int end) {
        for (Candidate rival : pending) {
            if (rival.span().start() > after.span().start()) {
                return true;
            }
            if (rival.span().start() >= end
                    && rival.span().end() >= after.span().end()) {
                return false;
            }
        }
        return true;
    }

    private static List<Candidate> unblocked(List<Candidate> finds, List<Candidate> blocks) {
        List<Candidate> sortedFinds = new ArrayList<>(finds);
        List<Candidate> sortedBlocks = new ArrayList<>(blocks);
        sortedFinds.sort(Candidate.ORDER);
        sortedBlocks.sort(Candidate.ORDER);
        List<Candidate> free = new ArrayList<>();
        int first = 0;
        for (Candidate find : sortedFinds) {
            while (first < sortedBlocks.size()
                    && sortedBlocks.get(first).span().end() <= find.span().start()) {
                first++;
            }
            boolean blocked = false;
            for (int i = first;
                    i < sortedBlocks.size()
                            && sortedBlocks.get(i).span().start() < find.span().end()
                            && !blocked;
                    i++) {
                blocked = sortedBlocks.get(i).span().overlaps(find.span());
            }
            if (!blocked) {
                free.add(find);
            }
        }
        return free;
    }

    private static Map<Integer, List<Candidate>> byStart(List<Candidate> candidates) {
        Map<Integer, List<Candidate>> map = new HashMap<>();
        for (Candidate candidate : candidates) {
            map.computeIfAbsent(candidate.whole().start(), key -> new ArrayList<>())
                    .add(candidate);
        }
        return map;
    }

    private static List<Candidate> of(Map<Rule.Role, List<Candidate>> candidates, Rule.Role role) {
        return candidates.getOrDefault(role, List.of());
    }
}
