package org.scostudy.generation.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;

/**
 * What somebody would score who reads no question and knows all tricks. A whole bank is looked at, for one question
 * tells nothing of a habit.
 */
public final class TestWiseness {

    /** Fewer questions show no habit. */
    private static final int FEWEST = 40;

    /** A quarter is chance among four; so much above it is a habit of whoever writes. */
    private static final double TOO_OFTEN_RIGHT = 0.4;

    private static final double TOO_OFTEN_TRUE = 0.6;

    /** Of few questions, it takes more to be a habit. */
    private static final int FEW = 12;

    private static final double MOSTLY = 0.6;

    /** How often a phrase must come before it says anything. */
    private static final int FEWEST_WITH_A_PHRASE = 8;

    private static final double PHRASE_TELLS = 0.8;

    /** An option that is offered again and again and never right can be struck unread. */
    private static final int OFTEN = 4;

    private static final int SUFFIX = 3;

    /** Of a key that has several: what is listed, paired or put in order. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("; | – |, | and ");

    /**
     * How often a trick finds the key.
     *
     * @param chance what guessing finds, from 0 to 1
     */
    public record Figure(Message trick, int right, int tried, double chance) {

        public double share() {
            return tried == 0 ? 0 : (double) right / tried;
        }

        boolean pays() {
            return tried >= FEWEST && share() > (chance < 0.5 ? TOO_OFTEN_RIGHT : TOO_OFTEN_TRUE)
                    || tried >= FEW && share() > MOSTLY;
        }

        public Message said() {
            return Message.of("lint.figure", trick, right, tried, Math.round(100 * share()), Math.round(100 * chance));
        }
    }

    private final List<Question> choices;
    private final List<Question> judged;
    private final Set<String> keys = new HashSet<>();

    /** @param bank the questions of one pack */
    public TestWiseness(List<Question> bank) {
        choices = bank.stream()
                .filter(question ->
                        question.interaction() instanceof Interaction.Choice(var options) && options.size() == 4)
                .toList();
        judged = bank.stream()
                .filter(question -> question.interaction() instanceof Interaction.TrueFalse)
                .toList();
        bank.forEach(question -> BETWEEN_PARTS
                .splitAsStream(question.interaction().key())
                .map(String::strip)
                .forEach(keys::add));
    }

    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < 4; place++) {
            int always = place;
            figures.add(choosing(Message.of("lint.trick.place", place + 1), (question, i) -> i == always ? 1 : 0));
        }
        figures.add(choosing(
                Message.of("lint.trick.longest"),
                (question, i) -> text(question, i).length()));
        figures.add(choosing(
                Message.of("lint.trick.shortest"),
                (question, i) -> -text(question, i).length()));
        figures.add(choosing(Message.of("lint.trick.echo"), TestWiseness::echo));
        figures.add(choosing(Message.of("lint.trick.ending"), TestWiseness::endsAlone));
        figures.add(choosing(Message.of("lint.trick.like"), TestWiseness::likeness));
        figures.add(choosing(Message.of("lint.trick.guarded"), TestWiseness::guards));
        figures.add(new Figure(
                Message.of("lint.trick.true"),
                (int) judged.stream().filter(TestWiseness::holds).count(),
                judged.size(),
                0.5));
        return List.copyOf(figures);
    }

    /** Tricks that pay, options that are never right, and phrases that tell whether a statement is true. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : figures()) {
            if (figure.pays()) {
                findings.add(Finding.of("test-wise", "bank", "lint.test-wise", figure.said()));
            }
        }
        findings.addAll(neverRight());
        findings.addAll(tellingPhrases());
        return List.copyOf(findings);
    }

    private interface Appeal {
        double of(Question question, int option);
    }

    /** Where several options look best, the trick does not help. */
    private Figure choosing(Message trick, Appeal appeal) {
        int right = 0;
        int tried = 0;
        for (Question question : choices) {
            double[] looks = IntStream.range(0, 4)
                    .mapToDouble(i -> appeal.of(question, i))
                    .toArray();
            double best = Arrays.stream(looks).max().orElseThrow();
            List<Option> taken = IntStream.range(0, 4)
                    .filter(i -> looks[i] == best)
                    .mapToObj(options(question)::get)
                    .toList();
            if (taken.size() == 1) {
                tried++;
                right += taken.getFirst().right() ? 1 : 0;
            }
        }
        return new Figure(trick, right, tried, 0.25);
    }

    private static List<Option> options(Question question) {
        return OfferedOptions.of(question).all();
    }

    private static String text(Question question, int option) {
        return options(question).get(option).text();
    }

    private static double echo(Question question, int option) {
        Set<String> said = LintWords.telling(question.stem());
        return LintWords.telling(text(question, option)).stream()
                .filter(said::contains)
                .count();
    }

    private static double endsAlone(Question question, int option) {
        String ending = ending(text(question, option));
        return -IntStream.range(0, 4)
                .filter(i -> ending(text(question, i)).equals(ending))
                .count();
    }

    private static String ending(String text) {
        return text.substring(Math.max(0, text.length() - SUFFIX));
    }

    private static double likeness(Question question, int option) {
        Set<String> own = LintWords.telling(text(question, option));
        return IntStream.range(0, 4)
                .filter(i -> i != option)
                .mapToLong(i -> LintWords.telling(text(question, i)).stream()
                        .filter(own::contains)
                        .count())
                .sum();
    }

    private static double guards(Question question, int option) {
        Set<String> guarded = new HashSet<>(LintWords.of(text(question, option)));
        guarded.retainAll(Set.of("some", "may", "might", "could", "often", "mostly", "partly", "mainly", "rather"));
        return guarded.size();
    }

    private static boolean holds(Question question) {
        return question.interaction() instanceof Interaction.TrueFalse judged && judged.holds();
    }

    private List<Finding> neverRight() {
        Map<String, Set<String>> wrongIn = new HashMap<>();
        for (Question question : choices) {
            for (Option option : options(question)) {
                if (!option.right()) {
                    wrongIn.computeIfAbsent(option.text(), _ -> new HashSet<>()).add(factOf(question));
                }
            }
        }
        return wrongIn.entrySet().stream()
                .filter(each -> each.getValue().size() >= OFTEN && !keys.contains(each.getKey()))
                .map(each -> Finding.of(
                        "never-right",
                        "bank",
                        "lint.never-right",
                        each.getKey(),
                        each.getValue().size()))
                .sorted(Comparator.comparing(Finding::toString))
                .toList();
    }

    private static String factOf(Question question) {
        return question.id().substring(0, question.id().lastIndexOf('/'));
    }

    private List<Finding> tellingPhrases() {
        Map<String, int[]> times = new HashMap<>();
        for (Question question : judged) {
            List<String> words = LintWords.of(question.stem());
            Set<String> phrases = new HashSet<>();
            for (int i = 0; i + 1 < words.size(); i++) {
                phrases.add(words.get(i) + " " + words.get(i + 1));
            }
            phrases.forEach(phrase -> times.computeIfAbsent(phrase, _ -> new int[2])[holds(question) ? 1 : 0]++);
        }
        List<Finding> findings = new ArrayList<>();
        times.forEach((phrase, counted) -> {
            int all = counted[0] + counted[1];
            if (all >= FEWEST_WITH_A_PHRASE && Math.max(counted[0], counted[1]) > PHRASE_TELLS * all) {
                findings.add(Finding.of("telling-phrase", "bank", "lint.telling-phrase", all, phrase, counted[1]));
            }
        });
        findings.sort(Comparator.comparing(Finding::toString));
        return findings;
    }
}
