package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.csv.Columns.Role;
import org.scostudy.question.exchange.item.CardBack;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.GappedCard;
import org.scostudy.question.exchange.item.NumberedGaps;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.Rich;

/** A row of somebody's table: what kind of question it is follows from the cells that are filled. */
record CsvForeignRow(List<Role> roles, CsvRows.Row row, QuestionBuilder item) {

    private static final Set<String> TRUE = Set.of("true", "t", "yes", "richtig", "wahr", "vrai");
    private static final Set<String> FALSE = Set.of("false", "f", "no", "falsch", "faux");

    void deliver() throws IOException {
        String question = cell(Role.QUESTION);
        String answer = cell(Role.ANSWER).isBlank() ? cell(Role.PLACE) : cell(Role.ANSWER);
        if (question.isBlank()) {
            throw new Unreadable("exchange.csv.no-question");
        }
        List<String> beyond = row.cells().stream()
                .skip(roles.size())
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (!NumberedGaps.numbers(question).isEmpty()) {
            gaps(question, answer, beyond);
            return;
        }
        describe(item, item.either(question));
        sayWhatIsBeyond(item, beyond);
        List<String> options = cells(Role.OPTION);
        item.checkParts(options.size());
        Kind kind = kind(answer, options);
        if (kind == null) {
            item.kind(cell(Role.KIND))
                    .note("exchange.csv.kind", cell(Role.KIND))
                    .deliver();
            return;
        }
        if (answer.isBlank()) {
            throw new Unreadable("exchange.csv.no-answer");
        }
        deliver(kind, answer, options);
    }

    /** A card for each gap; what stands in the column of answers is said after them. */
    private void gaps(String question, String answer, List<String> beyond) throws IOException {
        GappedCard.all(
                question,
                number -> {
                    QuestionBuilder each = item.another();
                    describe(each, each.stem());
                    String name = cell(Role.ID);
                    return each.name(name.isBlank() ? "gaps " + question : name).slot("gap-" + number);
                },
                each -> each::either,
                each -> {
                    sayWhatIsBeyond(each, beyond);
                    each.explainMore(each.either(answer));
                });
    }

    /** As when a comma within a text is not quoted. */
    private static void sayWhatIsBeyond(QuestionBuilder item, List<String> cells) {
        if (!cells.isEmpty()) {
            item.note("exchange.csv.more-cells", String.join(" | ", cells));
        }
    }

    private void describe(QuestionBuilder item, Rich stem) throws IOException {
        item.stem(stem)
                .explanation(item.either(cell(Role.EXPLANATION)))
                .level(QuestionBuilder.level(cell(Role.LEVEL)))
                .category(cell(Role.SECTION))
                .name(cell(Role.ID));
        Stream.of(cell(Role.TAGS).split("[,;\\s]+")).forEach(item::tag);
    }

    private void deliver(Kind kind, String answer, List<String> options) throws IOException {
        switch (kind) {
            case CHOICE, MULTIPLE_RESPONSE -> Choices.deliver(item, choices(answer, options));
            case TRUE_FALSE -> {
                String word = answer.strip().toLowerCase(Locale.ROOT);
                if (!TRUE.contains(word) && !FALSE.contains(word)) {
                    throw new Unreadable("exchange.csv.answer-not-judged", answer);
                }
                item.deliver(_ -> new Interaction.TrueFalse(TRUE.contains(word), null));
            }
            case TYPED -> {
                List<String> accepted = new ArrayList<>(split(answer));
                accepted.addAll(split(cell(Role.ACCEPTED)));
                List<String> spellings = new LinkedHashSet<>(accepted)
                        .stream().map(text -> item.plain(text).plain()).toList();
                item.deliver(_ -> new Interaction.Typed(spellings.getFirst(), spellings, Rivals.NONE));
            }
            case NUMERIC -> {
                BigDecimal amount = Numbers.read(answer);
                if (amount == null) {
                    throw new Unreadable("exchange.item.no-number", answer);
                }
                item.deliver(_ -> new Interaction.Numeric(amount, BigDecimal.ZERO, null));
            }
            default -> CardBack.deliver(item, kind, item.either(answer));
        }
    }

    /** Null for a kind that cells cannot describe. */
    private @Nullable Kind kind(String answer, List<String> options) {
        if (cell(Role.KIND).isBlank()) {
            String word = answer.strip().toLowerCase(Locale.ROOT);
            boolean judged = (word.equals("true") || word.equals("false")) && isStatement(cell(Role.QUESTION));
            return !options.isEmpty() ? Kind.CHOICE : judged ? Kind.TRUE_FALSE : Kind.BASIC;
        }
        return kind(cell(Role.KIND)).orElse(null);
    }

    /** Words are translated by "true" too. */
    private static boolean isStatement(String question) {
        return question.strip().split("\\s+").length > 2 || question.strip().matches("(?s)\\p{IsIdeographic}.{9,}");
    }

    /** What people call a kind; empty where it is none that cells can describe. */
    static Optional<Kind> kind(String said) {
        return Optional.ofNullable(
                switch (said.strip().toLowerCase(Locale.ROOT).replaceAll("[ _/]+", "-")) {
                    case "mc",
                            "multiple-choice",
                            "multichoice",
                            "choice",
                            "single-choice",
                            "single",
                            "multiple-response",
                            "multiple-answer",
                            "multiple-answers",
                            "multiple" -> Kind.CHOICE;
                    case "tf", "true-false", "truefalse", "true-or-false", "t-f" -> Kind.TRUE_FALSE;
                    case "typed", "short-answer", "shortanswer", "short", "fill-in-the-blank", "fill-in" -> Kind.TYPED;
                    case "numeric", "numerical", "number" -> Kind.NUMERIC;
                    case "basic", "card", "flashcard", "flash-card", "open" -> Kind.BASIC;
                    case "reversed" -> Kind.REVERSED;
                    default -> null;
                });
    }

    private List<Choices.Choice> choices(String answer, List<String> options) throws IOException {
        Set<Integer> right = new LinkedHashSet<>();
        List<String> extra = new ArrayList<>();
        boolean place = cell(Role.ANSWER).isBlank();
        int whole = place ? -1 : indexOf(answer, options, false);
        for (String part : whole >= 0 ? List.of(answer) : split(answer)) {
            int at = indexOf(part, options, place);
            if (at >= 0) {
                right.add(at);
            } else {
                extra.add(part);
            }
        }
        List<Choices.Choice> choices = new ArrayList<>();
        for (String text : extra) {
            choices.add(new Choices.Choice(item.either(text), true, null));
        }
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choices.Choice(item.either(options.get(i)), right.contains(i), null));
        }
        return choices;
    }

    /** By its words, else by its letter or number; a place is looked for first. */
    private static int indexOf(String answer, List<String> options, boolean place) {
        String wanted = answer.strip();
        String mark = wanted.replaceAll("[).:]$", "");
        int at = ColumnGuess.isLetter(mark)
                ? mark.toLowerCase(Locale.ROOT).charAt(0) - 'a'
                : mark.matches("\\d{1,2}") ? Integer.parseInt(mark) - 1 : -1;
        if (place && at >= 0 && at < options.size()) {
            return at;
        }
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).strip().equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return at < options.size() ? at : -1;
    }

    private List<String> split(String cell) {
        return Stream.of(cell.split("[;|\\n]|,(?=\\s*[A-Ja-j0-9]\\s*(?:,|$))"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String cell(Role role) {
        return Text.clean(row.cell(roles.indexOf(role)));
    }

    private List<String> cells(Role role) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == role && !row.cell(i).isBlank()) {
                cells.add(Text.clean(row.cell(i)));
            }
        }
        return cells;
    }
}
