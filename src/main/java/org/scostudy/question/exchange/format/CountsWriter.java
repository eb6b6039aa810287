package org.scostudy.question.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.material.model.Level;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;

/** Not the questions but how many there are: by passage and level, and by kind and level, as tables in Markdown. */
public final class CountsWriter implements QuestionWriter {

    private final List<String> passages;

    /** The passages in the order of the reading; those without a question are shown too. */
    public CountsWriter(List<String> passages) {
        this.passages = List.copyOf(passages);
    }

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        String text = table(
                        "Passage",
                        passages,
                        questions,
                        question -> question.citations().getFirst().passage())
                + "\n"
                + table(
                        "Kind",
                        questions.stream()
                                .map(Question::kind)
                                .distinct()
                                .sorted()
                                .map(Kind::id)
                                .toList(),
                        questions,
                        question -> question.kind().id());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String table(
            String head, List<String> rows, List<Question> questions, Function<Question, String> rowOf) {
        List<Level> levels = List.of(Level.values());
        String heads = levels.stream()
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        StringBuilder table = new StringBuilder("| %s | %s | all |\n".formatted(head, heads));
        table.append("|---|").append("---:|".repeat(levels.size() + 1)).append('\n');
        for (String row : rows) {
            append(
                    table,
                    row,
                    questions.stream()
                            .filter(each -> rowOf.apply(each).equals(row))
                            .toList());
        }
        append(table, "**all**", questions);
        return table.toString();
    }

    private static void append(StringBuilder table, String name, List<Question> questions) {
        table.append("| ").append(name);
        for (Level level : Level.values()) {
            long number =
                    questions.stream().filter(each -> each.level() == level).count();
            table.append(" | ").append(number);
        }
        table.append(" | ").append(questions.size()).append(" |\n");
    }
}
