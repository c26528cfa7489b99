package org.tiqu.corpus.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all checks together found.
 *
 * @param findings by file, then by line
 * @param articles how many were looked at
 * @param accepted how many warnings were left out because somebody accepted them
 */
public record CorpusCheck(List<Finding> findings, int articles, int accepted) {

    /** Copies the list. */
    public CorpusCheck {
        findings = List.copyOf(findings);
    }

    /**
     * Checks the folders together: leaks are looked for across all of them.
     *
     * @param folders each with splits as sub-folders, or itself one
     * @param divisions the codes of divisions that are known, six digits each; empty to take all for known
     * @throws IOException if a folder cannot be read or holds no record; whatever is wrong inside a file is a finding
     */
    public static CorpusCheck of(List<Path> folders, Set<String> divisions) throws IOException {
        CheckedCorpus corpus = CheckedCorpus.read(folders);
        List<Finding> all = new ArrayList<>(corpus.findings());
        for (Check check : checks(divisions)) {
            check.run(corpus, all::add);
        }
        List<AcceptedFindings> lists = new ArrayList<>();
        for (Path folder : folders) {
            all.addAll(FrozenSplit.of(folder, FrozenSplit.TEST).findings());
            lists.add(AcceptedFindings.of(folder));
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : all) {
            // Every list is asked, so that none calls a line unused that another one has too.
            if (lists.stream().filter(list -> list.accepts(finding)).count() == 0) {
                findings.add(finding);
            }
        }
        int accepted = all.size() - findings.size();
        lists.forEach(list -> findings.addAll(list.flaws()));
        Collections.sort(findings);
        return new CorpusCheck(findings, corpus.articles().size(), accepted);
    }

    private static List<Check> checks(Set<String> divisions) {
        return List.of(
                new Header(),
                new KeyConflicts(),
                new KeyForms(divisions),
                new SpanForms(),
                new UntaggedNames(),
                new Entities(),
                new ParagraphForms(),
                new ParagraphLabels(),
                new ItemNumbers(),
                new ItemRecords(),
                new ItemFields(),
                new SplitLeaks());
    }

    /** How many findings there are of each code that has any, in the order of the codes. */
    public Map<Code, Integer> counts() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return counts;
    }

    /** How many findings are this bad. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.code().severity() == severity)
                .count();
    }
}
