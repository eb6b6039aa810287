package org.scostudy.question.exchange.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a question in XML, read whole. */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    StringBuilder words() {
        return text;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** What stands in the element itself. */
    String text() {
        return text.toString();
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    @Nullable
    XmlNode first(String child) {
        return all(child).stream().findFirst().orElse(null);
    }

    /** What stands in the element reached by the names, one within the other; empty where there is none. */
    String words(String... path) {
        XmlNode at = this;
        for (String step : path) {
            XmlNode next = at.first(step);
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.text().strip();
    }
}
