package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FactSearchTest {

    private final FactSearch search = new FactSearch(List.of(OwnReading.PACK));

    @Nested
    class A_fact_is_found {

        @Test
        void by_words_of_its_statement_whatever_their_order() {
            assertThat(search.find("headquarters tashkent"))
                    .extracting(FactSearch.Hit::fact)
                    .contains("rats-seat");
            assertThat(search.find("tashkent headquarters")).isEqualTo(search.find("headquarters tashkent"));
        }

        @Test
        void while_a_word_is_still_being_typed() {
            assertThat(search.find("tashk")).extracting(FactSearch.Hit::fact).contains("rats-seat");
            assertThat(search.find("ashkent")).isEmpty();
        }

        @Test
        void without_regard_to_case_and_accents() {
            assertThat(search.find("TÀSHKÉNT"))
                    .isEqualTo(search.find("tashkent"))
                    .isNotEmpty();
        }

        @Test
        void by_another_spelling_of_what_it_is_about_which_is_then_named() {
            assertThat(search.find("Peking")).anySatisfy(hit -> {
                assertThat(hit.fact()).isEqualTo("secretariat-seat");
                assertThat(hit.also()).containsExactly("Peking");
            });
        }

        @Test
        void by_a_tag() {
            assertThat(search.find("summits")).extracting(FactSearch.Hit::fact).contains("photo-meeting-place");
        }

        @Test
        void by_the_passage_it_cites() {
            assertThat(search.find("box.6"))
                    .extracting(FactSearch.Hit::fact)
                    .contains("share-of-land", "share-of-population")
                    .doesNotContain("rats-seat");
        }

        @Test
        void only_if_every_word_is() {
            assertThat(search.find("tashkent zebra")).isEmpty();
        }
    }

    @Nested
    class What_is_found {

        @Test
        void shows_the_words_it_was_found_by() {
            FactSearch.Hit seat = search.find("headq").stream()
                    .filter(hit -> hit.fact().equals("rats-seat"))
                    .findFirst()
                    .orElseThrow();
            assertThat(seat.text().stream().filter(FactSearch.Run::hit))
                    .extracting(FactSearch.Run::text)
                    .containsExactly("headquarters");
            assertThat(seat.text().stream().map(FactSearch.Run::text).collect(Collectors.joining()))
                    .startsWith("The Regional Anti-Terrorist Structure of the SCO has its headquarters in");
        }

        @Test
        void comes_in_the_order_of_the_reading_what_says_the_words_itself_first() {
            List<FactSearch.Hit> hits = search.find("energy club");
            assertThat(hits).hasSizeGreaterThan(5);
            List<Boolean> shown = hits.stream().map(hit -> hit.also().isEmpty()).toList();
            assertThat(shown.lastIndexOf(true)).isLessThan(shown.contains(false) ? shown.indexOf(false) : shown.size());
        }

        @Test
        void is_nothing_for_a_blank_or_signs_only() {
            assertThat(search.find("  ")).isEmpty();
            assertThat(search.find("?! ...")).isEmpty();
        }
    }
}
