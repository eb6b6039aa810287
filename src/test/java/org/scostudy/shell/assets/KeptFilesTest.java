package org.scostudy.shell.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.scostudy.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplication
class KeptFilesTest {

    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    @Autowired
    MockMvc mvc;

    @Autowired
    OwnFiles own;

    private MockHttpServletResponse file(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    @Test
    void what_stands_at_an_address_with_its_hash_is_never_asked_for_again() throws Exception {
        MockHttpServletResponse module = file("/" + own.address("study/sco-deck.js"));
        assertThat(module.getStatus()).isEqualTo(200);
        assertThat(module.getHeader("Cache-Control")).isEqualTo(FOR_GOOD);
        assertThat(module.getHeader("Pragma"))
                .as("Chromium keeps nothing that has it")
                .isNull();
        assertThat(module.getHeader("Content-Security-Policy")).isNotNull();
    }

    @Test
    void an_open_page_of_another_release_gets_the_present_file_and_asks_each_time() throws Exception {
        MockHttpServletResponse module = file("/own/0000000000000000/study/sco-deck.js");
        assertThat(module.getStatus()).isEqualTo(200);
        assertThat(module.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void nothing_else_is_reached_by_such_an_address() throws Exception {
        assertThat(file("/own/0000000000000000/../../application.properties").getStatus())
                .isIn(400, 404);
        assertThat(file("/own/x/%2e%2e/%2e%2e/application.properties").getStatus())
                .isIn(400, 404);
    }

    @Test
    void what_a_module_imports_is_known_before_it_runs() {
        assertThat(new Modules().with("study/sco-deck.js"))
                .contains("study/sco-deck.js", "shared/api.js", "shared/dom.js")
                .doesNotHaveDuplicates();
    }

    @Test
    void all_that_is_not_a_file_is_kept_nowhere() throws Exception {
        assertThat(file("/api/study/next").getHeader("Cache-Control")).contains("no-store");
    }
}
