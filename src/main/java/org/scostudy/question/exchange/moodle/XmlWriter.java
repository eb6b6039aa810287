package org.scostudy.question.exchange.moodle;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scostudy.question.markup.Html;

/** Elements one below the other and indented, so that people can read the file too. */
final class XmlWriter {

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Attributes come as name, value, name, value. */
    void open(String name, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        depth++;
    }

    void close() throws XMLStreamException {
        depth--;
        indent();
        out.writeEndElement();
    }

    /** The text holds no two hyphens side by side. */
    void comment(String text) throws XMLStreamException {
        indent();
        out.writeComment(" " + legal(text) + " ");
    }

    /** Attributes are names and values in turn. */
    void leaf(String name, String text, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
        out.writeCharacters(legal(text));
        out.writeEndElement();
    }

    void emptyLeaf(String name) throws XMLStreamException {
        indent();
        out.writeEmptyElement(name);
    }

    /** Escaped HTML has no ">", so nothing in it ends the section early. */
    void htmlLeaf(String name, String text) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        if (!text.isEmpty()) {
            out.writeCData(Html.of(legal(text)));
        }
        out.writeEndElement();
    }

    void end() throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 can carry neither most control characters nor half a surrogate pair, not even escaped. */
    private static String legal(String text) {
        int[] signs = text.codePoints()
                .map(sign -> isLegal(sign) ? sign : REPLACEMENT)
                .toArray();
        return new String(signs, 0, signs.length);
    }

    private static boolean isLegal(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
