package org.scostudy.question.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scostudy.question.exchange.xml.XmlNode;

/**
 * The text of an item: HTML, in pieces between its interactions.
 *
 * @param pieces one more than the interactions
 * @param drawn whether there are values in it that are drawn anew
 */
record QtiBody(List<String> pieces, List<XmlNode> interactions, boolean drawn) {

    private static final Set<String> SKIPPED =
            Set.of("feedbackInline", "feedbackBlock", "stylesheet", "infoControl", "templateBlock", "templateInline");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img");
    private static final Set<String> KEPT = Set.of("src", "alt", "href", "colspan", "rowspan");

    QtiBody {
        pieces = List.copyOf(pieces);
        interactions = List.copyOf(interactions);
    }

    static QtiBody of(XmlNode node) {
        Writing writing = new Writing();
        writing.inside(node);
        writing.pieces.add(writing.html.toString());
        return new QtiBody(writing.pieces, writing.interactions, writing.drawn);
    }

    /** All of it, whatever is asked for within. */
    String whole() {
        return String.join(" ", pieces);
    }

    private static boolean isInteraction(String name) {
        return name.endsWith("Interaction");
    }

    private static final class Writing {

        private final List<String> pieces = new ArrayList<>();
        private final List<XmlNode> interactions = new ArrayList<>();
        private StringBuilder html = new StringBuilder();
        private boolean drawn;

        void inside(XmlNode node) {
            for (XmlNode.Part part : node.parts()) {
                switch (part) {
                    case XmlNode.Words(var text) -> html.append(XmlText.escaped(text));
                    case XmlNode.Element(var child) -> element(child);
                }
            }
        }

        private void element(XmlNode node) {
            String name = node.name();
            if (isInteraction(name)) {
                asked(node);
            } else if (name.equals("printedVariable")) {
                drawn = true;
            } else if (name.equals("math")) {
                html.append("<math></math>");
            } else if (name.equals("object")) {
                medium(node);
            } else if (!SKIPPED.contains(name) && !isForOthers(node)) {
                open(node);
                if (!EMPTY.contains(name)) {
                    inside(node);
                    html.append("</").append(tag(name)).append('>');
                }
            }
        }

        /** Its prompt belongs to the text; what can be chosen does not. */
        private void asked(XmlNode node) {
            for (XmlNode prompt : node.all("prompt")) {
                html.append("<div>");
                inside(prompt);
                html.append("</div>");
            }
            pieces.add(html.toString());
            interactions.add(node);
            html = new StringBuilder();
        }

        private void open(XmlNode node) {
            html.append('<').append(tag(node.name()));
            for (String attribute : KEPT) {
                String value = node.attribute(attribute);
                if (!value.isEmpty()) {
                    html.append(' ')
                            .append(attribute)
                            .append("=\"")
                            .append(XmlText.escaped(value))
                            .append('"');
                }
            }
            html.append('>');
        }

        private void medium(XmlNode node) {
            String address = XmlText.escaped(node.attribute("data"));
            if (node.attribute("type").startsWith("image/")) {
                html.append("<img src=\"").append(address).append("\">");
            } else if (node.attribute("type").startsWith("audio/")) {
                html.append("<audio src=\"").append(address).append("\"></audio>");
            } else {
                html.append("<object></object>");
            }
        }

        /** What is written for those who mark. */
        private static boolean isForOthers(XmlNode node) {
            return node.name().equals("rubricBlock") && !node.attribute("view").contains("candidate");
        }

        private static String tag(String name) {
            return name.matches("[a-z][a-z0-9]{0,15}") ? name : "div";
        }
    }
}
