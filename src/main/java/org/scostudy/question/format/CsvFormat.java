package org.scostudy.question.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;

/**
 * A table after RFC 4180 with a row for every question; a cell that holds several things has a line for each. Cells
 * that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class CsvFormat implements QuestionFormat {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private static final String[] HEADER = {
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
        "cards"
    };

    @Override
    public List<LeftOut> write(List<Question> questions, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter rows = new CSVPrinter(writer, CSVFormat.RFC4180);
        rows.printRecord((Object[]) HEADER);
        for (Question question : questions) {
            rows.printRecord(cells(question).map(CsvFormat::harmless).toList());
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
                lines(interaction instanceof Interaction.Typed typed ? typed.accepted() : List.of()),
                interaction instanceof Interaction.Numeric numeric
                        ? numeric.tolerance().toPlainString()
                        : null,
                question.explanation(),
                question.sinceNote(),
                lines(question.citations().stream().map(Commentary::source).toList()),
                lines(question.tags()),
                lines(question.cards().stream().map(CardId::value).toList()));
    }

    private static List<String> options(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Matching(var pairs, var distractors) ->
                Stream.concat(pairs.stream().map(Interaction.Pair::right), distractors.stream())
                        .distinct()
                        .sorted()
                        .toList();
            case Interaction.Ordering(var items) -> items.stream().sorted().toList();
            default ->
                Options.of(interaction).stream().map(Interaction.Option::text).toList();
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
            default -> List.of(interaction.key());
        };
    }

    private static String lines(List<String> parts) {
        return String.join("\n", new ArrayList<>(parts));
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return STARTS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
