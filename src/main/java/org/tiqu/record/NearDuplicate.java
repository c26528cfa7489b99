package org.tiqu.record;

/**
 * An earlier article and how much of the news two articles share.
 *
 * @param id of the earlier article
 * @param similarity share of their word sequences that both have, three decimals
 */
public record NearDuplicate(String id, double similarity) {

    /** Rounds the similarity, halves upwards. */
    public NearDuplicate {
        similarity = Probability.rounded(similarity);
    }
}
