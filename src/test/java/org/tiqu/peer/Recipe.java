package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.TrainingParameters;

/**
 * How a name finder of OpenNLP is made, as far as OpenNLP leaves a choice within its defaults.
 *
 * @param tokens what it is given as words
 * @param trainer which of its two sets of default parameters trains it
 */
record Recipe(Tokens tokens, Trainer trainer) {

    /** OpenNLP's defaults: its library's and its command line's differ. */
    enum Trainer {
        /** {@code NameFinderME.train} without parameters: perceptron, 300 iterations, no cutoff. */
        LIBRARY("perceptron, 300 iterations, cutoff 0"),
        /** {@code TokenNameFinderTrainer} without parameters: maximum entropy, 100 iterations, cutoff 5. */
        COMMAND_LINE("maximum entropy, 100 iterations, cutoff 5");

        private final String title;

        Trainer(String title) {
            this.title = title;
        }

        TrainingParameters parameters() {
            return this == LIBRARY ? new TrainingParameters() : TrainingParameters.defaultParams();
        }
    }

    static List<Recipe> all(Side side) {
        List<Recipe> all = new ArrayList<>();
        for (Tokens tokens : Tokens.of(side)) {
            for (Trainer trainer : Trainer.values()) {
                all.add(new Recipe(tokens, trainer));
            }
        }
        return all;
    }

    String title() {
        return tokens.title() + ", " + trainer.title;
    }
}
