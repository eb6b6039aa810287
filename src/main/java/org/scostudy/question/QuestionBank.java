package org.scostudy.question;

import java.util.List;
import java.util.Optional;

/** Every card there is to study, in the order of the reading. */
public interface QuestionBank {

    List<StudyCard> cards();

    Optional<StudyCard> card(CardId id);

    /** Sections in the order of the reading, also those without cards. */
    List<BankSection> sections();

    /** Changes whenever cards change. */
    long version();
}
