package org.scostudy.question.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a question in XML, read whole. */
public final class XmlNode {

    /** What stands in an element: words or another element, one after the other. */
    public sealed interface Part {}

    public record Words(String text) implements Part {}

    public record Element(XmlNode node) implements Part {}

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int told;

    XmlNode(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(XmlNode child) {
        endWords();
        children.add(child);
        parts.add(new Element(child));
    }

    StringBuilder words() {
        return text;
    }

    private void endWords() {
        if (told < text.length()) {
            parts.add(new Words(text.substring(told)));
            told = text.length();
        }
    }

    /** In their order. */
    public List<Part> parts() {
        endWords();
        return List.copyOf(parts);
    }

    public List<XmlNode> children() {
        return List.copyOf(children);
    }

    /** It, and all that is within. */
    public Stream<XmlNode> within() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::within));
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** What stands in the element itself. */
    public String text() {
        return text.toString();
    }

    public List<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    public @Nullable XmlNode first(String child) {
        return all(child).stream().findFirst().orElse(null);
    }

    /** What stands in the element reached by the names, one within the other; empty where there is none. */
    public String words(String... path) {
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
