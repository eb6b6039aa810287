package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.yaml.Problems;
import org.scostudy.material.yaml.SourceLine;
import org.scostudy.material.yaml.Tree;

/** The keys of one thing in a file, each taken once; what nobody takes has no place there, and is told. */
final class TreeKeys {

    private final String file;
    private final Problems problems;
    private final Map<String, Tree.Entry> left = new LinkedHashMap<>();

    TreeKeys(String file, Problems problems, Tree.Entries group) {
        this.file = file;
        this.problems = problems;
        group.entries().forEach(entry -> left.put(entry.key(), entry));
    }

    private TreeKeys(TreeKeys parent) {
        this(parent.file, parent.problems, new Tree.Entries(1, List.of()));
    }

    boolean has(String key) {
        return left.containsKey(key);
    }

    @Nullable
    Tree take(String key) {
        Tree.Entry entry = left.remove(key);
        return entry == null ? null : entry.value();
    }

    String text(String key) {
        Tree tree = take(key);
        if (tree instanceof Tree.Scalar scalar) {
            return scalar.plain() && scalar.text().equals("~") ? "" : scalar.text();
        }
        if (tree != null) {
            leftOut(tree.line(), key);
        }
        return "";
    }

    List<String> texts(String key) {
        Tree tree = take(key);
        List<String> texts = new ArrayList<>();
        if (tree instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                if (item instanceof Tree.Scalar scalar) {
                    texts.add(scalar.text());
                } else {
                    leftOut(item.line(), key);
                }
            }
        } else if (tree != null) {
            leftOut(tree.line(), key);
        }
        return texts;
    }

    /** A whole number from 0 to the most; told, and 0, otherwise. */
    int number(String key, int most) {
        Tree tree = take(key);
        if (tree == null) {
            return 0;
        }
        String text = tree instanceof Tree.Scalar scalar ? scalar.text() : "";
        for (int number = 0; number <= most; number++) {
            if (text.equals(String.valueOf(number))) {
                return number;
            }
        }
        problems.add(new SourceLine(file, tree.line()), "pack.decisions.no-number", key, text, most);
        return 0;
    }

    TreeKeys group(String key) {
        Tree tree = take(key);
        if (tree instanceof Tree.Entries group) {
            return new TreeKeys(file, problems, group);
        }
        if (tree != null) {
            leftOut(tree.line(), key);
        }
        return new TreeKeys(this);
    }

    /** Those elements of a list that are groups of keys, at most so many; the others are told. */
    <T> List<T> each(String key, int most, Function<TreeKeys, T> read) {
        Tree found = take(key);
        List<T> all = new ArrayList<>();
        if (found instanceof Tree.Items list) {
            for (Tree item : list.items()) {
                if (item instanceof Tree.Entries group && all.size() < most) {
                    TreeKeys keys = new TreeKeys(file, problems, group);
                    all.add(read.apply(keys));
                    keys.rest();
                } else {
                    leftOut(item.line(), key);
                }
            }
        } else if (found != null) {
            leftOut(found.line(), key);
        }
        return all;
    }

    void leftOut(int line, String what) {
        problems.add(new SourceLine(file, line), "stories.file.left-out", what);
    }

    void rest() {
        left.values().forEach(entry -> leftOut(entry.line(), entry.key()));
        left.clear();
    }
}
