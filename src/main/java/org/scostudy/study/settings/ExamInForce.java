package org.scostudy.study.settings;

import org.jspecify.annotations.Nullable;

/**
 * The exam that a learner studies for.
 *
 * @param asked who asks for it; absent where it is the learner's own
 */
public record ExamInForce(ExamAim aim, @Nullable AskedExam asked) {}
