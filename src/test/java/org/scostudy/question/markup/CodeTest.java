package org.scostudy.question.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.scostudy.question.Markup;

class CodeTest {

    private static String markdown(String html) throws IOException {
        return HtmlText.convert(html, Pictures.NONE).text().markdown();
    }

    private static String shown(String html) throws IOException {
        return new Rendered("media/")
                .html(markdown(html), Markup.MARKDOWN)
                .replace("&#96;", "`")
                .replace("&#34;", "\"");
    }

    @Test
    void keeps_its_lines_spaces_and_backticks() throws IOException {
        assertThat(
                        markdown(
                                "<p>What?</p><pre><code>for goat in herd:\n    if goat:\n\n\n        eat(\"`thorn`\")\n</code></pre>"))
                .isEqualTo("What?\n\n```\nfor goat in herd:\n    if goat:\n\n\n        eat(\"`thorn`\")\n```");
    }

    @Test
    void may_hold_a_fence() throws IOException {
        assertThat(shown("<pre>a\n```\nb</pre>")).contains("<pre><code>a\n```\nb\n</code></pre>");
    }

    @Test
    void within_a_line_keeps_its_backticks() throws IOException {
        assertThat(shown("<p>Type <code>`x`</code> or <code>a``b</code>.</p>"))
                .contains("<code>`x`</code>", "<code>a``b</code>");
    }

    @Test
    void of_several_lines_without_pre_is_a_block_too() throws IOException {
        assertThat(markdown("<code>a<br>  b</code>")).startsWith("```\na\n").endsWith("b\n```");
    }

    @Test
    void is_not_dressed() throws IOException {
        assertThat(markdown("<pre>a <b>b</b><br><span>c_d</span></pre>")).isEqualTo("```\na b\nc_d\n```");
    }

    @Test
    void in_lists_and_tables_keeps_its_lines() throws IOException {
        assertThat(shown("<ul><li>So:<pre>a\n  b</pre></li></ul>")).contains("a\n  b");
        assertThat(shown("<table><tr><td>x</td><td><pre>a\nb</pre></td></tr></table>"))
                .contains("<code>a</code><br /><code>b</code>");
    }

    @Test
    void readings_above_letters_stand_behind_them() throws IOException {
        Rich text = HtmlText.convert("<ruby>山<rp>(</rp><rt>やま</rt><rp>)</rp></ruby>です", Pictures.NONE)
                .text();
        assertThat(text.plain()).isEqualTo("山 (やま)です");
        assertThat(text.formatted()).isFalse();
    }
}
