package org.tiqu.tag.learned;

/** Dictionaries of Chinese words. Safe to share between threads. */
@FunctionalInterface
public interface WordKnowledge {

    /** What is known of a word in simplified characters. */
    WordFacts of(String word);
}
