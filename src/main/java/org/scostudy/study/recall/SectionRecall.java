package org.scostudy.study.recall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.Scheduler;
import org.scostudy.question.CardId;
import org.scostudy.question.Readership;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Cards;
import org.scostudy.study.settings.PerScheduling;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** How much of the reading a learner would recall now, for those who set goals. */
@Service
public class SectionRecall {

    private record Sum(double recalled, int cards) {
        Sum plus(double chance) {
            return new Sum(recalled + chance, cards + 1);
        }

        double share() {
            return cards == 0 ? 0 : recalled / cards;
        }
    }

    private final Readership readers;
    private final Cards cards;
    private final StudySettings settings;
    private final Clock clock;

    SectionRecall(Readership readers, Cards cards, StudySettings settings, Clock clock) {
        this.readers = readers;
        this.cards = cards;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The share of the cards of these sections that the model of memory expects to be recalled now, 0 to 1: the mean of
     * the chances of recall, where a card that was never met counts 0. Without cards 0.
     */
    public double of(Learner learner, Collection<String> sections) {
        Sum all = new Sum(0, 0);
        for (Map.Entry<String, Sum> section : sums(learner).entrySet()) {
            if (sections.contains(section.getKey())) {
                all = new Sum(
                        all.recalled() + section.getValue().recalled(),
                        all.cards() + section.getValue().cards());
            }
        }
        return all.share();
    }

    /** The same for each section that has cards, in the order of the reading. */
    public Map<String, Double> bySection(Learner learner) {
        Map<String, Double> shares = new LinkedHashMap<>();
        sums(learner).forEach((section, sum) -> shares.put(section, sum.share()));
        return shares;
    }

    private Map<String, Sum> sums(Learner learner) {
        Instant now = clock.instant();
        PerScheduling<Scheduler> schedulers = new PerScheduling<>(
                settings.inForce(learner.id()),
                scheduling -> new Scheduler(
                        scheduling, moment -> learner.dayOf(moment).toEpochDay()));
        Map<CardId, CardMemory> memories = new HashMap<>();
        cards.all(learner.id()).forEach(card -> memories.put(card.id(), card.memory()));
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (StudyCard card : readers.meantFor(learner.id()).cards()) {
            CardMemory memory = memories.get(card.id());
            sums.merge(
                    card.section(),
                    new Sum(memory == null ? 0 : schedulers.of(card.id()).retrievability(memory, now), 1),
                    (before, one) -> before.plus(one.recalled()));
        }
        return sums;
    }

    /** Address of the page where these sections are studied. */
    public static String path(List<String> sections) {
        return "study"
                + (sections.isEmpty() ? "" : "?")
                + sections.stream()
                        .map(section -> "section=" + URLEncoder.encode(section, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
