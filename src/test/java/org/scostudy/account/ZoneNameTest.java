package org.scostudy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ZoneNameTest {

    @Test
    void is_the_city_of_the_zone_or_how_far_it_is_from_UTC() {
        assertThat(ZoneName.of(ZoneId.of("Asia/Almaty"))).isEqualTo("Almaty");
        assertThat(ZoneName.of(ZoneId.of("America/Argentina/Buenos_Aires"))).isEqualTo("Buenos Aires");
        assertThat(ZoneName.of(ZoneOffset.UTC)).isEqualTo("UTC");
        assertThat(ZoneName.of(ZoneId.of("Etc/UTC"))).isEqualTo("UTC");
        assertThat(ZoneName.of(ZoneId.of("+05:30"))).isEqualTo("UTC+05:30");
    }
}
