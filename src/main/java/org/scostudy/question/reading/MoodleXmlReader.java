package org.scostudy.question.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Moodle's XML, question by question. */
final class MoodleXmlReader implements QuestionReader {

    private final Destination destination;

    MoodleXmlReader(Destination destination) {
        this.destination = destination;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return Reading.of(file, limits, sink, destination, reading -> {
            XmlStream xml = null;
            try (Reader text = Encoding.openXml(reading)) {
                xml = XmlStream.of(reading, text);
                questions(xml, reading);
            } catch (XMLStreamException e) {
                throw broken(reading, e);
            }
        });
    }

    private static Stop broken(Reading reading, XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        String said = String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at .*?Message: ", "");
        return reading.stop(
                reading.line(Math.max(line, 1)),
                "this is no XML: " + said.strip().replaceAll("\\s+", " "),
                "a file that Moodle wrote",
                "export it again, or mend this line");
    }

    private static void questions(XmlStream xml, Reading reading) throws XMLStreamException, IOException {
        String category = "";
        boolean quiz = false;
        while (xml.next()) {
            if (!quiz) {
                quiz = xml.element().equals("quiz");
                if (!quiz) {
                    throw reading.stop(
                            xml.place(),
                            "the file begins with <%s>".formatted(xml.element()),
                            "<quiz>",
                            "choose Moodle XML when exporting");
                }
            } else {
                Place place = xml.place();
                StringBuilder comments = new StringBuilder();
                XmlNode node = xml.whole(comments);
                if (node.name().equals("question") && node.attribute("type").equals("category")) {
                    category = GiftReader.category(node.words("category", "text"));
                } else if (node.name().equals("question")) {
                    question(node, comments, category, place, reading);
                } else {
                    reading.notice(place, "<%s> was passed over".formatted(node.name()), "<question>", "");
                }
            }
        }
    }

    private static void question(XmlNode node, StringBuilder comments, String category, Place place, Reading reading)
            throws IOException {
        try {
            new MoodleQuestion(reading, node, place, XmlStream.marks(comments), category).deliver();
        } catch (Unreadable e) {
            reading.lost(place, e.what(), e.expected(), e.remedy());
        }
    }
}
