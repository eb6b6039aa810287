package org.scostudy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.material.model.Fact;
import org.scostudy.material.model.Pack;
import org.scostudy.material.model.Value;

class TimelineTest {

    private final List<Timeline.Entry> timeline = Timeline.of(OwnReading.PACK);

    @Test
    void it_goes_from_the_civil_war_in_tajikistan_to_what_was_planned_for_2010() {
        assertThat(timeline)
                .extracting(Timeline.Entry::year)
                .isSorted()
                .startsWith(1992)
                .endsWith(2010);
    }

    @Test
    void a_span_is_one_entry_at_its_beginning() {
        assertThat(timeline.getFirst().date()).isEqualTo("1992–1997");
    }

    @Test
    void a_day_is_told_in_words() {
        Fact met = new Fact(
                "met",
                "held",
                List.of("p.1"),
                Map.of("date", new Value.Date("2009-06-16")),
                List.of("They met on {date}."),
                Map.of(),
                null,
                null,
                List.of(),
                Map.of());
        Pack own = OwnReading.PACK;
        Pack pack = new Pack(
                own.id(),
                own.title(),
                own.source(),
                own.asOf(),
                own.sections(),
                own.passages(),
                Map.of(),
                Map.of(),
                Map.of("met", met),
                List.of());
        assertThat(Timeline.of(pack)).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo("16 June 2009");
            assertThat(entry.text()).isEqualTo("They met on 16 June 2009.");
        });
    }

    @Test
    void every_entry_is_a_sentence_and_says_where_it_stands_in_the_reading() {
        assertThat(timeline).allSatisfy(entry -> {
            assertThat(entry.text()).endsWith(".");
            assertThat(OwnReading.PACK.passages()).containsKeys(entry.passages().toArray(String[]::new));
        });
    }
}
