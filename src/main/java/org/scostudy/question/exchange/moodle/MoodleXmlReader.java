package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.scostudy.question.exchange.files.FileChars;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.gift.Moodle;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Stop;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.exchange.xml.XmlStream;

/** Moodle's XML, question by question. */
public final class MoodleXmlReader implements QuestionReader {

    private static final Pattern START =
            Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>)?(?:\\s|<!--.*?-->)*<(?!!--)", Pattern.DOTALL);

    private final Destination destination;

    public MoodleXmlReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        var start = START.matcher(file.text());
        if (!start.find()) {
            return 0;
        }
        boolean first = file.text().startsWith("quiz", start.end());
        boolean alone = file.text().startsWith("question", start.end());
        return alone ? 100 : first ? 99 : file.text().contains("<quiz") ? 80 : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            XmlStream xml = null;
            try (Reader text = FileChars.ofXml(run)) {
                xml = XmlStream.of(run, text);
                questions(xml, run);
            } catch (XMLStreamException e) {
                throw broken(run, e);
            }
        });
    }

    private static Stop broken(ImportRun run, XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        return run.stop(run.line(Math.max(line, 1)), "exchange.moodle.no-xml", XmlStream.said(e));
    }

    private static void questions(XmlStream xml, ImportRun run) throws XMLStreamException, IOException {
        String category = "";
        boolean quiz = false;
        while (xml.next()) {
            if (!quiz) {
                quiz = xml.element().equals("quiz");
                if (!quiz) {
                    throw run.stop(xml.place(), "exchange.moodle.no-quiz", xml.element());
                }
            } else {
                Place place = xml.place();
                StringBuilder comments = new StringBuilder();
                XmlNode node = xml.whole(comments);
                if (node.name().equals("question") && node.attribute("type").equals("category")) {
                    category = Moodle.section(node.words("category", "text"));
                } else if (node.name().equals("question")) {
                    question(node, comments, category, place, run);
                } else {
                    run.notice(place, "exchange.moodle.passed-over", node.name());
                }
            }
        }
    }

    private static void question(XmlNode node, StringBuilder comments, String category, Place place, ImportRun run)
            throws IOException {
        try {
            new MoodleQuestionReader(run, node, place, SourceComments.read(comments.toString()), category).deliver();
        } catch (Unreadable e) {
            run.lost(place, e);
        }
    }
}
