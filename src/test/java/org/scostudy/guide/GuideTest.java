package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Serves;
import org.scostudy.memory.Phase;
import org.scostudy.question.CardId;
import org.scostudy.study.recall.Recall;

class GuideTest {

    private static final Recall FIRM = new Recall(Phase.REVIEW, .97, .9);

    private static Stream<Guide.Statement> facts(Guide guide) {
        return guide.sections().stream()
                .flatMap(part -> part.passages().stream())
                .flatMap(passage -> Stream.concat(passage.facts().stream(), passage.quizzed().stream()));
    }

    @Test
    void every_passage_and_every_fact_of_the_reading_is_there_once() {
        Guide guide = Guide.of(OwnReading.PACK, OwnReading.CARDS, Map.of(), List.of());
        assertThat(guide.sections().stream().flatMap(part -> part.passages().stream()))
                .extracting(Guide.Paragraph::id)
                .containsExactlyElementsOf(OwnReading.PACK.passages().keySet());
        assertThat(facts(guide))
                .extracting(Guide.Statement::id)
                .containsExactlyInAnyOrderElementsOf(OwnReading.PACK.facts().keySet());
    }

    @Test
    void statements_are_whole_sentences_without_places_left_to_fill() {
        assertThat(facts(Guide.of(OwnReading.PACK, OwnReading.CARDS, Map.of(), List.of())))
                .extracting(Guide.Statement::text)
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)[\\p{Lu}\\p{N}“\"].*[.!?]")
                        .doesNotContain("{", "}"));
    }

    @Test
    void for_one_who_knows_nothing_all_facts_that_are_asked_are_new() {
        Guide guide = Guide.of(OwnReading.PACK, OwnReading.CARDS, Map.of(), List.of());
        long asked = facts(guide).filter(fact -> !fact.cards().isEmpty()).count();
        assertThat(guide.standing()).isEqualTo(new Standing(0, 0, (int) asked));
    }

    @Test
    void a_fact_whose_cards_are_firm_counts_as_known_in_its_section() {
        Map<CardId, Recall> recalls = new HashMap<>();
        OwnReading.CARDS.stream()
                .filter(card -> card.id().fact().equals("rats-seat"))
                .forEach(card -> recalls.put(card.id(), FIRM));
        Guide guide = Guide.of(OwnReading.PACK, OwnReading.CARDS, recalls, List.of());
        assertThat(guide.sections())
                .filteredOn(part -> part.standing().known() > 0)
                .extracting(Guide.Part::id)
                .containsExactly("sco/box");
        assertThat(guide.standing().known()).isEqualTo(1);
    }

    @Test
    void a_fact_that_serves_quizzes_alone_stands_apart_and_is_not_counted() {
        Fact fact = OwnReading.PACK.facts().values().iterator().next();
        Guide guide = Guide.of(only(fact, Serves.QUIZZES), OwnReading.CARDS, Map.of(), List.of());

        assertThat(guide.standing()).isEqualTo(new Standing(0, 0, 0));
        assertThat(guide.sections().stream()
                        .flatMap(part -> part.passages().stream())
                        .flatMap(passage -> passage.quizzed().stream()))
                .extracting(Guide.Statement::id, Guide.Statement::cards)
                .containsExactly(Tuple.tuple(fact.id(), List.of()));
        assertThat(guide.sections().stream().flatMap(part -> part.passages().stream()))
                .allMatch(passage -> passage.facts().isEmpty());
    }

    private static Pack only(Fact fact, Serves serves) {
        Pack pack = OwnReading.PACK;
        Fact served = new Fact(
                fact.id(),
                fact.type(),
                fact.rank(),
                fact.level(),
                serves,
                fact.citations(),
                fact.slots(),
                fact.statements(),
                fact.asks(),
                fact.verbatim(),
                fact.quizzing(),
                fact.why(),
                fact.since(),
                fact.tags(),
                fact.defensible());
        return new Pack(
                pack.id(),
                pack.title(),
                pack.source(),
                pack.asOf(),
                pack.sections(),
                pack.passages(),
                pack.entities(),
                pack.factTypes(),
                Map.of(fact.id(), served),
                pack.itemModels());
    }

    @Test
    void the_source_and_its_month_are_named() {
        Guide guide = Guide.of(OwnReading.PACK, List.of(), Map.of(), List.of());
        assertThat(guide.asOf()).isEqualTo("December 2009");
        assertThat(guide.source().title()).contains("An anti-Western alignment?");
    }
}
