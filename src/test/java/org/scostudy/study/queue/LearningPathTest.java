package org.scostudy.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Rank;
import org.scostudy.memory.Rating;
import org.scostudy.study.StudyTable;
import org.scostudy.study.queue.LearningPath.Part;
import org.scostudy.study.settings.Preferences;

class LearningPathTest {

    private final StudyTable table = new StudyTable().prefers(Preferences.DEFAULT.withNewPerDay(2));

    @BeforeEach
    void fill() {
        table.bank.add(StudyTable.card(Rank.DETAIL, "box/d:x"));
        table.bank.add(StudyTable.card(Rank.ESSENTIAL, "box/e:x"));
        table.bank.add(StudyTable.card(Rank.ESSENTIAL, "box/e:y"));
        table.bank.add(StudyTable.card(Rank.IMPORTANT, "box/i:x"));
        table.bank.add(StudyTable.card(Rank.IMPORTANT, "intro/j:x"));
        table.bank.add(StudyTable.card(Rank.ESSENTIAL, "intro/f:x"));
    }

    @AfterEach
    void close() {
        table.close();
    }

    private List<Part> path() {
        return table.path.of(table.learner, "sco");
    }

    @Test
    void leads_from_what_matters_most_to_the_details() {
        assertThat(path())
                .containsExactly(
                        new Part(Rank.ESSENTIAL, List.of("e", "f"), 2, 1),
                        new Part(Rank.IMPORTANT, List.of("i", "j"), 3, 2),
                        new Part(Rank.DETAIL, List.of("d"), 1, 1));
    }

    @Test
    void gets_shorter_with_every_card_that_is_met() {
        table.answer(Rating.GOOD);

        assertThat(path()).extracting(Part::cardsLeft).containsExactly(1, 3, 1);
    }

    @Test
    void is_walked_only_through_the_sections_that_the_learner_chose() {
        table.prefers(Preferences.DEFAULT.withSections(Set.of("sco/intro")));

        assertThat(path()).extracting(Part::facts).containsExactly(List.of("f"), List.of("j"));
    }

    @Test
    void takes_no_number_of_days_for_who_takes_no_new_cards() {
        table.prefers(Preferences.DEFAULT.withNewPerDay(0));

        assertThat(path()).extracting(Part::days).containsOnlyNulls();
    }

    @Test
    void follows_the_bank_when_it_changes() {
        path();
        table.bank.add(StudyTable.card(Rank.ESSENTIAL, "box/new:x"));

        assertThat(path().getFirst().facts()).contains("new");
    }
}
