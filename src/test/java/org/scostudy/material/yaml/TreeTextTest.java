package org.scostudy.material.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTextTest {

    private static final String SIGNS = "ab 1:#-'\"\\{}[]>|&*!%@`,?\n\t\u0000\u0085\u2028\uFEFFöж中😀~.";

    /** What a tree says, wherever it stands. */
    private static Object said(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar.text();
            case Tree.Items list ->
                list.items().stream().map(TreeTextTest::said).toList();
            case Tree.Entries group ->
                group.entries().stream()
                        .map(entry -> List.of(entry.key(), said(entry.value())))
                        .toList();
        };
    }

    private static void comesBack(Tree.Entries tree) {
        var problems = new Problems();
        String text = TreeText.of(tree);
        Tree.Entries read = (Tree.Entries) Objects.requireNonNull(YamlText.parse("a.yaml", text, problems));
        assertThat(problems.sorted()).as(text).isEmpty();
        assertThat(said(read)).as(text).isEqualTo(said(tree));
        assertThat(TreeText.of(read)).isEqualTo(text);
    }

    private static Tree.Entries under(Tree value) {
        return new Tree.Entries(1, List.of(new Tree.Entry("key", 1, value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "null",
                "~",
                "yes",
                "3",
                "a: b",
                "- a",
                "# a",
                "a #b",
                "{a}",
                "'",
                "\"",
                "two\nlines",
                " before",
                "behind ",
                "ends with a colon:",
                "a\u0000b",
                "%a",
                "---",
                "@a"
            })
    void a_text_comes_back_whatever_it_means_to_yaml(String text) {
        comesBack(under(new Tree.Scalar(1, text, false)));
        comesBack(under(new Tree.Items(1, List.of(new Tree.Scalar(1, text, false)))));
        comesBack(new Tree.Entries(1, List.of(new Tree.Entry(text, 1, new Tree.Scalar(1, text, false)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A word and a word. ", "- # : ", "\"'|> "})
    void a_long_text_is_folded_and_comes_back(String words) {
        comesBack(under(new Tree.Scalar(1, words.repeat(60).strip(), false)));
    }

    @RepeatedTest(60)
    void any_tree_comes_back(RepetitionInfo turn) {
        comesBack((Tree.Entries) tree(new Random(turn.getCurrentRepetition()), 0));
    }

    private static Tree tree(Random random, int depth) {
        int kind = depth == 0 ? 2 : depth > 4 ? 0 : random.nextInt(3);
        int many = random.nextInt(4);
        return switch (kind) {
            case 0 -> new Tree.Scalar(1, text(random), false);
            case 1 -> {
                List<Tree> items = new ArrayList<>();
                for (int at = 0; at < many; at++) {
                    items.add(tree(random, depth + 1));
                }
                yield new Tree.Items(1, items);
            }
            default -> {
                List<Tree.Entry> entries = new ArrayList<>();
                for (int at = 0; at < many + (depth == 0 ? 1 : 0); at++) {
                    entries.add(new Tree.Entry(at + text(random), 1, tree(random, depth + 1)));
                }
                yield new Tree.Entries(1, entries);
            }
        };
    }

    private static String text(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        var text = new StringBuilder();
        for (int length = random.nextInt(random.nextInt(4) == 0 ? 300 : 12); length > 0; length--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
