package org.scostudy.classroom.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands at the foot of every printed page, so that a stack that falls can be sorted: the paper, its form and the
 * number of the page.
 *
 * @param title of the paper
 * @param size of the pages, as stylesheets name it
 */
record PageNames(String title, String size) {

    @Tag("style")
    private static final class Rules extends Component implements HasText {}

    private static final String SMALL = set("font-size", "9pt");

    /** The name by which the pages of a form are known to the stylesheet. */
    static String name(String letter) {
        return "form-" + letter.toLowerCase(Locale.ROOT);
    }

    /** @param forms by letter, how each is called */
    Component of(Map<String, String> forms) {
        Rules rules = new Rules();
        rules.setText(forms.entrySet().stream()
                .map(form -> block(
                        "@page " + name(form.getKey()),
                        set("size", size),
                        block("@bottom-left", set("content", quoted(title + " · " + form.getValue())), SMALL),
                        block("@bottom-right", set("content", "counter(page)"), SMALL)))
                .collect(Collectors.joining("\n")));
        return rules;
    }

    private static String set(String property, String value) {
        return property + ": " + value + ";";
    }

    private static String block(String of, String... what) {
        return of + " { " + String.join(" ", what) + " }";
    }

    /** As stylesheets write a text; nothing in it ends the text, the rule or the element. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || each == '<' || each == '\'') {
                quoted.append('\\').append(Integer.toHexString(each)).append(' ');
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
