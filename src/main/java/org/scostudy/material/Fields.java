package org.scostudy.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one thing in a file. What is missing, unknown or of the wrong kind is reported, and read as null or empty. */
final class Fields {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String file;
    private final int line;
    private final Shape shape;
    private final Problems problems;
    private final Map<String, Tree.Entry> entries = new HashMap<>();

    private Fields(String file, int line, Shape shape, Problems problems) {
        this.file = file;
        this.line = line;
        this.shape = shape;
        this.problems = problems;
    }

    static @Nullable Fields of(String file, Tree tree, Shape shape, Problems problems) {
        if (!(tree instanceof Tree.Entries found)) {
            problems.add(
                    new Place(file, tree.line()),
                    tree.noun() + " in place of " + shape.noun(),
                    "the keys " + String.join(", ", shape.required()));
            return null;
        }
        var fields = new Fields(file, tree.line(), shape, problems);
        List<String> keys = shape.keys();
        for (Tree.Entry entry : found.entries()) {
            fields.entries.put(entry.key(), entry);
            if (!keys.contains(entry.key())) {
                String what = "unknown key \"" + entry.key() + "\"" + Nearest.hint(entry.key(), keys);
                problems.add(new Place(file, entry.line()), what, "one of " + String.join(", ", keys));
            }
        }
        for (String key : shape.required()) {
            if (!fields.entries.containsKey(key)) {
                String what = "the key \"" + key + "\" is missing";
                problems.add(fields.place(), what, shape.noun() + " to have " + String.join(", ", shape.required()));
            }
        }
        return fields;
    }

    String file() {
        return file;
    }

    Place place() {
        return new Place(file, line);
    }

    Place place(String key) {
        Tree.Entry entry = entries.get(key);
        return new Place(file, entry == null ? line : entry.line());
    }

    Place placeOf(Tree tree) {
        return new Place(file, tree.line());
    }

    Problems problems() {
        return problems;
    }

    @Nullable
    Tree tree(String key) {
        Tree.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Text in one line; line breaks and runs of spaces in the file do not matter. */
    @Nullable
    String text(String key) {
        Tree tree = tree(key);
        return tree == null ? null : text(tree, "\"" + key + "\"");
    }

    @Nullable
    String text(Tree tree, String noun) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(placeOf(tree), tree.noun() + " as " + noun, "a text (in quotes, if it contains \": \")");
            return null;
        }
        if (scalar.isEmpty()) {
            problems.add(placeOf(tree), noun + " is empty", "a text");
            return null;
        }
        String text = inOneLine(scalar.text().strip());
        if (text.length() > Limits.TEXT) {
            problems.add(placeOf(tree), noun + " has " + text.length() + " characters", "at most " + Limits.TEXT);
            return null;
        }
        var tag = TAG.matcher(text);
        if (tag.find()) {
            String what = noun + " contains markup ("
                    + text.substring(tag.start(), Math.min(tag.start() + 12, text.length())) + ")";
            problems.add(placeOf(tree), what, "plain text, without tags");
            return null;
        }
        return text;
    }

    private static String inOneLine(String text) {
        return text.contains("  ") || text.contains("\n") ? SPACE.matcher(text).replaceAll(" ") : text;
    }

    @Nullable
    String id(String key) {
        String text = text(key);
        if (text == null || Names.isId(text)) {
            return text;
        }
        String what = "\"" + key + "\" is " + Names.quoted(text);
        problems.add(place(key), what, Names.ID_RULE);
        return null;
    }

    @Nullable
    Boolean flag(String key) {
        Tree tree = tree(key);
        if (tree == null) {
            return null;
        }
        if (tree instanceof Tree.Scalar scalar
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true");
        }
        problems.add(placeOf(tree), "\"" + key + "\" is " + tree.noun(), "true or false");
        return null;
    }

    /** The elements of a list; empty when the key is missing. */
    List<Tree> items(String key) {
        Tree tree = tree(key);
        if (tree == null) {
            return List.of();
        }
        if (tree instanceof Tree.Items list) {
            return list.items();
        }
        problems.add(placeOf(tree), "\"" + key + "\" is " + tree.noun(), "a list, for example [a, b]");
        return List.of();
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        eachText(items(key), key, (text, place) -> texts.add(text));
        return texts;
    }

    void eachText(List<Tree> items, String key, TextAt each) {
        if (items.size() > Limits.LIST) {
            problems.add(place(key), "\"" + key + "\" has " + items.size() + " elements", "at most " + Limits.LIST);
            return;
        }
        for (Tree item : items) {
            String text = text(item, "an element of \"" + key + "\"");
            if (text != null) {
                each.accept(text, placeOf(item));
            }
        }
    }

    /** The entries of a group of keys; none when the key is missing. */
    void eachEntry(String key, Consumer<Tree.Entry> each) {
        Tree tree = tree(key);
        if (tree instanceof Tree.Entries group) {
            group.entries().forEach(each);
        } else if (tree != null) {
            problems.add(
                    placeOf(tree), "\"" + key + "\" is " + tree.noun(), "a group of keys, for example { key: value }");
        }
    }

    interface TextAt {
        void accept(String text, Place place);
    }
}
