package org.scostudy.memory.exam;

import org.jspecify.annotations.Nullable;
import org.scostudy.memory.MemoryState;

/**
 * A card that may come up in the exam.
 *
 * @param memory absent for a card never met
 * @param elapsedDays days since the last answer, from 0
 */
public record ExamCard(int number, @Nullable MemoryState memory, int elapsedDays) {}
