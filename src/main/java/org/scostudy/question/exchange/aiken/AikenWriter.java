package org.scostudy.question.exchange.aiken;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.format.Selection;

/** The plainest of formats (https://docs.moodle.org/en/Aiken_format): a line, lettered options, the right letter. */
public final class AikenWriter implements QuestionWriter {

    private static final int LETTERS = 26;
    private static final Pattern MISLEADING = Pattern.compile("(?:[A-Z][).]\\s|ANSWER:).*");

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        Selection selection = Selection.of(questions, AikenWriter::whyNot);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Question question : selection.taken()) {
            writer.write(oneLine(question.stem()) + "\n");
            List<Option> options = question.interaction().options();
            char right = 'A';
            for (int i = 0; i < options.size(); i++) {
                char letter = (char) ('A' + i);
                writer.write(letter + ". " + oneLine(options.get(i).text()) + "\n");
                right = options.get(i).right() ? letter : right;
            }
            writer.write("ANSWER: " + right + "\n\n");
        }
        writer.flush();
        return selection.leftOut();
    }

    private static @Nullable Message whyNot(Question question) {
        if (!(question.interaction() instanceof Interaction.Choice(var options))) {
            return Message.of("exchange.aiken.left-out.kind");
        }
        if (options.size() > LETTERS) {
            return Message.of("exchange.aiken.left-out.letters");
        }
        return MISLEADING.matcher(oneLine(question.stem())).matches()
                ? Message.of("exchange.aiken.left-out.misleading")
                : null;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
