package org.scostudy.question.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.item.Citations;
import org.scostudy.question.exchange.item.Sides;

/**
 * A table after RFC 4180 with a row for every question; a cell that holds several things has a line for each, where
 * {@code \n} stands for a line end within one of them. Cells that a spreadsheet would take for a formula begin with an
 * apostrophe.
 */
public final class CsvWriter implements QuestionWriter {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\([n\\\\])");

    /** The titles of the columns, by which a table of ours is known again. */
    static final List<String> HEADER = List.of(
            "id",
            "kind",
            "level",
            "section",
            "stem",
            "options",
            "key",
            "accepted",
            "tolerance",
            "explanation",
            "since",
            "citations",
            "tags",
            "cards",
            "front",
            "back",
            "unit",
            "feedback",
            "markup",
            "media");

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter rows = new CSVPrinter(writer, CSVFormat.RFC4180);
        rows.printRecord(HEADER);
        for (Question question : questions) {
            rows.printRecord(cells(question).map(CsvWriter::harmless).toList());
        }
        rows.flush();
        return List.of();
    }

    private static Stream<@Nullable String> cells(Question question) {
        Interaction interaction = question.interaction();
        return Stream.of(
                question.id(),
                question.kind().id(),
                question.level().name().toLowerCase(Locale.ROOT),
                question.section(),
                question.stem(),
                lines(options(interaction)),
                lines(keys(interaction)),
                lines(accepted(interaction)),
                interaction instanceof Interaction.Numeric numeric
                        ? numeric.tolerance().toPlainString()
                        : null,
                question.explanation(),
                question.sinceNote(),
                lines(question.citations().stream().map(Citations::write).toList()),
                lines(question.tags()),
                lines(question.cards().stream().map(CardId::value).toList()),
                front(question),
                interaction instanceof Interaction.Recall recall ? Sides.write(recall.back()) : null,
                interaction instanceof Interaction.Numeric numeric ? numeric.unit() : null,
                lines(feedback(interaction)),
                question.markup() == Markup.PLAIN
                        ? null
                        : question.markup().name().toLowerCase(Locale.ROOT),
                lines(question.media()));
    }

    private static List<String> accepted(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> typed.accepted();
            case Interaction.Essay essay -> essay.rubric().write().lines().toList();
            default -> List.of();
        };
    }

    /** Only where the stem does not say it all. */
    private static @Nullable String front(Question question) {
        return question.interaction() instanceof Interaction.Recall recall
                        && !recall.front().equals(Sides.ofStem(question.stem()))
                ? Sides.write(recall.front())
                : null;
    }

    private static List<String> feedback(Interaction interaction) {
        if (interaction instanceof Interaction.TrueFalse(var _, var correction)) {
            return correction == null ? List.of() : List.of(correction);
        }
        List<String> feedback = interaction.options().stream()
                .map(option -> Objects.requireNonNullElse(option.feedback(), ""))
                .toList();
        return feedback.stream().allMatch(String::isEmpty) ? List.of() : feedback;
    }

    private static List<String> options(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Matching(var pairs, var distractors) ->
                Stream.concat(pairs.stream().map(Interaction.Pair::right), distractors.stream())
                        .distinct()
                        .toList();
            case Interaction.Ordering(var items) -> items.stream().sorted().toList();
            case Interaction.Hotspot(var places, var _) -> List.copyOf(places);
            default ->
                interaction.options().stream().map(Interaction.Option::text).toList();
        };
    }

    private static List<String> keys(Interaction interaction) {
        return switch (interaction) {
            case Interaction.MultipleResponse(var options) ->
                options.stream()
                        .filter(Interaction.Option::right)
                        .map(Interaction.Option::text)
                        .toList();
            case Interaction.Matching(var pairs, var _) ->
                pairs.stream().map(pair -> pair.left() + " – " + pair.right()).toList();
            case Interaction.Ordering(var items) -> items;
            case Interaction.Hotspot(var _, var names) -> names;
            case Interaction.Essay(var _, var sample) -> sample.isEmpty() ? List.of() : List.of(sample);
            default -> List.of(interaction.key());
        };
    }

    private static @Nullable String lines(List<String> parts) {
        return parts.isEmpty() ? null : joined(parts);
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What a cell said before it was made harmless. */
    public static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Whether a table with these titles was written here, whichever of them people took out since. */
    public static boolean isOurs(List<String> titles) {
        return titles.containsAll(List.of("id", "kind", "stem", "key", "cards"));
    }

    private static String joined(List<String> parts) {
        return parts.stream()
                .map(part -> part.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** The parts of a cell that holds several. */
    public static List<String> parts(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("\n", -1)).map(CsvWriter::part).toList();
    }

    private static String part(String line) {
        return ESCAPED.matcher(line).replaceAll(sign -> sign.group(1).equals("n") ? "\n" : "\\\\");
    }
}
