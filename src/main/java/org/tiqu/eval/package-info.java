/**
 * The scorer: how well predicted records agree with gold ones, on every layer of the record.
 *
 * <p>In: pairs of {@link org.tiqu.corpus.AnnotatedArticle}s with one text. Out: an
 * {@link org.tiqu.eval.Evaluation}, whose {@link org.tiqu.eval.Tally} adds up over articles, and reports of it as
 * text, JSON and HTML.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.evaluate(Pairing.pair(gold, predicted, Pairing.Ids.EXACT));
 * double f1 = Measures.of("strict-f1").value(evaluation.total());
 * }</pre>
 *
 * <p>A gold mention and a prediction are matched once at most, and so that most is right; figures can differ from
 * those of scorers that count one twice (the tests keep conlleval's and nervaluate's beside ours). Mentions in what
 * gold calls furniture are counted apart. A layer that gold or the prediction lacks is undefined, not 0.
 *
 * <p>Refuses: to run a pipeline; to compare records of different texts.
 */
@NullMarked
package org.tiqu.eval;

import org.jspecify.annotations.NullMarked;
