package org.tiqu.archive;

/**
 * An article that nobody wrote.
 *
 * @param id of the article
 * @param text its title, body and the furniture around them
 * @param published ISO date
 * @param sameAs number of the article whose text it has, or -1
 * @param repeats number of the article whose news it repeats in other furniture, or -1
 */
public record GeneratedArticle(String id, String text, String published, long sameAs, long repeats) {}
