package org.scostudy.progress.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.progress.cards.CardFilter.Order;
import org.scostudy.progress.record.LearnersCards;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.study.log.Card;
import org.scostudy.study.recall.ChanceOfRecall;
import org.scostudy.study.settings.StudySettings;
import org.scostudy.text.Folded;
import org.springframework.stereotype.Service;

/** Finds cards among all that are meant for a learner, met or not. */
@Service
public class CardSearch {

    /**
     * One page of what was found.
     *
     * @param page from 0; the last one if a later one was asked for
     * @param all ids of all that were found
     */
    record Found(List<CardLine> lines, int page, List<CardId> all) {
        Found {
            lines = List.copyOf(lines);
            all = List.copyOf(all);
        }

        int pages() {
            return Math.max(1, (all.size() + CardFilter.PAGE_SIZE - 1) / CardFilter.PAGE_SIZE);
        }
    }

    private final LearnersCards cards;
    private final Readership readers;
    private final StudySettings settings;
    private final Clock clock;
    private final MadeOfBank<CardIndex> indexes = new MadeOfBank<>(bank -> CardIndex.of(bank, bank.cards()));
    private final MadeOfBank<CardIndex> ownIndexes = new MadeOfBank<>(bank -> CardIndex.of(bank, bank.own()));

    public CardSearch(LearnersCards cards, Readership readers, StudySettings settings, Clock clock) {
        this.cards = cards;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    List<BankSection> sections(Learner learner) {
        return readers.meantFor(learner.id()).sections();
    }

    Found find(Learner learner, CardFilter filter) {
        Instant now = clock.instant();
        LocalDate today = learner.dayOf(now);
        Instant endOfDay = learner.startOf(today.plusDays(1));
        Map<CardId, Card> known = cards.of(learner);
        ChanceOfRecall chance = new ChanceOfRecall(settings.inForce(learner.id()), today);
        int leech = settings.preferences(learner.id()).leechLapses();
        List<String> words = Folded.words(filter.words());
        double below = filter.below() / 100.0;
        List<CardLine> found = new ArrayList<>();
        for (CardIndex.Entry entry : entries(readers.meantFor(learner.id()))) {
            Card row = known.get(entry.id());
            if (!fits(row, filter.only(), leech, today, endOfDay)
                    || !entry.isIn(filter.section())
                    || !entry.has(words)) {
                continue;
            }
            Card card = row == null ? Card.unseen(entry.id(), now) : row;
            double recall = chance.of(card);
            if (filter.below() == 0 || (!card.isNew() && recall < below)) {
                found.add(new CardLine(
                        entry.id(),
                        entry.question(),
                        entry.where(),
                        card,
                        recall,
                        card.away(today),
                        card.leech(leech)));
            }
        }
        sort(found, filter);
        int last = Math.max(0, (found.size() - 1) / CardFilter.PAGE_SIZE);
        int page = Math.min(filter.page(), last);
        int from = page * CardFilter.PAGE_SIZE;
        return new Found(
                found.subList(from, Math.min(found.size(), from + CardFilter.PAGE_SIZE)),
                page,
                found.stream().map(CardLine::id).toList());
    }

    /** What others have as well is made ready once for all of them. */
    private List<CardIndex.Entry> entries(QuestionBank bank) {
        List<CardIndex.Entry> shared = indexes.of(bank.shared()).entries();
        return bank.own().isEmpty()
                ? shared
                : Stream.concat(shared.stream(), ownIndexes.of(bank).entries().stream())
                        .toList();
    }

    private static boolean fits(
            @Nullable Card card, CardFilter.Only only, int leech, LocalDate today, Instant endOfDay) {
        if (card == null) {
            return only == CardFilter.Only.ALL || only == CardFilter.Only.NEW;
        }
        return switch (only) {
            case ALL -> true;
            case MET -> !card.isNew();
            case DUE ->
                !card.isNew() && !card.away(today) && card.memory().due().isBefore(endOfDay);
            case NEW -> card.isNew();
            case LEARNING -> card.inSteps();
            case LEECH -> card.leech(leech);
            case FLAGGED -> card.flagged();
            case SUSPENDED -> card.suspended();
            case BURIED -> !card.suspended() && card.away(today);
        };
    }

    /** Cards that were never answered have nothing to be put in order by and come last, either way. */
    private static void sort(List<CardLine> lines, CardFilter filter) {
        if (filter.order() == Order.READING) {
            if (filter.reverse()) {
                java.util.Collections.reverse(lines);
            }
            return;
        }
        Comparator<CardLine> order = by(filter.order());
        lines.sort(Comparator.<CardLine, Boolean>comparing(line -> line.card().isNew())
                .thenComparing(filter.reverse() ? order.reversed() : order));
    }

    private static Comparator<CardLine> by(Order order) {
        return switch (order) {
            case READING -> Comparator.comparing(CardLine::id);
            case DUE -> Comparator.comparing(CardLine::due);
            case INTERVAL -> Comparator.comparingInt(line -> line.memory().scheduledDays());
            case STABILITY -> Comparator.comparingDouble(CardLine::stability);
            case DIFFICULTY -> Comparator.comparingDouble(CardLine::difficulty);
            case CHANCE -> Comparator.comparingDouble(CardLine::chance);
            case LAPSES -> Comparator.comparingInt(line -> line.memory().lapses());
        };
    }
}
