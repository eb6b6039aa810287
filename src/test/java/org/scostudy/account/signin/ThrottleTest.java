package org.scostudy.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.account.TooOften;
import org.scostudy.account.signin.Throttle.Deed;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ThrottleTest {

    private final Throttle throttle = new Throttle(1);

    @AfterEach
    void nowhere() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static void from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private void times(int number, Deed deed, long learner) {
        IntStream.range(0, number).forEach(_ -> throttle.count(deed, learner));
    }

    @Test
    void one_account_does_what_one_person_can_do_in_an_hour() {
        times(60, Deed.BEGIN_QUIZ, 1);
        assertThatThrownBy(() -> throttle.count(Deed.BEGIN_QUIZ, 1))
                .isInstanceOfSatisfying(
                        TooOften.class, wait -> assertThat(wait.seconds()).isBetween(1L, 60L));
    }

    @Test
    void others_and_other_deeds_are_not_concerned() {
        times(60, Deed.BEGIN_QUIZ, 1);
        assertThatCode(() -> {
                    throttle.count(Deed.BEGIN_QUIZ, 2);
                    throttle.count(Deed.BEGIN_SCENARIO, 1);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void new_accounts_from_one_address_count_together() {
        from("203.0.113.5");
        IntStream.range(0, 400).forEach(learner -> throttle.count(Deed.REMARK, learner));
        assertThatThrownBy(() -> throttle.count(Deed.REMARK, 999)).isInstanceOf(TooOften.class);
        from("203.0.113.6");
        assertThatCode(() -> throttle.count(Deed.REMARK, 999)).doesNotThrowAnyException();
    }

    @Test
    void a_setting_gives_a_full_hall_more() {
        Throttle hall = new Throttle(2);
        IntStream.range(0, 120).forEach(_ -> hall.count(Deed.BEGIN_QUIZ, 1));
        assertThatThrownBy(() -> hall.count(Deed.BEGIN_QUIZ, 1)).isInstanceOf(TooOften.class);
        Throttle none = new Throttle(0);
        assertThatCode(() -> IntStream.range(0, 10_000).forEach(_ -> none.count(Deed.BEGIN_QUIZ, 1)))
                .doesNotThrowAnyException();
    }
}
