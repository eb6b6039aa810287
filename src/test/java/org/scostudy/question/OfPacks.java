package org.scostudy.question;

import java.util.List;
import java.util.Optional;

/** A bank of which only the materials matter. */
public record OfPacks(List<Material> materials) implements QuestionBank {

    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public List<StudyCard> cards() {
        return List.of();
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return Optional.empty();
    }

    @Override
    public List<BankSection> sections() {
        return List.of();
    }

    @Override
    public long version() {
        return 1;
    }
}
