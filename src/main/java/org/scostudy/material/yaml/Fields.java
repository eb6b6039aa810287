package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of one thing in a file. What is missing, unknown or of the wrong kind is reported, and read as null or empty. */
public final class Fields {

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

    public static @Nullable Fields of(String file, Tree tree, Shape shape, Problems problems) {
        if (!(tree instanceof Tree.Entries found)) {
            problems.add(
                    new SourceLine(file, tree.line()),
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
                problems.add(new SourceLine(file, entry.line()), what, "one of " + String.join(", ", keys));
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

    public String file() {
        return file;
    }

    public SourceLine place() {
        return new SourceLine(file, line);
    }

    public SourceLine place(String key) {
        Tree.Entry entry = entries.get(key);
        return new SourceLine(file, entry == null ? line : entry.line());
    }

    public SourceLine placeOf(Tree tree) {
        return new SourceLine(file, tree.line());
    }

    public Problems problems() {
        return problems;
    }

    public @Nullable Tree tree(String key) {
        Tree.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Text in one line; line breaks and runs of spaces in the file do not matter. */
    public @Nullable String text(String key) {
        Tree tree = tree(key);
        return tree == null ? null : text(tree, "\"" + key + "\"");
    }

    @Nullable
    public String text(Tree tree, String noun) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(placeOf(tree), tree.noun() + " as " + noun, "a text (in quotes, if it contains \": \")");
            return null;
        }
        if (scalar.isEmpty()) {
            problems.add(placeOf(tree), noun + " is empty", "a text");
            return null;
        }
        String text = inOneLine(scalar.text().strip());
        if (text.length() > PackLimits.TEXT) {
            problems.add(placeOf(tree), noun + " has " + text.length() + " characters", "at most " + PackLimits.TEXT);
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

    public @Nullable String id(String key) {
        String text = text(key);
        if (text == null || IdForms.isId(text)) {
            return text;
        }
        String what = "\"" + key + "\" is " + IdForms.quoted(text);
        problems.add(place(key), what, IdForms.ID_RULE);
        return null;
    }

    @Nullable
    public Boolean flag(String key) {
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
    public List<Tree> items(String key) {
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

    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        eachText(items(key), key, (text, place) -> texts.add(text));
        return texts;
    }

    /** The text of a key when it is one of the known ids; reported and null otherwise. The noun: "a passage", "one of a, b". */
    public @Nullable String oneOf(String key, String noun, Collection<String> known) {
        String text = text(key);
        return text == null || isKnown(text, noun, known, place(key)) ? text : null;
    }

    /** The elements of a list that are known ids; the others are reported. */
    public List<String> allOf(String key, String noun, Collection<String> known) {
        var ids = new ArrayList<String>();
        eachText(items(key), key, (text, place) -> {
            if (isKnown(text, noun, known, place)) {
                ids.add(text);
            }
        });
        return ids;
    }

    private boolean isKnown(String id, String noun, Collection<String> known, SourceLine place) {
        if (known.contains(id)) {
            return true;
        }
        boolean words = noun.startsWith("one of ");
        String what = words ? IdForms.quoted(id) : "there is no " + bare(noun) + " " + IdForms.quoted(id);
        problems.add(place, what + Nearest.hint(id, known), words ? noun : "the id of " + noun);
        return false;
    }

    private static String bare(String noun) {
        return noun.substring(noun.indexOf(' ') + 1);
    }

    public void eachText(List<Tree> items, String key, TextAt each) {
        if (items.size() > PackLimits.LIST) {
            problems.add(place(key), "\"" + key + "\" has " + items.size() + " elements", "at most " + PackLimits.LIST);
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
    public void eachEntry(String key, Consumer<Tree.Entry> each) {
        Tree tree = tree(key);
        if (tree instanceof Tree.Entries group) {
            group.entries().forEach(each);
        } else if (tree != null) {
            problems.add(
                    placeOf(tree), "\"" + key + "\" is " + tree.noun(), "a group of keys, for example { key: value }");
        }
    }

    public void noSuchSlot(String type, Collection<String> slots, Tree.Entry entry) {
        String hint = Nearest.hint(entry.key(), slots);
        problems.add(
                new SourceLine(file, entry.line()),
                "the fact type " + type + " has no slot " + IdForms.quoted(entry.key()) + hint,
                "the slots " + String.join(", ", slots));
    }

    public interface TextAt {
        void accept(String text, SourceLine place);
    }
}
