package org.scostudy.generation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scostudy.material.model.Value;

class OverlapTest {

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-06-16, true",
        "2009-06, 2009-06-16, true",
        "2009, 2009-06, true",
        "1992/1997, 1995, true",
        "1992/1997, 1997-03, true",
        "2009, 2008, false",
        "2009-06, 2009-07-01, false",
        "1992/1997, 1998, false"
    })
    void a_year_contains_its_months_and_days(String one, String other, boolean overlap) {
        assertThat(Overlap.between(new Value.Date(one), new Value.Date(other))).isEqualTo(overlap);
        assertThat(Overlap.between(new Value.Date(other), new Value.Date(one))).isEqualTo(overlap);
    }
}
