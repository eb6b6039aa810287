package org.scostudy.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT10S, 1 min",
        "PT59M, 59 min",
        "PT3H, 3 h",
        "P1D, 1 day",
        "P8D, 8 days",
        "P45D, 1.5 mo",
        "P365D, 12 mo",
        "P800D, 2.2 y"
    })
    void intervals_are_said_in_the_unit_that_people_would_use(Duration interval, String text) {
        assertThat(new IntervalText().say(interval)).isEqualTo(text);
    }
}
