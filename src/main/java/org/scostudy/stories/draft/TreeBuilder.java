package org.scostudy.stories.draft;

import java.util.ArrayList;
import java.util.List;
import org.scostudy.material.yaml.Tree;

/** Keys with what stands under them; what is empty is left out. */
final class TreeBuilder {

    private final List<Tree.Entry> entries = new ArrayList<>();

    TreeBuilder say(String key, String text) {
        return text.isEmpty() ? this : put(key, new Tree.Scalar(1, text, false));
    }

    TreeBuilder list(String key, List<String> texts) {
        return texts.isEmpty() ? this : always(key, texts);
    }

    /** Also when there is nothing in it. */
    TreeBuilder always(String key, List<String> texts) {
        return put(
                key,
                new Tree.Items(
                        1,
                        texts.stream()
                                .<Tree>map(text -> new Tree.Scalar(1, text, false))
                                .toList()));
    }

    TreeBuilder put(String key, Tree value) {
        entries.add(new Tree.Entry(key, 1, value));
        return this;
    }

    Tree.Entries done() {
        return new Tree.Entries(1, List.copyOf(entries));
    }
}
