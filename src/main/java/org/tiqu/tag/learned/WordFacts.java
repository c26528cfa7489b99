package org.tiqu.tag.learned;

/**
 * What dictionaries know of a Chinese word, as codes that are the same in every run.
 *
 * @param nature its part of speech; 0 where it is in no dictionary
 * @param classes what words it is like, by meaning and by use, coarse and fine
 * @param roles what it does in and beside names
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record WordFacts(int nature, int[] classes, int[] roles) {
    /** Of a word that no dictionary has. */
    public static final WordFacts NONE = new WordFacts(0, new int[0], new int[0]);

    /** Whether no dictionary has the word. */
    public boolean isNone() {
        return nature == 0 && classes.length == 0 && roles.length == 0;
    }
}
