package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Rank;
import org.scostudy.memory.Rating;
import org.scostudy.question.StudyCard;
import org.scostudy.study.StudyTable;
import org.scostudy.study.queue.Syllabus.Meeting;
import org.scostudy.study.session.Deal;

class SyllabusTest {

    private static final List<StudyCard> BANK = bank();

    /** 40 essential facts, 60 important and 80 of detail in three sections, each asked both ways, and captions. */
    private static List<StudyCard> bank() {
        List<StudyCard> bank = new ArrayList<>();
        String[] sections = {"lead", "box", "economy"};
        for (int i = 0; i < 180; i++) {
            Rank rank = i % 9 < 2 ? Rank.ESSENTIAL : i % 9 < 5 ? Rank.IMPORTANT : Rank.DETAIL;
            String fact = "%s/f%d".formatted(sections[i / 60], i);
            bank.add(StudyTable.card(rank, fact + ":x"));
            bank.add(StudyTable.card(rank, fact + ":y"));
        }
        for (int i = 0; i < 6; i++) {
            bank.add(StudyTable.card(Rank.CAPTION, "photo/c" + i + ":x"));
        }
        return bank;
    }

    private static Map<Integer, List<StudyCard>> days(List<Meeting> meetings) {
        Map<Integer, List<StudyCard>> days = new TreeMap<>();
        meetings.forEach(meeting ->
                days.computeIfAbsent(meeting.day(), _ -> new ArrayList<>()).add(meeting.card()));
        return days;
    }

    @Test
    void every_card_is_met_once_fifteen_a_day() {
        List<Meeting> meetings = Syllabus.of(BANK);

        assertThat(meetings).extracting(Meeting::card).containsExactlyInAnyOrderElementsOf(BANK);
        assertThat(meetings).extracting(Meeting::day).isSorted().startsWith(1);
        assertThat(days(meetings).values()).allSatisfy(day -> assertThat(day).hasSizeLessThanOrEqualTo(15));
        assertThat(days(meetings)).hasSize(25);
    }

    @Test
    void essentials_come_first_and_captions_last() {
        List<StudyCard> order = Syllabus.of(BANK).stream().map(Meeting::card).toList();

        assertThat(order.subList(0, 40))
                .allMatch(card ->
                        card.rank() == Rank.ESSENTIAL && card.id().slot().equals("x"));
        assertThat(order.subList(order.size() - 6, order.size())).allMatch(card -> card.rank() == Rank.CAPTION);
    }

    @Test
    void the_two_directions_of_a_fact_never_meet_on_one_day_and_the_first_leads() {
        Map<String, Integer> first = new HashMap<>();
        for (Meeting meeting : Syllabus.of(BANK)) {
            String fact = meeting.card().id().siblingKey();
            if (meeting.card().id().slot().equals("y")) {
                assertThat(first.get(fact)).as(fact).isNotNull().isLessThan(meeting.day());
            } else {
                first.put(fact, meeting.day());
            }
        }
    }

    @Test
    void is_what_a_learner_meets_in_fact_who_grades_good() {
        List<StudyCard> small = BANK.stream()
                .filter(card -> Set.of("0", "3", "7")
                        .contains(card.id().fact().substring(card.id().fact().length() - 1)))
                .toList();
        try (StudyTable table = new StudyTable()) {
            table.bank.addAll(small);
            Map<Integer, List<String>> lived = new TreeMap<>();
            for (int day = 1; day <= 10; day++) {
                for (Deal deal = table.deal(); !deal.cards().isEmpty(); deal = table.answer(Rating.GOOD)) {
                    Deal.Shown top = deal.cards().getFirst();
                    if (top.phase() == org.scostudy.memory.Phase.NEW) {
                        lived.computeIfAbsent(day, _ -> new ArrayList<>()).add(top.card());
                    }
                }
                table.passes(java.time.Duration.ofDays(1));
            }
            Map<Integer, List<String>> told = new TreeMap<>();
            days(Syllabus.of(small))
                    .forEach((day, cards) -> told.put(
                            day, cards.stream().map(card -> card.id().value()).toList()));
            assertThat(lived).isEqualTo(told);
        }
    }
}
