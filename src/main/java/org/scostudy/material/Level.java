package org.scostudy.material;

/** What a question demands of the learner, easiest first. */
public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE
}
