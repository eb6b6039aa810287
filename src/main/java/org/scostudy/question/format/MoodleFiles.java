package org.scostudy.question.format;

import java.util.Base64;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.scostudy.question.Rendered;

/** The pictures of a question as Moodle wants them: files beside each text that shows them. */
record MoodleFiles(Map<String, byte[]> pictures) {

    private static final String FILES = "@@PLUGINFILE@@/";

    /** The text with its pictures by the addresses that Moodle knows, and the files after it. */
    void write(Xml xml, String text) throws XMLStreamException {
        String shown = text;
        for (String name : pictures.keySet()) {
            shown = shown.replace("(" + Rendered.MEDIA + name, "(" + FILES + name);
        }
        xml.leaf("text", shown);
        for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
            if (shown.contains(FILES + picture.getKey())) {
                xml.leaf(
                        "file",
                        Base64.getEncoder().encodeToString(picture.getValue()),
                        "name",
                        picture.getKey(),
                        "path",
                        "/",
                        "encoding",
                        "base64");
            }
        }
    }
}
