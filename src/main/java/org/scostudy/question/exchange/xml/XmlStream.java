package org.scostudy.question.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;

/** Reads XML element by element. It knows neither document types nor entities of others, and keeps files on the disk. */
public final class XmlStream {

    /** A document type that declares nothing but its name. */
    private static final Pattern EMPTY_TYPE = Pattern.compile("<!DOCTYPE\\s+[\\w:.-]{1,60}\\s*>");

    private final ImportRun run;
    private final XMLStreamReader xml;
    private final LongFunction<Place> places;
    private int chars;

    private XmlStream(ImportRun run, XMLStreamReader xml, LongFunction<Place> places) {
        this.run = run;
        this.xml = xml;
        this.places = places;
    }

    public static XmlStream of(ImportRun run, Reader text) throws XMLStreamException {
        return of(run, text, run::line);
    }

    /** @param places where a line of this text is, counted from 1 */
    public static XmlStream of(ImportRun run, Reader text, LongFunction<Place> places) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return new XmlStream(run, factory.createXMLStreamReader(text), places);
    }

    /** Of what the parser says, the words alone. */
    public static String said(XMLStreamException e) {
        return String.valueOf(e.getMessage())
                .replaceAll("(?s)^ParseError at .*?Message: ", "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Whether there is another element, or end of one, before the end of the file. */
    public boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD
                    && !EMPTY_TYPE.matcher(String.valueOf(xml.getText())).matches()) {
                throw run.stop(place(), "exchange.moodle.document-type");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    public String element() {
        return xml.getLocalName();
    }

    public Place place() {
        return places.apply(Math.max(xml.getLocation().getLineNumber(), 1));
    }

    /** The element that was just opened, with everything in it; its comments are gathered as marks. */
    public XmlNode whole(StringBuilder comments) throws XMLStreamException, IOException {
        chars = 0;
        return whole(place(), comments, 1);
    }

    private XmlNode whole(Place begun, StringBuilder comments, int depth) throws XMLStreamException, IOException {
        if (depth > run.limits().depth()) {
            throw run.stop(place(), "exchange.moodle.deep", run.limits().depth());
        }
        XmlNode node = new XmlNode(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            count(xml.getAttributeValue(i).length(), begun);
        }
        if (node.name().equals("file") && node.attribute("encoding").equals("base64")) {
            keep(node);
            return node;
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count(xml.getLocalName().length() + 40, begun);
                    node.add(whole(begun, comments, depth + 1));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    count(xml.getTextLength(), begun);
                    node.words().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    node.words().append('&').append(xml.getLocalName()).append(';');
                case XMLStreamConstants.COMMENT -> {
                    count(xml.getTextLength(), begun);
                    comments.append(xml.getText());
                }
                default -> {}
            }
        }
        return node;
    }

    private void count(int more, Place begun) {
        chars += more;
        if (chars > run.limits().itemChars()) {
            throw run.stop(begun, "exchange.moodle.long-question", run.limits().itemChars());
        }
    }

    /** The picture's new name becomes the element's text; nothing where it is none. */
    private void keep(XmlNode file) throws XMLStreamException, IOException {
        Place place = place();
        TextBytes bytes = new TextBytes();
        try (InputStream picture = Base64.getMimeDecoder().wrap(bytes)) {
            String name = run.media().keep(picture, place, file.attribute("name"));
            file.words().append(name == null ? "" : name);
        } catch (IOException e) {
            bytes.rethrow();
            run.notice(place, "exchange.moodle.damaged-medium", file.attribute("name"));
        }
        bytes.finish();
    }

    /** The text of an element as bytes, a piece at a time. */
    private final class TextBytes extends InputStream {

        private byte[] piece = new byte[0];
        private int at;
        private boolean ended;
        private @org.jspecify.annotations.Nullable XMLStreamException broken;

        @Override
        public int read() throws IOException {
            return at < piece.length || fill() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (at >= piece.length && !fill()) {
                return -1;
            }
            int taken = Math.min(most, piece.length - at);
            System.arraycopy(piece, at, to, from, taken);
            at += taken;
            return taken;
        }

        private boolean fill() throws IOException {
            try {
                while (!ended && xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.END_ELEMENT) {
                        ended = true;
                    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                        piece = xml.getText().getBytes(StandardCharsets.ISO_8859_1);
                        at = 0;
                        if (piece.length > 0) {
                            return true;
                        }
                    } else if (event == XMLStreamConstants.START_ELEMENT) {
                        skip();
                    }
                }
                return false;
            } catch (XMLStreamException e) {
                broken = e;
                throw new IOException(e);
            }
        }

        private void skip() throws XMLStreamException {
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        }

        void rethrow() throws XMLStreamException {
            if (broken != null) {
                throw broken;
            }
        }

        void finish() throws XMLStreamException, IOException {
            try {
                while (!ended && fill()) {
                    at = piece.length;
                }
            } catch (IOException e) {
                rethrow();
                throw e;
            }
        }
    }
}
