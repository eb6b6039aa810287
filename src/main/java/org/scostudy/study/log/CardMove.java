package org.scostudy.study.log;

import java.time.Instant;
import org.scostudy.question.CardId;

/**
 * A learner wanted a card at another time than it was scheduled for. It holds until the card is answered.
 *
 * @param seq how many entries the log had of the card
 * @param until when the card comes up
 */
public record CardMove(CardId card, int seq, Instant at, Instant until) {}
