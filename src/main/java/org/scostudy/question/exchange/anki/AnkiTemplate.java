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

    private static final Pattern HINT = Pattern.compile("\\{\\{\\s*hint:[^{}]*}}");

    /** What is read and its reading; a sound is none. */
    private static final Pattern READING = Pattern.compile(" ?([^ >\\[\\]]+?)\\[(?!sound:)([^\\]]{1,40})]");

    /** The field that a learner types, or an empty text. */
    String typedField() {
        Matcher typed = TYPED.matcher(text);
        return typed.find() ? typed.group(1) : "";
    }

    /** On the front they show when somebody asks for them. */
    AnkiTemplate withoutHints() {
        return new AnkiTemplate(HINT.matcher(text).replaceAll(""));
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
            return gaps.in(filtered(field, filters.contains("furigana:") ? "furigana" : ""));
        }
        String shown = field;
        String[] each = filters.split(":");
        for (int i = each.length - 1; i >= 0; i--) {
            shown = filtered(shown, each[i].strip());
        }
        return shown;
    }

    /** The filter beside the field comes first. A reading stands in brackets behind what is read. */
    private static String filtered(String field, String filter) {
        return switch (filter) {
            case "furigana" -> read(field, "$1 ($2)");
            case "kanji" -> read(field, "$1");
            case "kana" -> read(field, "$2");
            case "text" -> field.replaceAll("<[^<>]*>", "");
            default -> field;
        };
    }

    private static String read(String field, String as) {
        return READING.matcher(field.replace("&nbsp;", " ")).replaceAll(as);
    }

    static boolean isEmpty(String field) {
        return NOTHING.matcher(field).matches();
    }
}
