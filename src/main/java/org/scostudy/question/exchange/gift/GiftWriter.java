package org.scostudy.question.exchange.gift;

import static org.scostudy.question.exchange.gift.GiftEscapes.escaped;
import static org.scostudy.question.exchange.gift.GiftEscapes.inAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.format.Selection;
import org.scostudy.question.exchange.format.ShortAnswers;
import org.scostudy.question.exchange.item.Commentary;
import org.scostudy.question.exchange.item.SourceComments;

/**
 * Moodle's GIFT (https://docs.moodle.org/en/GIFT_format), a category for each section. A cloze is a short answer whose
 * stem has a gap, which is also what Moodle makes of GIFT's missing word.
 */
public final class GiftWriter implements QuestionWriter {

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        ShortAnswers shortAnswers = new ShortAnswers(questions);
        Selection selection = Selection.of(questions, question -> whyNot(question, shortAnswers));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String section = "";
        for (Question question : selection.taken()) {
            if (!question.section().equals(section)) {
                section = question.section();
                writer.write("$CATEGORY: " + Moodle.category(section) + "\n\n");
            }
            GiftArrow arrow = GiftArrow.in(question, shortAnswers);
            writer.write("// " + SourceComments.of(question) + arrow.mark() + "\n");
            writer.write("::" + escaped(question.id()) + "::" + GiftEscapes.stem(question));
            writer.write("{" + answers(question, shortAnswers, arrow));
            String commentary = String.join("\n", Commentary.of(question));
            writer.write(
                    commentary.isEmpty() ? "}\n\n" : "\t####" + inAnswer(commentary, question.markup()) + "\n}\n\n");
        }
        writer.flush();
        return selection.leftOut();
    }

    private static @Nullable Message whyNot(Question question, ShortAnswers shortAnswers) {
        return switch (question.interaction()) {
            case Interaction.Recall _ -> shortAnswers.to(question).isEmpty() ? Moodle.SELF_JUDGED : null;
            case Interaction.Typed _,
                    Interaction.Choice _,
                    Interaction.MultipleResponse _,
                    Interaction.TrueFalse _,
                    Interaction.Numeric _,
                    Interaction.Matching _ -> null;
            default -> Message.of("exchange.gift.left-out.kind");
        };
    }

    private static String answers(Question question, ShortAnswers shortAnswers, GiftArrow arrow) {
        StringBuilder lines = new StringBuilder();
        switch (question.interaction()) {
            case Interaction.Choice(var options) -> {
                lines.append('\n');
                options.forEach(option -> line(lines, option.right() ? "=" : "~", option, question.markup()));
            }
            case Interaction.MultipleResponse(var options) -> {
                int right = (int) options.stream().filter(Option::right).count();
                lines.append('\n');
                options.forEach(option -> line(
                        lines,
                        option.right()
                                ? "~%" + Moodle.share(right) + "%"
                                : "~%-" + Moodle.share(options.size() - right) + "%",
                        option,
                        question.markup()));
            }
            case Interaction.TrueFalse(var holds, var correction) -> {
                lines.append(holds ? "TRUE" : "FALSE");
                lines.append(correction == null ? "" : "#" + inAnswer(correction, question.markup()))
                        .append('\n');
            }
            case Interaction.Numeric(var amount, var tolerance, var _) ->
                lines.append("#\n\t=")
                        .append(amount.toPlainString())
                        .append(':')
                        .append(tolerance.toPlainString())
                        .append('\n');
            case Interaction.Matching(var pairs, var distractors) -> {
                lines.append('\n');
                pairs.forEach(
                        pair -> line(lines, new Pair(arrow.hidden(pair.left()), pair.right()), question.markup()));
                distractors.forEach(distractor -> line(lines, new Pair("", distractor), question.markup()));
            }
            case Interaction.Recall _, Interaction.Typed _ -> {
                lines.append('\n');
                shortAnswers
                        .to(question)
                        .forEach(accepted -> lines.append("\t=%100%")
                                .append(inAnswer(arrow.hidden(Moodle.literal(accepted)), Markup.PLAIN))
                                .append('\n'));
            }
            default -> throw new IllegalArgumentException("GIFT has no " + question.kind());
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String mark, Option option, Markup markup) {
        lines.append('\t').append(mark).append(inAnswer(option.text(), markup));
        String feedback = option.feedback();
        lines.append(feedback == null ? "" : "#" + inAnswer(feedback, markup)).append('\n');
    }

    private static void line(StringBuilder lines, Pair pair, Markup markup) {
        lines.append("\t=")
                .append(inAnswer(pair.left(), markup))
                .append(" -> ")
                .append(inAnswer(pair.right(), markup))
                .append('\n');
    }
}
