package org.scostudy.question.exchange.moodle;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;

/** The pictures and sounds of a question as Moodle wants them: files beside each text that has them. */
record MoodleFiles(Map<String, byte[]> pictures) {

    private static final Pattern SOUND = Pattern.compile(
            "(?<!\\\\)!(\\[(?:[^\\[\\]\\\\]|\\\\.)*+]\\(" + Rendered.MEDIA + MediaFormat.SOUND_NAME + "\\))");

    private static final String FILES = "@@PLUGINFILE@@/";

    /** The text with the addresses that Moodle knows, and the files after it. Moodle plays sounds that are linked. */
    void write(XmlWriter xml, String text) throws XMLStreamException {
        String shown = pictures.isEmpty() ? text : SOUND.matcher(text).replaceAll("$1");
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
