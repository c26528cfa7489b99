/**
 * Looks for what is wrong in annotated articles.
 *
 * <p>In: folders of gold records. Out: {@link org.tiqu.corpus.check.Finding}s, each with file, line and remedy, less
 * the warnings that somebody reviewed and accepted. One class for each family of {@link org.tiqu.corpus.check.Check}s.
 *
 * <pre>{@code
 * for (Finding finding : CorpusCheck.of(List.of(Path.of("corpora/reports")), Set.of()).findings()) {
 *     System.out.println(finding.line());
 * }
 * }</pre>
 *
 * <p>Refuses: to mend; to stop at the first flaw.
 */
@NullMarked
package org.tiqu.corpus.check;

import org.jspecify.annotations.NullMarked;
