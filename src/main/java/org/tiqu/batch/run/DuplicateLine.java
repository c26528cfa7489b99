package org.tiqu.batch.run;

/**
 * A line of the list of what was left out.
 *
 * @param input number of the input among all of the run, from 0
 * @param source its URI
 * @param id of the article
 * @param sameAs id of the earlier article with the same text
 */
record DuplicateLine(long input, String source, String id, String sameAs) {}
