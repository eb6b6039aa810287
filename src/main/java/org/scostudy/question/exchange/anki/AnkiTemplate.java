package org.scostudy.question.exchange.anki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A side of a card before its fields are filled in (https://docs.ankiweb.net/templates/fields.html). */
record AnkiTemplate(String text) {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/!]?)\\s*([^{}]*?)\\s*}}");
    private static final Pattern NOTHING = Pattern.compile("(?:<br\\s*/?>|</?div>|</?p>|&nbsp;|\\s)*+");
    private static final Pattern TYPED = Pattern.compile("\\{\\{\\s*type:(?:[a-z]+:)*([^{}]+?)\\s*}}");

    /** The field that a learner types, or an empty text. */
    String typedField() {
        Matcher typed = TYPED.matcher(text);
        return typed.find() ? typed.group(1) : "";
    }

    /** What stands in a field for a gap, on the side that is rendered. */
    interface Gaps {
        String in(String field);
    }

    /** Nothing stands for the front side and for fields that are typed. */
    String fill(Map<String, String> fields, Gaps gaps) {
        StringBuilder filled = new StringBuilder();
        Deque<Boolean> shown = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            boolean visible = !shown.contains(false);
            if (visible) {
                filled.append(text, end, tag.start());
            }
            end = tag.end();
            String name = tag.group(2);
            switch (tag.group(1)) {
                case "#" -> shown.push(!isEmpty(fields.getOrDefault(name, "")));
                case "^" -> shown.push(isEmpty(fields.getOrDefault(name, "")));
                case "/" -> shown.poll();
                case "!" -> {}
                default -> filled.append(visible ? value(name, fields, gaps) : "");
            }
        }
        if (!shown.contains(false)) {
            filled.append(text.substring(end));
        }
        return filled.toString();
    }

    private static String value(String name, Map<String, String> fields, Gaps gaps) {
        int colon = name.lastIndexOf(':');
        String filters = colon < 0 ? "" : name.substring(0, colon + 1);
        String field = fields.getOrDefault(name.substring(colon + 1).strip(), "");
        if (filters.startsWith("type:") || filters.startsWith("tts")) {
            return "";
        }
        if (filters.contains("cloze:")) {
            return gaps.in(field);
        }
        if (filters.startsWith("furigana:") || filters.startsWith("kanji:")) {
            return field.replaceAll(
                    " ?([^ >\\[]+?)\\[([^\\]]{1,40})]", filters.startsWith("kanji:") ? "$1" : "$1 ($2)");
        }
        return field;
    }

    static boolean isEmpty(String field) {
        return NOTHING.matcher(field).matches();
    }
}
