package org.scostudy.study.queue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.material.model.Rank;
import org.scostudy.question.CardId;
import org.scostudy.question.MadeOfBank;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
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

    /** @param cards of one pack, in the order of the reading */
    private record Known(List<StudyCard> cards, List<Spot> order) {}

    private final Readership readers;
    private final Cards cards;
    private final StudySettings settings;
    private final MadeOfBank<Map<String, Known>> known = new MadeOfBank<>(_ -> new ConcurrentHashMap<>());
    private final Map<String, Known> last = new ConcurrentHashMap<>();

    public LearningPath(Readership readers, Cards cards, StudySettings settings) {
        this.readers = readers;
        this.cards = cards;
        this.settings = settings;
    }

    /** Through the sections that the learner chose; ranks without any fact are left out. */
    public List<Part> of(Learner learner, String pack) {
        Preferences preferences = settings.preferences(learner.id());
        Set<CardId> met = cards.answeredIds(learner.id());
        Map<Rank, List<String>> facts = new EnumMap<>(Rank.class);
        Map<Rank, Integer> left = new EnumMap<>(Rank.class);
        for (Spot spot : inOrder(readers.studiedBy(learner.id()), pack)) {
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

    /** Played through once for each version of the bank; parts of it that have the same of a pack share that. */
    private List<Spot> inOrder(QuestionBank bank, String pack) {
        return known.of(bank)
                .computeIfAbsent(pack, _ -> {
                    List<StudyCard> ofPack = bank.cards().stream()
                            .filter(card -> card.pack().equals(pack))
                            .toList();
                    return Objects.requireNonNull(last.compute(
                            pack,
                            (_, before) -> before != null && before.cards().equals(ofPack)
                                    ? before
                                    : new Known(ofPack, playedThrough(ofPack))));
                })
                .order();
    }

    private static List<Spot> playedThrough(List<StudyCard> ofPack) {
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
