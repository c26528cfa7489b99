/**
 * Annotated articles: what people wrote as gold and what systems predicted, read back from records.
 *
 * <p>In: files of records ({@link org.tiqu.corpus.RecordReader}) or texts with inline marks. Out:
 * {@link org.tiqu.corpus.AnnotatedArticle}, whose offsets are UTF-16 code units whatever the file counted in, and
 * which {@link org.tiqu.corpus.GoldWriter} writes as a gold record.
 *
 * <pre>{@code
 * for (AnnotatedArticle article : RecordReader.read(Path.of("corpora/reports/dev"))) {
 *     System.out.println(article.id() + " " + article.mentions().size());
 * }
 * }</pre>
 *
 * <p>Refuses: to mend what it reads; a record that contradicts itself is an error that names file, line and remedy.
 */
@NullMarked
package org.tiqu.corpus;

import org.jspecify.annotations.NullMarked;
