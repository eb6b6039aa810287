package org.scostudy.progress.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.scostudy.account.Learner;
import org.scostudy.memory.Phase;
import org.scostudy.progress.overview.ProgressReport.Memories;
import org.scostudy.progress.overview.ProgressReport.PartLine;
import org.scostudy.progress.overview.ProgressReport.Risk;
import org.scostudy.progress.record.Beside;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.progress.record.LearnersPast;
import org.scostudy.progress.statistics.CardAge;
import org.scostudy.progress.statistics.DueForecast;
import org.scostudy.progress.statistics.Histogram;
import org.scostudy.progress.statistics.PastAnswers;
import org.scostudy.progress.statistics.RangeSummary;
import org.scostudy.progress.statistics.Recalled;
import org.scostudy.progress.statistics.StudyDays;
import org.scostudy.progress.statistics.TimeRange;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.DaysPlayed;
import org.scostudy.study.recall.ChanceOfRecall;
import org.scostudy.study.settings.Schedulings;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** Reports how a learner gets on. */
@Service
public class Reporting {

    private static final int MOST_RISKS = 10;

    private final LearnersPast past;
    private final LearnersCards cards;
    private final Readership readers;
    private final StudySettings settings;
    private final DaysPlayed played;
    private final Clock clock;

    public Reporting(
            LearnersPast past,
            LearnersCards cards,
            Readership readers,
            StudySettings settings,
            DaysPlayed played,
            Clock clock) {
        this.past = past;
        this.cards = cards;
        this.readers = readers;
        this.settings = settings;
        this.played = played;
        this.clock = clock;
    }

    ProgressReport of(Learner learner, TimeRange range) {
        LocalDate today = learner.dayOf(clock.instant());
        // After years of study both take their time.
        Beside<Map<CardId, Card>> reading = cards.beside(learner);
        PastAnswers answers = past.of(learner);
        StudyDays days = StudyDays.of(
                answers, played.playsPerDay(learner.id(), LocalDate.EPOCH), settings.ease(learner.id())::off, today);
        RangeSummary summary = RangeSummary.of(answers, range.from(today, days.first()), today);
        Schedulings schedulings = settings.inForce(learner.id());
        ChanceOfRecall chance = new ChanceOfRecall(schedulings, today);
        Map<CardId, Card> known = reading.get();
        QuestionBank studied = readers.studiedBy(learner.id());
        List<Card> alive = known.values().stream()
                .filter(card -> !card.isNew() && !card.suspended())
                .filter(card -> studied.card(card.id()).isPresent())
                .toList();
        return new ProgressReport(
                range,
                today,
                days,
                summary,
                answers.later(),
                desired(schedulings, alive),
                forecast(learner, alive, today, range),
                memories(alive, chance),
                parts(readers.meantFor(learner.id()), known, chance, summary),
                risks(learner, studied, alive, chance));
    }

    private static double desired(Schedulings schedulings, List<Card> alive) {
        return alive.stream()
                .mapToDouble(card -> schedulings.of(card.id()).scheduling().desiredRetention())
                .average()
                .orElse(schedulings.general().scheduling().desiredRetention());
    }

    private static DueForecast forecast(Learner learner, List<Card> alive, LocalDate today, TimeRange range) {
        long[] due = alive.stream()
                .mapToLong(card -> learner.dayOf(card.memory().due()).toEpochDay())
                .toArray();
        return DueForecast.of(due, today, range.daysAhead());
    }

    private static Memories memories(List<Card> alive, ChanceOfRecall chance) {
        int[] ages = new int[CardAge.values().length];
        alive.forEach(card -> ages[
                CardAge.of(card.memory().phase(), card.memory().scheduledDays()).ordinal()]++);
        List<Card> inReview = alive.stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .toList();
        return new Memories(
                ages[CardAge.LEARNING.ordinal()],
                ages[CardAge.YOUNG.ordinal()],
                ages[CardAge.MATURE.ordinal()],
                histogram(inReview, card -> card.memory().scheduledDays(), Histogram.DAYS),
                histogram(alive, card -> memory(card).stability(), Histogram.DAYS),
                histogram(alive, card -> memory(card).difficulty(), Histogram.DIFFICULTY),
                histogram(alive, chance::of, Histogram.SHARES));
    }

    private static org.scostudy.memory.MemoryState memory(Card card) {
        return java.util.Objects.requireNonNull(card.memory().memory());
    }

    private static Histogram histogram(List<Card> cards, ToDoubleFunction<Card> value, double[] edges) {
        return Histogram.of(cards.stream().mapToDouble(value).toArray(), edges);
    }

    /** Counts one part while cards are gone through. */
    private static final class Counted {
        private int cards;
        private int met;
        private double chances;

        void add(double chance, boolean answered) {
            cards++;
            met += answered ? 1 : 0;
            chances += chance;
        }

        PartLine line(String title, boolean pack, RangeSummary.Part done) {
            return new PartLine(title, pack, cards, met, cards == 0 ? 0 : chances / cards, done);
        }
    }

    private static List<PartLine> parts(
            QuestionBank bank, Map<CardId, Card> known, ChanceOfRecall chance, RangeSummary summary) {
        Map<String, Counted> sections = new HashMap<>();
        Map<String, Counted> packs = new HashMap<>();
        for (StudyCard card : bank.cards()) {
            Card row = known.get(card.id());
            double now = row == null ? 0 : chance.of(row);
            boolean met = row != null && !row.isNew();
            sections.computeIfAbsent(card.section(), _ -> new Counted()).add(now, met);
            packs.computeIfAbsent(card.pack(), _ -> new Counted()).add(now, met);
        }
        RangeSummary.Part nothing = new RangeSummary.Part(0, Recalled.NONE);
        Map<String, RangeSummary.Part> bySection = new HashMap<>();
        Map<String, RangeSummary.Part> byPack = new HashMap<>();
        record Place(String pack, String section) {}
        Place gone = new Place("", "");
        summary.byPart(card -> bank.card(new CardId(card))
                        .map(content -> new Place(content.pack(), content.section()))
                        .orElse(gone))
                .forEach((place, done) -> {
                    bySection.merge(place.section(), done, RangeSummary.Part::plus);
                    byPack.merge(place.pack(), done, RangeSummary.Part::plus);
                });
        Map<String, List<BankSection>> ofPack = new LinkedHashMap<>();
        bank.sections()
                .forEach(section -> ofPack.computeIfAbsent(section.pack(), _ -> new ArrayList<>())
                        .add(section));
        List<PartLine> lines = new ArrayList<>();
        ofPack.forEach((pack, own) -> {
            Counted whole = packs.get(pack);
            if (whole == null) {
                return;
            }
            lines.add(whole.line(own.getFirst().packTitle(), true, byPack.getOrDefault(pack, nothing)));
            for (BankSection section : own) {
                Counted counted = sections.get(section.id());
                if (counted != null) {
                    lines.add(counted.line(section.title(), false, bySection.getOrDefault(section.id(), nothing)));
                }
            }
        });
        return lines;
    }

    private static List<Risk> risks(Learner learner, QuestionBank bank, List<Card> alive, ChanceOfRecall chance) {
        record Chance(Card card, double now) {}
        Comparator<Chance> least = Comparator.comparingDouble(Chance::now)
                .thenComparing(chanced -> chanced.card().id());
        PriorityQueue<Chance> weakest = new PriorityQueue<>(Math.max(1, alive.size()), least);
        alive.stream()
                .filter(card -> card.memory().phase() == Phase.REVIEW)
                .forEach(card -> weakest.add(new Chance(card, chance.of(card))));
        List<Risk> risks = new ArrayList<>();
        Set<String> facts = new HashSet<>();
        while (!weakest.isEmpty() && risks.size() < MOST_RISKS) {
            Chance next = weakest.remove();
            Card card = next.card();
            if (facts.add(card.id().siblingKey())) {
                bank.card(card.id())
                        .map(content -> new Risk(
                                card.id(),
                                content.question(),
                                next.now(),
                                learner.dayOf(card.memory().due())))
                        .ifPresent(risks::add);
            }
        }
        return risks;
    }
}
