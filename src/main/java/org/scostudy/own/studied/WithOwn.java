package org.scostudy.own.studied;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Material;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Question;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;

/** What others meet too, and a learner's own cards after it. Quizzes ask nothing of these. */
final class WithOwn implements QuestionBank {

    /** Below zero, where no part of the bank has its versions. */
    private static final AtomicLong VERSIONS = new AtomicLong();

    private final long version = VERSIONS.decrementAndGet();
    private final QuestionBank shared;
    private final OwnBank mine;
    private final List<StudyCard> own;
    private final List<StudyCard> cards;
    private final List<BankSection> sections;
    private final List<Material> materials;

    WithOwn(QuestionBank shared, OwnBank mine, String title) {
        this.shared = shared;
        this.mine = mine;
        this.own = List.copyOf(mine.byId().values());
        this.cards = joined(shared.cards(), own);
        this.sections = joined(shared.sections(), mine.sections());
        this.materials = joined(shared.materials(), List.of(new Material(OwnPack.ID, title, null, false)));
    }

    boolean isOf(OwnBank other) {
        return mine == other;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        both.addAll(other);
        return Collections.unmodifiableList(both);
    }

    @Override
    public List<Question> questions() {
        return shared.questions();
    }

    @Override
    public List<StudyCard> cards() {
        return cards;
    }

    @Override
    public Optional<StudyCard> card(CardId id) {
        return OwnPack.holds(id) ? Optional.ofNullable(mine.byId().get(id)) : shared.card(id);
    }

    @Override
    public List<BankSection> sections() {
        return sections;
    }

    @Override
    public List<Material> materials() {
        return materials;
    }

    @Override
    public QuestionBank shared() {
        return shared;
    }

    @Override
    public List<StudyCard> own() {
        return own;
    }

    @Override
    public long version() {
        return version;
    }
}
