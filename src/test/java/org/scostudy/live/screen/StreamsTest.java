package org.scostudy.live.screen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.scostudy.account.Learner;
import org.scostudy.account.Role;
import org.scostudy.account.people.Accounts;
import org.scostudy.live.hall.Convening;
import org.scostudy.live.kept.LiveSummit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WholeApplication
class StreamsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Convening convening;

    @Autowired
    Streams streams;

    /** As behind a line that is cut again and again: otherwise a phone would be kept out for good. */
    @Test
    void a_screen_that_is_gone_before_its_stream_began_does_not_count() {
        Learner chair = accounts.add("Chair " + UUID.randomUUID(), "caravan salt tea", Role.INSTRUCTOR, ZoneOffset.UTC);
        LiveSummit summit = convening.open(
                chair,
                "sco:withdrawal-clause.russia.kazakhstan",
                null,
                UUID.randomUUID().toString());
        var cut = new HttpServletResponseWrapper(new MockHttpServletResponse()) {
            @Override
            public void flushBuffer() throws IOException {
                throw new IOException("cut");
            }
        };

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> streams.open(
                            chair.id(), new Watched(summit, _ -> Map.of()), new MockHttpServletRequest(), cut))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cut");
        }
    }
}
