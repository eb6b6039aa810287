package org.scostudy.own.shelf;

import org.scostudy.question.BankSection;
import org.scostudy.question.OwnPack;

/**
 * Cards of a learner under one title.
 *
 * @param number counts the decks of its learner
 * @param cards how many it has
 */
public record OwnDeck(int number, String title, int cards) {

    public static final int LONGEST_TITLE = 120;

    /** By which it is studied. */
    public BankSection section(String packTitle) {
        return new BankSection(OwnPack.section(number), title, OwnPack.ID, packTitle);
    }
}
