package org.scostudy.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.AccountRefused;
import org.scostudy.account.AccountRefused.Reason;
import org.scostudy.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class SetUpTest {

    private static final String PASSWORD = "caravan salt tea";
    private static int number;

    @Autowired
    SetUp setUp;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Administrator " + ++number;

    @BeforeEach
    void no_administrator_yet() {
        jdbc.sql("DELETE FROM account WHERE role = 'ADMINISTRATOR'").update();
        setUp.afterSingletonsInstantiated();
    }

    @Nested
    class When_there_is_no_administrator {

        @Test
        void the_code_makes_one_however_it_is_typed() {
            var typed = setUp.code().orElseThrow().replace('-', ' ').toLowerCase(Locale.ROOT);
            assertThat(setUp.administrator(typed, name, PASSWORD, ZoneOffset.UTC)
                            .role())
                    .isEqualTo(Role.ADMINISTRATOR);
        }

        @Test
        void the_database_holds_only_the_hash_of_the_code() {
            assertThat(jdbc.sql("SELECT code_hash FROM set_up_code")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .allSatisfy(hash -> assertThat(hash)
                            .hasSize(64)
                            .doesNotContainIgnoringCase(
                                    setUp.code().orElseThrow().replace("-", "")));
        }

        @Test
        void a_wrong_code_is_refused_and_the_right_one_still_works() {
            assertRefused(Reason.CODE_WRONG, "AAAA-BBBB-CCCC-DDDD", PASSWORD);
            assertThat(setUp.administrator(setUp.code().orElseThrow(), name, PASSWORD, ZoneOffset.UTC))
                    .isNotNull();
        }

        @Test
        void a_refused_password_does_not_use_the_code_up() {
            assertRefused(Reason.PASSWORD_COMMON, setUp.code().orElseThrow(), "password1");
            assertThat(setUp.administrator(setUp.code().orElseThrow(), name, PASSWORD, ZoneOffset.UTC))
                    .isNotNull();
        }

        @Test
        void a_second_server_on_the_database_shows_a_code_of_its_own_and_that_of_the_first_stays_good() {
            var former = setUp.code().orElseThrow();
            setUp.afterSingletonsInstantiated();
            var second = setUp.code().orElseThrow();
            assertThat(second).isNotEqualTo(former);
            assertThat(setUp.administrator(former, name, PASSWORD, ZoneOffset.UTC))
                    .isNotNull();
            assertRefused(Reason.CODE_WRONG, second, PASSWORD);
        }
    }

    @Nested
    class When_there_is_an_administrator {

        private String code = "";

        @BeforeEach
        void made() {
            code = setUp.code().orElseThrow();
            setUp.administrator(code, name, PASSWORD, ZoneOffset.UTC);
        }

        @Test
        void there_is_no_code_to_show() {
            assertThat(setUp.code()).isEmpty();
            assertThat(setUp.open()).isFalse();
        }

        @Test
        void the_code_works_no_second_time() {
            assertRefused(Reason.CODE_WRONG, code, PASSWORD);
        }
    }

    private void assertRefused(Reason reason, String code, String password) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> setUp.administrator(code, name, password, ZoneOffset.UTC))
                .extracting(AccountRefused::reason)
                .isEqualTo(reason);
    }
}
