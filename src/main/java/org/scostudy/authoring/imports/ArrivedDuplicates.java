package org.scostudy.authoring.imports;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.DuplicateQuestions;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.StoredQuestion;

/** Finds questions of a file that ask and answer the same as one in the bank, or as an earlier one of the file. */
final class ArrivedDuplicates {

    private final DuplicateQuestions bank;
    private final Set<Long> seen = new HashSet<>();

    ArrivedDuplicates(DuplicateQuestions bank) {
        this.bank = bank;
    }

    /** The stem of the other one, empty when it stands in the same file; null when there is none. */
    @Nullable
    public String of(Arrival arrival) {
        long likeness = StoredQuestion.likeness(arrival.question());
        boolean first = seen.add(likeness);
        return bank.of(likeness, arrival.question().id()).map(QuestionRow::stem).orElse(first ? null : "");
    }
}
