package org.scostudy.question;

import java.util.List;
import java.util.Optional;

/** Every card there is to study, in the order of the reading. */
public interface QuestionBank {

    /** Every question in the order of the reading: each prompt of each card, and those that are only asked in quizzes. */
    List<Question> questions();

    List<StudyCard> cards();

    Optional<StudyCard> card(CardId id);

    /** Sections in the order of the reading, also those without cards. */
    List<BankSection> sections();

    /** Changes whenever cards change. */
    long version();
}
