package org.scostudy.scenario.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.Fields;
import org.scostudy.material.yaml.Shape;
import org.scostudy.material.yaml.Tree;

/** What the readers of decisions and of stories do alike with the keys of a file. */
final class Listed {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> PLACES = List.of("host", "sponsor");

    private Listed() {}

    /** The things in a list by their ids; an id that is there twice is reported. */
    static <T> Map<String, T> byId(Fields parent, String key, Shape shape, Function<Fields, @Nullable T> read) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Tree item : parent.items(key)) {
            Fields fields = Fields.of(parent.file(), item, shape, parent.problems());
            String id = fields == null ? null : fields.id("id");
            T value = fields == null ? null : read.apply(fields);
            if (fields == null || id == null || value == null) {
                continue;
            }
            if (found.putIfAbsent(id, value) != null) {
                fields.problems().add(fields.place("id"), "pack.decisions.twice", shape.called(), id);
            }
        }
        return found;
    }

    /** Texts by id in a group of keys. */
    static Map<String, String> texts(Fields parent, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        parent.eachEntry(key, entry -> {
            if (entry.value() instanceof Tree.Scalar text && !text.text().isBlank()) {
                texts.put(entry.key(), text.text().strip());
            } else {
                parent.problems()
                        .add(
                                parent.placeOf(entry.value()),
                                "pack.decisions.no-words",
                                entry.value().noun());
            }
        });
        return texts;
    }

    /** A whole number from 0 to the most; reported and 0 otherwise. */
    static int number(Fields fields, String key, int most) {
        String text = fields.text(key);
        if (text == null) {
            return 0;
        }
        if (text.length() == 1 && Character.isDigit(text.charAt(0)) && text.charAt(0) - '0' <= most) {
            return text.charAt(0) - '0';
        }
        fields.problems().add(fields.place(key), "pack.decisions.no-number", key, text, most);
        return 0;
    }

    /** A text in which {host} and {sponsor} may stand for names. */
    static @Nullable String fillable(Fields fields, String key) {
        String text = fields.text(key);
        if (text != null) {
            Matcher places = PLACE.matcher(text);
            while (places.find()) {
                if (!PLACES.contains(places.group(1))) {
                    fields.problems()
                            .add(fields.place(key), "pack.decisions.place", places.group(), "{host}", "{sponsor}");
                }
            }
        }
        return text;
    }

    /** At least one element, or a problem. */
    static List<String> some(Fields fields, String key, List<String> found) {
        if (found.isEmpty() && fields.tree(key) != null) {
            fields.problems().add(fields.place(key), "pack.decisions.names-nothing", key);
        }
        return found;
    }
}
