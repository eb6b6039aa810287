package org.scostudy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private final Endings endings = new Endings(List.of("ies", "es", "s", "y"), 4);

    @Test
    void the_first_that_fits_is_left_out() {
        assertThat(endings.without("supplies")).isEqualTo(endings.without("supply"));
        assertThat(endings.without("members")).isEqualTo("member");
    }

    @Test
    void none_is_where_too_little_would_be_left() {
        assertThat(endings.without("ties")).isEqualTo("ties");
        assertThat(endings.without("cities")).isEqualTo("citi");
    }
}
