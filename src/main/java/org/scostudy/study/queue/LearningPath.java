package org.scostudy.study.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.material.model.Rank;
import org.scostudy.question.CardId;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;
import org.scostudy.study.log.Cards;
import org.scostudy.study.queue.NewcomersOrder.Spot;
import org.scostudy.study.queue.Stage.Direction;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.StudySettings;
import org.springframework.stereotype.Service;

/** A learner's way through a reading: its facts in the order in which a newcomer meets them. */
@Service
public class LearningPath {

    /**
     * What is met before the next rank begins.
     *
     * @param facts ids of facts in their order
     * @param cardsLeft cards that the learner has not met, reverse directions included
     * @param days about how many days these take; absent for those who take no new cards
     */
    public record Part(
            Rank rank,
            List<String> facts,
            int cardsLeft,
            @Nullable Integer days) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    private record Known(long version, Map<String, List<Spot>> orders) {}

    private final QuestionBank bank;
    private final Cards cards;
    private final StudySettings settings;
    private volatile Known known = new Known(-1, Map.of());

    public LearningPath(QuestionBank bank, Cards cards, StudySettings settings) {
        this.bank = bank;
        this.cards = cards;
        this.settings = settings;
    }

    /** Through the sections that the learner chose; ranks without any fact are left out. */
    public List<Part> of(Learner learner, String pack) {
        Preferences preferences = settings.preferences(learner.id());
        Set<CardId> met = cards.phases(learner.id()).keySet();
        Map<Rank, List<String>> facts = new EnumMap<>(Rank.class);
        Map<Rank, Integer> left = new EnumMap<>(Rank.class);
        for (Spot spot : inOrder(pack)) {
            if (!preferences.studies(spot.section())) {
                continue;
            }
            Rank rank = spot.stage().rank();
            left.merge(rank, met.contains(spot.card()) ? 0 : 1, Integer::sum);
            if (spot.direction() == Direction.FIRST) {
                facts.computeIfAbsent(rank, _ -> new ArrayList<>())
                        .add(spot.card().fact());
            }
        }
        return facts.entrySet().stream()
                .map(part -> {
                    int cardsLeft = left.getOrDefault(part.getKey(), 0);
                    return new Part(part.getKey(), part.getValue(), cardsLeft, days(cardsLeft, preferences));
                })
                .toList();
    }

    /** Played through once for each version of the bank. */
    private List<Spot> inOrder(String pack) {
        long version = bank.version();
        Known last = known;
        if (last.version() != version) {
            last = new Known(version, new ConcurrentHashMap<>());
            known = last;
        }
        return last.orders().computeIfAbsent(pack, this::playedThrough);
    }

    private List<Spot> playedThrough(String pack) {
        List<StudyCard> ofPack =
                bank.cards().stream().filter(card -> card.pack().equals(pack)).toList();
        NewcomersOrder order = new NewcomersOrder(ofPack);
        return Syllabus.of(ofPack).stream()
                .flatMap(meeting -> order.spot(meeting.card().id()).stream())
                .toList();
    }

    private static @Nullable Integer days(int cards, Preferences preferences) {
        int perDay = preferences.newPerDay();
        return perDay == 0 ? null : Math.ceilDiv(cards, perDay);
    }
}
