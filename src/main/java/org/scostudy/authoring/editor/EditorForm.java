package org.scostudy.authoring.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Rubric;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;

/**
 * A question as it stands in the editor, finished or not.
 *
 * @param stem of a cloze: the whole sentence with its gaps as <code>{{answer}}</code>
 * @param answer the back of a card, or {@link LinesEach}: the accepted answers, the items in order, pairs as {@code left | right}
 * @param wrong right sides of no pair, as {@link LinesEach}
 */
record EditorForm(
        Kind kind,
        String section,
        Level level,
        Markup markup,
        String stem,
        String answer,
        String wrong,
        List<Choice> options,
        boolean holds,
        String correction,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal tolerance,
        String unit,
        List<String> places,
        String rubric,
        String explanation,
        String since,
        List<String> tags,
        List<Citation> citations,
        List<String> media) {

    /** What was kept before there were essays has no rubric. */
    EditorForm {
        rubric = Objects.requireNonNullElse(rubric, "");
    }

    /** An option as it is typed. */
    record Choice(String text, boolean right, String feedback) {}

    /** The answer is not complete enough to be kept as a question. */
    static final class Incomplete extends Exception {

        private static final long serialVersionUID = 1L;

        Incomplete(String messageKey) {
            super(messageKey);
        }

        String messageKey() {
            return String.valueOf(getMessage());
        }
    }

    private static final Pattern MEDIUM = Pattern.compile("\\(" + Rendered.MEDIA + "(" + MediaFormat.NAME + ")");

    static EditorForm empty(String section) {
        return new EditorForm(
                Kind.CHOICE,
                section,
                Level.REMEMBER,
                Markup.MARKDOWN,
                "",
                "",
                "",
                List.of(new Choice("", true, ""), new Choice("", false, ""), new Choice("", false, "")),
                true,
                "",
                null,
                null,
                "",
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of());
    }

    public static EditorForm of(Question question) {
        Interaction of = question.interaction();
        return new EditorForm(
                of.kind(),
                question.section(),
                question.level(),
                question.markup(),
                of instanceof Interaction.Recall recall && recall.kind() == Kind.CLOZE
                        ? Sides.write(recall.back())
                        : question.stem(),
                answer(of),
                of instanceof Interaction.Matching matching ? LinesEach.write(matching.distractors()) : "",
                options(of),
                !(of instanceof Interaction.TrueFalse judged) || judged.holds(),
                of instanceof Interaction.TrueFalse judged && judged.correction() != null ? judged.correction() : "",
                of instanceof Interaction.Numeric number ? number.amount() : null,
                of instanceof Interaction.Numeric number ? number.tolerance() : null,
                of instanceof Interaction.Numeric number && number.unit() != null ? number.unit() : "",
                of instanceof Interaction.Hotspot spots ? List.copyOf(spots.places()) : List.of(),
                of instanceof Interaction.Essay essay ? essay.rubric().write() : "",
                question.explanation() == null ? "" : question.explanation(),
                question.sinceNote() == null ? "" : question.sinceNote(),
                question.tags(),
                question.citations(),
                question.media());
    }

    /** @param names what the places of the map are called, in their order */
    Question question(String id, List<CardId> cards, List<String> names) throws Incomplete {
        Interaction interaction = interaction(names);
        String shown = interaction instanceof Interaction.Recall recall ? Segment.plain(recall.front()) : stem;
        return new Question(
                id,
                cards,
                section,
                level,
                shown.strip(),
                interaction,
                explanation.isBlank() ? null : explanation.strip(),
                since.isBlank() ? null : since.strip(),
                citations,
                tags,
                markup,
                mediaMet());
    }

    /** In the order in which they are met. */
    private List<String> mediaMet() {
        StringBuilder texts = new StringBuilder();
        List.of(stem, answer, wrong, correction, explanation, since)
                .forEach(text -> texts.append(text).append('\n'));
        options.forEach(option -> texts.append(option.text())
                .append('\n')
                .append(option.feedback())
                .append('\n'));
        return MEDIUM.matcher(texts)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Interaction interaction(List<String> names) throws Incomplete {
        return switch (kind) {
            case BASIC, REVERSED ->
                new Interaction.Recall(kind, side(stem.strip()), keySide(answer.strip()), answer.strip());
            case CLOZE -> cloze();
            case TYPED -> {
                List<String> accepted = LinesEach.read(answer);
                demand(!accepted.isEmpty(), "authoring.incomplete.typed");
                yield new Interaction.Typed(accepted.getFirst(), accepted, Rivals.NONE);
            }
            case CHOICE -> {
                demand(options.stream().filter(Choice::right).count() == 1, "authoring.incomplete.choice");
                yield new Interaction.Choice(chosen());
            }
            case MULTIPLE_RESPONSE -> {
                long right = options.stream().filter(Choice::right).count();
                demand(right > 0 && right < options.size(), "authoring.incomplete.several");
                yield new Interaction.MultipleResponse(chosen());
            }
            case TRUE_FALSE ->
                new Interaction.TrueFalse(holds, holds || correction.isBlank() ? null : correction.strip());
            case NUMERIC -> {
                demand(amount != null, "authoring.incomplete.numeric");
                yield new Interaction.Numeric(
                        amount == null ? BigDecimal.ZERO : amount,
                        tolerance == null ? BigDecimal.ZERO : tolerance.abs(),
                        unit.isBlank() ? null : unit.strip());
            }
            case MATCHING -> new Interaction.Matching(pairs(), LinesEach.read(wrong));
            case ORDERING -> {
                List<String> items = LinesEach.read(answer);
                demand(items.size() > 1, "authoring.incomplete.ordering");
                yield new Interaction.Ordering(items);
            }
            case HOTSPOT -> {
                demand(!places.isEmpty(), "authoring.incomplete.hotspot");
                yield new Interaction.Hotspot(new LinkedHashSet<>(places), names);
            }
            case ESSAY -> essay();
        };
    }

    private Interaction cloze() throws Incomplete {
        List<Segment> back = Sides.read(stem.strip());
        demand(back.stream().anyMatch(part -> part.kind() == Segment.Kind.KEY), "authoring.incomplete.cloze");
        List<Segment> front = back.stream()
                .map(part -> part.kind() == Segment.Kind.KEY ? Segment.gap() : part)
                .toList();
        return new Interaction.Recall(Kind.CLOZE, front, back, Sides.key(back));
    }

    private Interaction essay() throws Incomplete {
        try {
            return new Interaction.Essay(Rubric.read(rubric), answer.strip());
        } catch (Rubric.Unfit unfit) {
            throw new Incomplete(
                    "authoring.incomplete.essay." + unfit.lack().name().toLowerCase(Locale.ROOT));
        }
    }

    private List<Pair> pairs() throws Incomplete {
        List<Pair> pairs = new ArrayList<>();
        for (String both : LinesEach.read(answer)) {
            List<String> sides = LinesEach.sides(both);
            demand(sides.size() == 2 && !sides.getFirst().isEmpty(), "authoring.incomplete.matching");
            pairs.add(new Pair(sides.getFirst(), sides.getLast()));
        }
        demand(pairs.size() > 1, "authoring.incomplete.matching");
        return pairs;
    }

    private List<Option> chosen() {
        return options.stream()
                .map(option -> new Option(
                        option.text().strip(),
                        option.right(),
                        option.feedback().isBlank() ? null : option.feedback().strip()))
                .toList();
    }

    private static List<Segment> side(String text) {
        return text.isEmpty() ? List.of() : List.of(Segment.text(text));
    }

    private static List<Segment> keySide(String text) {
        return text.isEmpty() ? List.of() : List.of(Segment.key(text));
    }

    private static void demand(boolean holds, String messageKey) throws Incomplete {
        if (!holds) {
            throw new Incomplete(messageKey);
        }
    }

    private static String answer(Interaction of) {
        return switch (of) {
            case Interaction.Recall recall -> recall.kind() == Kind.CLOZE ? "" : Segment.plain(recall.back());
            case Interaction.Typed typed -> LinesEach.write(typed.accepted());
            case Interaction.Ordering ordering -> LinesEach.write(ordering.items());
            case Interaction.Matching matching ->
                LinesEach.write(matching.pairs().stream()
                        .map(pair -> LinesEach.pair(pair.left(), pair.right()))
                        .toList());
            case Interaction.Essay essay -> essay.sample();
            default -> "";
        };
    }

    private static List<Choice> options(Interaction of) {
        return of.options().stream()
                .map(option ->
                        new Choice(option.text(), option.right(), option.feedback() == null ? "" : option.feedback()))
                .toList();
    }
}
