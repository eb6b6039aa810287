package org.scostudy.quiz.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Matching;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.markup.PlainText;
import org.scostudy.quiz.plan.Candidate;

/** Puts questions into the form that an attempt keeps: everything that has an order gets the order it is shown in. */
public final class Items {

    /** Unlike Random, it shuffles well for seeds that are near each other. */
    private final SplittableRandom random;

    public Items(long seed) {
        random = new SplittableRandom(seed);
    }

    public Item of(Candidate candidate) {
        Question question = candidate.question();
        MarkedTexts texts = new MarkedTexts(question.markup());
        List<CardId> cards = question.cards();
        Interaction interaction = question.interaction();
        Task task = task(candidate, texts);
        if (interaction instanceof Matching matching && task instanceof Match match) {
            cards = cardsOf(matching, match, cards, question.markup());
        }
        return new Item(
                question.id(),
                cards.stream().map(CardId::value).toList(),
                question.kind(),
                question.section(),
                candidate.sectionTitle(),
                question.level(),
                texts.plain(MarkedTexts.STEM, question.stem()),
                segments(interaction, question.markup()),
                task,
                texts.plain(MarkedTexts.KEY, interaction.key()),
                texts.plainOrNull(MarkedTexts.EXPLANATION, question.explanation()),
                texts.plainOrNull(MarkedTexts.SINCE, question.sinceNote()),
                question.citations(),
                null,
                texts.marked());
    }

    private static @Nullable List<Segment> segments(Interaction interaction, Markup markup) {
        return interaction instanceof Interaction.Recall recall && recall.kind() == Interaction.Kind.CLOZE
                ? PlainText.of(recall.front(), markup)
                : null;
    }

    private Task task(Candidate candidate, MarkedTexts texts) {
        return switch (candidate.question().interaction()) {
            case Interaction.Recall recall ->
                candidate.typed() == null
                        ? new SayIt(texts.plain(MarkedTexts.KEY, recall.back()))
                        : write(
                                candidate.typed().accepted(),
                                candidate.typed().parts(),
                                candidate.typed().rivals());
            case Interaction.Typed typed -> write(typed.accepted(), typed.parts(), typed.rivals());
            case Interaction.Choice choice -> new Choose(options(choice.options(), texts));
            case Interaction.MultipleResponse several -> new ChooseAll(options(several.options(), texts));
            case Interaction.TrueFalse judged ->
                new Judge(judged.holds(), texts.plainOrNull("correction", judged.correction()));
            case Interaction.Numeric amount -> new WriteAmount(amount.amount(), amount.tolerance(), amount.unit());
            case Matching matching -> match(matching, texts);
            case Interaction.Ordering ordering -> sort(ordering.items(), texts);
            case Interaction.Essay essay -> new WriteEssay(essay.rubric());
            case Interaction.Hotspot spots -> new Find(spots.places(), spots.names());
        };
    }

    private static Task write(List<String> accepted, List<List<String>> parts, Rivals rivals) {
        List<String> names = new ArrayList<>(accepted);
        parts.forEach(names::addAll);
        return new Write(accepted, parts, rivals.near(names).spellings());
    }

    private List<Task.Option> options(List<Interaction.Option> options, MarkedTexts texts) {
        List<Interaction.Option> shown = shuffled(options);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Task.Option(
                        "o" + (i + 1),
                        texts.plain("o" + (i + 1), shown.get(i).text()),
                        shown.get(i).right(),
                        texts.plainOrNull(
                                MarkedTexts.toldAbout("o" + (i + 1)),
                                shown.get(i).feedback())))
                .toList();
    }

    private Task match(Matching matching, MarkedTexts texts) {
        List<String> sides = new ArrayList<>(
                matching.pairs().stream().map(Pair::right).distinct().toList());
        sides.addAll(matching.distractors());
        List<String> right = shuffled(sides.stream().distinct().toList());
        List<Pair> left = shuffled(matching.pairs());
        return new Match(
                IntStream.range(0, left.size())
                        .mapToObj(i -> new Match.Left(
                                "l" + (i + 1),
                                texts.plain("l" + (i + 1), left.get(i).left()),
                                "r" + (right.indexOf(left.get(i).right()) + 1)))
                        .toList(),
                named("r", right, texts));
    }

    /** The cards in the order of the left sides. */
    private static List<CardId> cardsOf(Matching matching, Match match, List<CardId> cards, Markup markup) {
        List<String> lefts = matching.pairs().stream()
                .map(pair -> PlainText.of(pair.left(), markup))
                .toList();
        return cards.size() == lefts.size()
                ? match.left().stream()
                        .map(left -> cards.get(lefts.indexOf(left.text())))
                        .toList()
                : cards;
    }

    /** Never in the right order, which would be there for the taking. */
    private Task sort(List<String> items, MarkedTexts texts) {
        List<Integer> shown = shuffled(IntStream.range(0, items.size()).boxed().toList());
        if (items.size() > 1 && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i) == i)) {
            Collections.swap(shown, 0, shown.size() - 1);
        }
        return new Sort(IntStream.range(0, shown.size())
                .mapToObj(i -> new Sort.Thing(
                        "i" + (i + 1), texts.plain("i" + (i + 1), items.get(shown.get(i))), shown.get(i)))
                .toList());
    }

    private static List<Task.Named> named(String prefix, List<String> sides, MarkedTexts texts) {
        return IntStream.range(0, sides.size())
                .mapToObj(i -> new Task.Named(prefix + (i + 1), texts.plain(prefix + (i + 1), sides.get(i))))
                .toList();
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
