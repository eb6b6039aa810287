package org.scostudy.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void what_is_looked_for_means_itself() {
        assertThat(LikePattern.containing("50%_!")).isEqualTo("%50!%!_!!%");
        assertThat(LikePattern.containing("")).isEqualTo("%%");
    }
}
