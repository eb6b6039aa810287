package org.scostudy.own.shelf;

import org.scostudy.question.CardId;
import org.scostudy.question.Question;

/**
 * A card of a learner's own.
 *
 * @param deck number of the deck that it is in
 * @param place in the order in which cards were made
 */
public record OwnCard(CardId id, int deck, long place, Question question) {}
