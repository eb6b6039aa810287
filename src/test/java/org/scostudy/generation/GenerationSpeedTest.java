package org.scostudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scostudy.material.Pack;

class GenerationSpeedTest {

    @Test
    void twenty_thousand_facts_take_seconds_and_time_in_proportion() {
        generate(2_000);
        Duration small = generate(2_000);
        Duration large = generate(20_000);
        assertThat(large).isLessThan(Duration.ofSeconds(30));
        assertThat(large.toMillis()).isLessThan(40 * Math.max(50, small.toMillis()));
    }

    private static Duration generate(int facts) {
        Pack pack = pack(facts);
        long start = System.nanoTime();
        assertThat(new CardGenerator().generate(pack).cards()).hasSize(2 * facts);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Pack pack(int facts) {
        PackBuilder pack = PackBuilder.aPackOfSeats();
        for (int i = 0; i < facts; i++) {
            pack.entity("b" + i, "the", "Body number " + i, "B" + i);
            pack.entity("p" + i, null, "Place number " + i, "P" + i);
            pack.fact(
                    "f" + i,
                    "seat",
                    Map.of("body", pack.ref("b" + i), "place", pack.ref("p" + i)),
                    "{body} sits in {place}.",
                    "In {place} one finds {body}.");
        }
        return pack.build();
    }
}
