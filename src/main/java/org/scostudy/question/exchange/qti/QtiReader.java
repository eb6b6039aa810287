package org.scostudy.question.exchange.qti;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.scostudy.question.exchange.files.FileChars;
import org.scostudy.question.exchange.files.FileHead;
import org.scostudy.question.exchange.files.ZipPackage;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader;
import org.scostudy.question.exchange.run.Sink;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.exchange.xml.XmlStream;
import org.scostudy.question.markup.Pictures;

/** Items of QTI 2.0 to 2.2 (https://www.imsglobal.org/question/), each a file of XML, and packages of them. */
public final class QtiReader implements QuestionReader {

    static final String LIST = "imsmanifest.xml";
    static final String ITEM = "assessmentItem";

    private static final Pattern START = Pattern.compile(
            "\\A\\s*(?:<\\?[^>]*>|<!--.*?-->|<!(?i:doctype)[^>\\[]*>|\\s++){0,50}<(?:[A-Za-z][\\w.-]{0,60}:)?assessmentItem[\\s>]",
            Pattern.DOTALL);
    private static final int LONGEST_START = 1 << 14;

    private final Destination destination;

    public QtiReader(Destination destination) {
        this.destination = destination;
    }

    public static int likeness(FileHead file) {
        if (file.isZip()) {
            return file.holds(LIST) ? 100 : 0;
        }
        String text = file.text();
        return START.matcher(text.substring(0, Math.min(text.length(), LONGEST_START)))
                        .find()
                ? 100
                : 0;
    }

    @Override
    public Ending read(Path file, Limits limits, Sink sink) throws IOException {
        return ImportRun.of(file, limits, sink, destination, run -> {
            if (FileHead.of(file).isZip()) {
                try (ZipPackage zip = ZipPackage.open(run)) {
                    new QtiPackage(run, zip).read();
                } catch (ZipException | EOFException e) {
                    throw run.stop(run.whole(), "exchange.qti.damaged-package", XmlText.oneLine(e.getMessage()));
                }
                return;
            }
            try (Reader text = FileChars.ofXml(run)) {
                XmlStream xml = XmlStream.of(run, text);
                if (xml.next()) {
                    item(run, xml);
                }
            } catch (XMLStreamException e) {
                throw run.stop(run.whole(), "exchange.qti.no-xml", XmlStream.said(e));
            }
        });
    }

    private static void item(ImportRun run, XmlStream xml) throws XMLStreamException, IOException {
        XmlNode node = xml.whole(new StringBuilder());
        try {
            new QtiItem(run, run.line(1), node, Pictures.NONE).deliver();
        } catch (Unreadable e) {
            run.lost(run.line(1), e);
        }
    }
}
