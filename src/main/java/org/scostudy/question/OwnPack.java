package org.scostudy.question;

/** Everything that learners write or bring in for themselves, of each learner apart: the pack that their cards name. */
public final class OwnPack {

    /** No pack and no bank can be called so. */
    public static final String ID = "~mine";

    private OwnPack() {}

    public static boolean holds(CardId card) {
        return card.pack().equals(ID);
    }

    public static boolean holdsSection(String section) {
        return section.startsWith(ID + "/");
    }

    /** The section of a deck. */
    public static String section(int deck) {
        return ID + "/" + deck;
    }
}
