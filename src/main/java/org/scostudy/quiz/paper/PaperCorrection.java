package org.scostudy.quiz.paper;

import java.time.Instant;

/**
 * A correction that holds, and who made it.
 *
 * @param question its id on the paper
 * @param reason for those who look back; may be empty
 * @param changed how many attempts earned something else by it
 */
public record PaperCorrection(
        int seq, String question, Correction correction, String reason, String instructor, int changed, Instant at) {}
