package org.scostudy.material.model;

/** How much it matters that a learner knows something, and so how early it comes: the first constant first. */
public enum Rank {
    ESSENTIAL,
    IMPORTANT,
    DETAIL,
    /** Words beside a picture or a map: after everything that the text itself says. */
    CAPTION;

    /** Of what says nothing of its rank. */
    public static final Rank USUAL = IMPORTANT;

    /**
     * As written in packs: 1 essential, 2 important, 3 detail.
     *
     * @throws IllegalArgumentException for any other number
     */
    public static Rank of(int written) {
        return switch (written) {
            case 1 -> ESSENTIAL;
            case 2 -> IMPORTANT;
            case 3 -> DETAIL;
            default -> throw new IllegalArgumentException("a rank is 1, 2 or 3: " + written);
        };
    }
}
