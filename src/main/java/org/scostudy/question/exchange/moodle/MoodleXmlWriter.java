package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.question.exchange.format.Selection;
import org.scostudy.question.exchange.format.ShortAnswers;
import org.scostudy.question.exchange.gift.Moodle;

/**
 * Moodle XML (https://docs.moodle.org/en/Moodle_XML_format), a category for each section. Ordering needs Moodle 4.4, or
 * its plugin in older ones.
 */
public final class MoodleXmlWriter implements QuestionWriter {

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        ShortAnswers shortAnswers = new ShortAnswers(questions);
        Selection selection = Selection.of(questions, question -> whyNot(question, shortAnswers));
        try {
            XmlWriter xml = new XmlWriter(out);
            xml.open("quiz");
            String section = "";
            for (Question question : selection.taken()) {
                if (!question.section().equals(section)) {
                    section = question.section();
                    category(xml, section);
                }
                new MoodleQuestionWriter(question, shortAnswers, new MoodleFiles(album.of(question))).write(xml);
            }
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
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
                    Interaction.Matching _,
                    Interaction.Ordering _ -> null;
            case Interaction.Essay _ -> Message.of("exchange.moodle.left-out.essay");
            case Interaction.Hotspot _ -> Message.of("exchange.moodle.left-out.map");
            default -> Message.of("exchange.moodle.left-out.kind");
        };
    }

    private static void category(XmlWriter xml, String section) throws XMLStreamException {
        xml.open("question", "type", "category");
        xml.open("category");
        xml.leaf("text", Moodle.category(section));
        xml.close();
        xml.close();
    }
}
