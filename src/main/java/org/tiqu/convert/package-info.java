/**
 * Formats that annotators and other systems have: CoNLL, brat, doccano, Label Studio, UIMA CAS XMI, spaCy.
 *
 * <p>In: files or folders in a {@link org.tiqu.convert.Format}. Out: {@link org.tiqu.corpus.AnnotatedArticle}s,
 * whose offsets are UTF-16 code units whatever the format counts in, and back:
 * {@link org.tiqu.convert.OutputFile}s. {@link org.tiqu.convert.TypeMap} says what foreign labels mean;
 * {@link org.tiqu.convert.Predictions} puts what a foreign system found onto the text of gold.
 *
 * <pre>{@code
 * List<Located> articles = Format.BRAT.read(Path.of("annotated"), TypeMap.DEFAULT);
 * List<OutputFile> files = Format.DOCCANO.write(articles.stream().map(Located::article).toList());
 * }</pre>
 *
 * <p>Refuses: to guess what a label means, to cut or join mentions that overlap or have holes, and to search for a
 * mention where its offsets do not hold it; each is an error that names file, line and remedy.
 */
@NullMarked
package org.tiqu.convert;

import org.jspecify.annotations.NullMarked;
