package org.scostudy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTest {

    private final AtomicInteger revision = new AtomicInteger(1);
    private final List<Integer> asked = new ArrayList<>();
    private final List<String> formers = new ArrayList<>();

    private Edition<Integer, String> edition(Duration patience) {
        return new Edition<>(
                "nothing",
                patience,
                () -> {
                    asked.add(revision.get());
                    return revision.get();
                },
                (former, now) -> {
                    formers.add(former);
                    return "made of " + now;
                });
    }

    @Test
    void it_is_made_when_somebody_asks_and_once_for_each_revision() {
        Edition<Integer, String> edition = edition(Duration.ZERO);
        assertThat(edition.last()).isEqualTo("nothing");
        assertThat(edition.now()).isEqualTo("made of 1").isSameAs(edition.now());
        revision.set(2);
        assertThat(edition.now()).isEqualTo("made of 2");
        assertThat(formers).containsExactly("nothing", "made of 1");
    }

    @Nested
    class With_patience {

        private final Edition<Integer, String> edition = edition(Duration.ofDays(1));

        @Test
        void the_revision_is_not_asked_for_again_so_soon() {
            edition.now();
            int before = asked.size();
            revision.set(2);
            assertThat(edition.now()).isEqualTo("made of 1");
            assertThat(asked).hasSize(before);
        }

        @Test
        void who_knows_of_a_change_has_it_looked_at_at_once() {
            edition.now();
            revision.set(2);
            edition.lookAgain();
            assertThat(edition.isDue()).isTrue();
            assertThat(edition.now()).isEqualTo("made of 2");
            assertThat(edition.isDue()).isFalse();
        }

        @Test
        void following_says_whether_there_is_something_new() {
            assertThat(edition.follow()).isTrue();
            assertThat(edition.follow()).isFalse();
            revision.set(2);
            assertThat(edition.follow()).isTrue();
            assertThat(edition.last()).isEqualTo("made of 2");
        }
    }

    @Test
    void a_failed_making_leaves_the_old_one_serving_until_one_succeeds() {
        var fails = new AtomicInteger();
        var edition = new Edition<>("nothing", Duration.ZERO, revision::get, (String former, Integer now) -> {
            if (fails.get() == now) {
                throw new IllegalStateException("spoiled");
            }
            return "made of " + now;
        });
        edition.now();
        revision.set(2);
        fails.set(2);
        assertThat(edition.now()).isEqualTo("made of 1");
        fails.set(0);
        assertThat(edition.now()).isEqualTo("made of 2");
    }

    @Test
    void who_comes_while_it_is_made_waits_for_it_and_makes_it_no_second_time() throws Exception {
        var begun = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        var makings = new AtomicInteger();
        var edition = new Edition<>("nothing", Duration.ofDays(1), revision::get, (String former, Integer now) -> {
            makings.incrementAndGet();
            begun.countDown();
            try {
                assertThat(may.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return "made of " + now;
        });
        CompletableFuture<String> first = CompletableFuture.supplyAsync(edition::now, Thread::startVirtualThread);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(edition::now, Thread::startVirtualThread);
        assertThat(edition.last()).isEqualTo("nothing");
        may.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("made of 1");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("made of 1");
        assertThat(makings).hasValue(1);
    }
}
