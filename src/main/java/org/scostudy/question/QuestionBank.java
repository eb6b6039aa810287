package org.scostudy.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every card there is to study, in the order of the reading. */
public interface QuestionBank {

    /** Every question in the order of the reading: each prompt of each card, and those that are only asked in quizzes. */
    List<Question> questions();

    List<StudyCard> cards();

    Optional<StudyCard> card(CardId id);

    /** Sections in the order of the reading, also those without cards. */
    List<BankSection> sections();

    /** What it is put together from, in the order of the reading. */
    default List<Material> materials() {
        Map<String, Material> packs = new LinkedHashMap<>();
        sections()
                .forEach(section -> packs.putIfAbsent(
                        section.pack(), new Material(section.pack(), section.packTitle(), null, true)));
        return List.copyOf(packs.values());
    }

    /** What of it others meet as well: what is made of that serves them all. */
    default QuestionBank shared() {
        return this;
    }

    /** What of it one learner alone has, in the order in which it was made. */
    default List<StudyCard> own() {
        return List.of();
    }

    /** Changes whenever cards change. */
    long version();
}
