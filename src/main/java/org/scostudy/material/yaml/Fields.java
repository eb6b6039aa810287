package org.scostudy.material.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;

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
                    new SourceLine(file, tree.line()), "pack.not-keys", tree.noun(), shape.called(), shape.required());
            return null;
        }
        var fields = new Fields(file, tree.line(), shape, problems);
        List<String> keys = shape.keys();
        for (Tree.Entry entry : found.entries()) {
            fields.entries.put(entry.key(), entry);
            if (!keys.contains(entry.key())) {
                problems.add(
                        new SourceLine(file, entry.line()),
                        "pack.unknown-key",
                        entry.key(),
                        Nearest.hint(entry.key(), keys),
                        keys);
            }
        }
        for (String key : shape.required()) {
            if (!fields.entries.containsKey(key)) {
                problems.add(fields.place(), "pack.missing-key", key, shape.called(), shape.required());
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
        return tree == null ? null : text(tree, Message.of("pack.noun.quoted", key));
    }

    @Nullable
    public String text(Tree tree, Message noun) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(placeOf(tree), "pack.no-text", tree.noun(), noun);
            return null;
        }
        if (scalar.isEmpty()) {
            problems.add(placeOf(tree), "pack.empty-text", noun);
            return null;
        }
        String text = inOneLine(scalar.text().strip());
        if (text.length() > PackLimits.TEXT) {
            problems.add(placeOf(tree), "pack.long-text", noun, text.length(), PackLimits.TEXT);
            return null;
        }
        var tag = TAG.matcher(text);
        if (tag.find()) {
            problems.add(
                    placeOf(tree),
                    "pack.markup",
                    noun,
                    text.substring(tag.start(), Math.min(tag.start() + 12, text.length())));
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
        problems.add(place(key), "pack.no-id", key, IdForms.quoted(text), IdForms.LONGEST_ID);
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
        problems.add(placeOf(tree), "pack.no-flag", key, tree.noun());
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
        problems.add(placeOf(tree), "pack.no-list", key, tree.noun());
        return List.of();
    }

    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        eachText(items(key), key, (text, place) -> texts.add(text));
        return texts;
    }

    /** The text of a key when it is one of the known words; reported and null otherwise. */
    public @Nullable String wordOf(String key, Collection<String> words) {
        String text = text(key);
        if (text == null || words.contains(text)) {
            return text;
        }
        noSuchWord(place(key), text, words);
        return null;
    }

    /** The elements of a list that are known words; the others are reported. */
    public List<String> wordsOf(String key, Collection<String> words) {
        var found = new ArrayList<String>();
        eachText(items(key), key, (text, place) -> {
            if (words.contains(text)) {
                found.add(text);
            } else {
                noSuchWord(place, text, words);
            }
        });
        return found;
    }

    private void noSuchWord(SourceLine place, String text, Collection<String> words) {
        problems.add(place, "pack.no-word", IdForms.quoted(text), Nearest.hint(text, words), List.copyOf(words));
    }

    /**
     * The text of a key when it is one of the known ids; reported and null otherwise.
     *
     * @param noun what has such an id, as in the key of its text: {@code passage}
     */
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
        problems.add(place, "pack.no-such", noSuch(noun, id, known));
        return false;
    }

    /** What is said of an id that leads nowhere. */
    public static Object[] noSuch(String noun, String id, Collection<String> known) {
        return new Object[] {
            Message.of("pack.noun." + noun + ".bare"),
            IdForms.quoted(id),
            Nearest.hint(id, known),
            Message.of("pack.noun." + noun)
        };
    }

    public void eachText(List<Tree> items, String key, TextAt each) {
        if (items.size() > PackLimits.LIST) {
            problems.add(place(key), "pack.long-list", key, items.size(), PackLimits.LIST);
            return;
        }
        for (Tree item : items) {
            String text = text(item, Message.of("pack.noun.element", key));
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
            problems.add(placeOf(tree), "pack.no-group", key, tree.noun(), "{ key: value }");
        }
    }

    public void noSuchSlot(String type, Collection<String> slots, Tree.Entry entry) {
        problems.add(
                new SourceLine(file, entry.line()),
                "pack.no-such-slot",
                type,
                IdForms.quoted(entry.key()),
                Nearest.hint(entry.key(), slots),
                List.copyOf(slots));
    }

    public interface TextAt {
        void accept(String text, SourceLine place);
    }
}
