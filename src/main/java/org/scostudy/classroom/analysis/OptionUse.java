package org.scostudy.classroom.analysis;

import org.scostudy.classroom.analysis.AnalysedItem.Role;

/**
 * How an option was used.
 *
 * @param chosen by so many learners
 * @param share of those who met the item, 0 to 1
 * @param functional a distractor that at least 5 % chose (Haladyna and Downing, "How many options is enough for a
 *     multiple-choice test item?", Educational and Psychological Measurement 53, 1993); keys always are
 * @param meanOfChoosers the mean share, 0 to 1, that its choosers earned on the other items; 0 when nobody chose it
 */
record OptionUse(String option, Role role, int chosen, double share, boolean functional, double meanOfChoosers) {}
