package org.scostudy.material.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.language.English;

class TemplateTest {

    private static final Entity RATS = entity("Regional Anti-Terrorist Structure", "the");
    private static final Map<String, Value> VALUES = Map.of(
            "body", new Value.Ref(RATS),
            "place", new Value.Ref(entity("Tashkent", "")),
            "share", new Value.Text("a third"),
            "count", new Value.Number(new BigDecimal("26.0"), "passages"),
            "day", new Value.Date("2009-06-16"),
            "all",
                    new Value.Several(
                            List.of(new Value.Ref(RATS), new Value.Text("others"), new Value.Text("more")), false));

    private static Entity entity(String name, String article) {
        return new Entity(
                name, "thing", name, article.isEmpty() ? null : article, null, List.of(), null, null, List.of());
    }

    private static String rendered(String wording) {
        return Template.parse(wording).render(VALUES);
    }

    @Nested
    class Rendering {

        @ParameterizedTest
        @CsvSource(
                delimiter = '>',
                value = {
                    "{body} sits in {place}. > The Regional Anti-Terrorist Structure sits in Tashkent.",
                    "In {place} sits {body}. > In Tashkent sits the Regional Anti-Terrorist Structure.",
                    "Look! {share} of it. > Look! A third of it.",
                    "It sits. {body} does. > It sits. The Regional Anti-Terrorist Structure does.",
                    "Some of it, e.g. {share}. > Some of it, e.g. a third.",
                    "“{share}” > “A third”",
                    "Of the {body} > Of the Regional Anti-Terrorist Structure",
                    "Its {body} > Its Regional Anti-Terrorist Structure",
                    "It has {count}. > It has 26 passages.",
                    "On {day} > On 16 June 2009",
                    "It has {all}. > It has the Regional Anti-Terrorist Structure, others and more.",
                    "{place|the city} grew > The city grew",
                })
        void fits_values_into_the_sentence(String wording, String sentence) {
            assertThat(rendered(wording)).isEqualTo(sentence);
        }

        @Test
        void tells_which_piece_came_from_which_slot() {
            assertThat(Template.parse("{body} is in {place|Tashkent city}.").pieces(VALUES))
                    .containsExactly(
                            new Template.Piece("The Regional Anti-Terrorist Structure", "body"),
                            new Template.Piece(" is in ", null),
                            new Template.Piece("Tashkent city", "place"),
                            new Template.Piece(".", null));
        }

        @Test
        void names_the_slots_used() {
            assertThat(Template.parse("{b} and {a|x} and {b}").slots()).containsExactly("b", "a");
        }
    }

    @Nested
    class A_malformed_wording {

        @ParameterizedTest
        @CsvSource({
            "a {place, 2, never closed",
            "a place} b, 7, closes nothing",
            "a {} b, 2, names no slot",
            "a {the place} b, 2, names no slot",
            "a {place|} b, 2, no wording after the bar",
        })
        void is_refused_with_its_position(String wording, int position, String what) {
            assertThatThrownBy(() -> Template.parse(wording))
                    .isInstanceOfSatisfying(Template.Malformed.class, malformed -> {
                        assertThat(malformed.position()).isEqualTo(position);
                        assertThat(English.say(malformed.said())).contains(what);
                    });
        }
    }
}
