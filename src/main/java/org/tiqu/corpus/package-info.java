/**
 * Annotated articles: what people wrote as gold and what systems predicted, read back from records.
 *
 * <p>In: files of records ({@link org.tiqu.corpus.RecordReader}) or texts with inline marks
 * ({@link org.tiqu.corpus.MarkedTextReader}). Out: {@link org.tiqu.corpus.AnnotatedArticle}, whose offsets are UTF-16
 * code units whatever the file counted in, and which {@link org.tiqu.corpus.GoldWriter} writes as a gold record and
 * {@link org.tiqu.corpus.MarkedTextWriter} as a text that a person can correct. A {@link org.tiqu.corpus.Split} is a
 * part of a corpus, and {@link org.tiqu.corpus.CorpusStatistics} says how much it holds.
 *
 * <pre>{@code
 * for (Located located : RecordReader.read(Path.of("corpora/reports/dev"))) {
 *     System.out.println(located.article().id() + " " + located.article().mentions().size());
 * }
 * }</pre>
 *
 * <p>Refuses: to mend what it reads; a record that contradicts itself is an error that names file, line and remedy. Who
 * looks for errors reads with {@link org.tiqu.corpus.DraftReader}, which goes on behind them.
 */
@NullMarked
package org.tiqu.corpus;

import org.jspecify.annotations.NullMarked;
