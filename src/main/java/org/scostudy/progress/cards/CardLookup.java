package org.scostudy.progress.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scostudy.account.Learner;
import org.scostudy.memory.Rating;
import org.scostudy.progress.statistics.MemoryPath;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;
import org.scostudy.study.log.CardMoves;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.Review;
import org.scostudy.study.log.ReviewLog;
import org.scostudy.study.recall.ChanceOfRecall;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** Everything that is known of one card's memory. */
@Service
public class CardLookup {

    /** So much of what was is shown of what will be. */
    private static final double AHEAD = 0.15;

    /**
     * One answer that stands.
     *
     * @param tookMillis 0 where it was given in a quiz
     * @param inQuiz whether it was concluded from an answer in a quiz
     */
    record Answered(Instant at, Rating rating, long tookMillis, boolean inQuiz, MemoryPath.Step step) {}

    /**
     * @param where titles of the reading and of the section
     * @param moved whether the learner moved it to the day on which it comes up
     * @param answers in their order
     */
    record Report(
            CardLine line, String where, boolean moved, LocalDate today, List<Answered> answers, MemoryPath path) {
        Report {
            answers = List.copyOf(answers);
        }
    }

    private final Cards cards;
    private final ReviewLog log;
    private final CardMoves moves;
    private final Readership readers;
    private final StudySettings settings;
    private final Clock clock;

    public CardLookup(
            Cards cards, ReviewLog log, CardMoves moves, Readership readers, StudySettings settings, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.moves = moves;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Absent if there is no such card for this learner. */
    Optional<Report> find(Learner learner, String id) {
        QuestionBank bank = readers.meantFor(learner.id());
        return card(id).flatMap(bank::card).map(content -> report(learner, bank, content));
    }

    private static Optional<CardId> card(String id) {
        try {
            return Optional.of(new CardId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Report report(Learner learner, QuestionBank bank, StudyCard content) {
        Instant now = clock.instant();
        LocalDate today = learner.dayOf(now);
        Card card = cards.find(learner.id(), content.id()).orElseGet(() -> Card.unseen(content.id(), now));
        List<Review.Answer> standing = CardHistory.standing(log.of(learner.id(), content.id()));
        ChanceOfRecall chance = new ChanceOfRecall(settings.inForce(learner.id()), today);
        MemoryPath path = MemoryPath.of(
                standing.stream()
                        .map(answer -> new MemoryPath.Graded(
                                Math.toIntExact(answer.day().toEpochDay()), answer.rating(), answer.scheduling()))
                        .toList(),
                end(learner, card, standing, today),
                settings.schedulings(learner.id()));
        List<Answered> answers = IntStream.range(0, standing.size())
                .mapToObj(i -> answered(standing.get(i), path.steps().get(i)))
                .toList();
        String where = bank.sections().stream()
                .filter(section -> section.id().equals(content.section()))
                .findFirst()
                .map(CardLookup::title)
                .orElse(content.sectionTitle());
        return new Report(
                new CardLine(
                        content.id(),
                        content.question(),
                        where,
                        card,
                        chance.of(card),
                        card.away(today),
                        card.leech(settings.preferences(learner.id()).leechLapses())),
                where,
                moves.inForce(learner.id(), content.id(), standing).isPresent(),
                today,
                answers,
                path);
    }

    private static String title(BankSection section) {
        return section.packTitle() + ": " + section.title();
    }

    private static Answered answered(Review.Answer answer, MemoryPath.Step step) {
        return new Answered(answer.at(), answer.rating(), answer.tookMillis(), answer.evidence() != null, step);
    }

    private static int end(Learner learner, Card card, List<Review.Answer> standing, LocalDate today) {
        if (standing.isEmpty()) {
            return Math.toIntExact(today.toEpochDay());
        }
        long first = standing.getFirst().day().toEpochDay();
        long last =
                Math.max(today.toEpochDay(), learner.dayOf(card.memory().due()).toEpochDay());
        return Math.toIntExact(last + Math.max(1, Math.round(AHEAD * (last - first))));
    }
}
