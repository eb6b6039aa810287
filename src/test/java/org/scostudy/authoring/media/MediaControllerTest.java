package org.scostudy.authoring.media;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.HexFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.Desk;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MediaControllerTest {

    private static final byte[] MP3 = Arrays.copyOf(HexFormat.of().parseHex("49443304000000000000"), 1_000);

    private final Desk desk = new Desk();
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new MediaController(desk.media, _ -> java.util.Optional.empty()))
            .build();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_sound_comes_with_its_type_and_may_be_kept_for_ever() throws Exception {
        web.perform(get("/media/" + desk.media.keepSound(MP3)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "audio/mpeg"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(content().bytes(MP3));
    }

    @Test
    void a_part_comes_alone_as_Safari_asks_for_it() throws Exception {
        web.perform(get("/media/" + desk.media.keepSound(MP3)).header("Range", "bytes=0-1"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 0-1/1000"))
                .andExpect(header().string("Content-Type", "audio/mpeg"))
                .andExpect(content().bytes(new byte[] {'I', 'D'}));
    }

    @Test
    void a_part_beyond_the_end_is_refused() throws Exception {
        web.perform(get("/media/" + desk.media.keepSound(MP3)).header("Range", "bytes=5000-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        web.perform(get("/media/0123456789abcdef.mp3")).andExpect(status().isNotFound());
    }

    @Test
    void only_sounds_are_kept_as_sounds_and_none_larger_than_a_megabyte() {
        assertThatThrownBy(() -> desk.media.keepSound(new byte[] {'<', 'h', 't', 'm', 'l'}))
                .asInstanceOf(InstanceOfAssertFactories.type(AuthoringRefused.class))
                .extracting(AuthoringRefused::reason)
                .isEqualTo(AuthoringRefused.Reason.NO_SOUND);
        assertThatThrownBy(() -> desk.media.keepPicture(MP3))
                .asInstanceOf(InstanceOfAssertFactories.type(AuthoringRefused.class))
                .extracting(AuthoringRefused::reason)
                .isEqualTo(AuthoringRefused.Reason.NO_PICTURE);
        assertThatThrownBy(() -> desk.media.keepSound(Arrays.copyOf(MP3, MediaTable.MOST_BYTES + 1)))
                .asInstanceOf(InstanceOfAssertFactories.type(AuthoringRefused.class))
                .extracting(AuthoringRefused::reason)
                .isEqualTo(AuthoringRefused.Reason.MEDIUM_TOO_LARGE);
    }
}
