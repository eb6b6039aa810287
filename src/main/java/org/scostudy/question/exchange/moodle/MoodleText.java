package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;
import org.scostudy.question.markup.Rich;

/** Texts of a question in Moodle, each in a format of its own, with pictures and sounds from the files beside them. */
final class MoodleText {

    private static final String FILES = "@@PLUGINFILE@@/";

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(FILES) + "[^)\\s]+");

    /** Moodle plays what is linked; with us sounds are written like pictures. */
    private static final Pattern LINKED_SOUND = Pattern.compile("(?<![!\\\\])(?=\\[(?:[^\\[\\]\\\\]|\\\\.)*+]\\("
            + Pattern.quote(Rendered.MEDIA) + MediaFormat.SOUND_NAME + "\\))");

    private final QuestionBuilder item;
    private final XmlNode question;
    private final Map<String, String> kept = new HashMap<>();

    MoodleText(QuestionBuilder item, XmlNode question) {
        this.item = item;
        this.question = question;
        XmlNode text = question.first("questiontext");
        if (text != null) {
            files(text);
        }
    }

    Rich in(String name) throws IOException {
        return of(question.first(name));
    }

    /** The text of an element that has a format. */
    Rich of(@Nullable XmlNode element) throws IOException {
        if (element == null) {
            return Rich.EMPTY;
        }
        files(element);
        String text = element.words("text");
        return switch (element.attribute("format")) {
            case "plain_text" -> item.plain(text);
            case "markdown" ->
                item.markdown(LINKED_SOUND.matcher(withPictures(text)).replaceAll("!"));
            case "moodle_auto_format" -> item.either(text);
            default -> html(text);
        };
    }

    /** Files that are not there keep their address, which shows nothing. */
    private String withPictures(String markdown) {
        return ADDRESS.matcher(markdown).replaceAll(found -> {
            String name = find(found.group());
            if (name == null) {
                return Matcher.quoteReplacement(found.group());
            }
            item.media(List.of(name));
            return Rendered.MEDIA + name;
        });
    }

    Rich html(String text) throws IOException {
        return item.html(text, this::find);
    }

    private void files(XmlNode element) {
        for (XmlNode file : element.all("file")) {
            String folder = file.attribute("path").replaceAll("^/|/$", "");
            String name = (folder.isEmpty() ? "" : folder + "/") + file.attribute("name");
            if (!file.text().isEmpty()) {
                kept.put(name, file.text());
            }
        }
    }

    private @Nullable String find(String address) {
        int at = address.indexOf(FILES);
        if (at < 0) {
            return null;
        }
        String name = address.substring(at + FILES.length()).replaceFirst("\\?.*$", "");
        String found = kept.get(name);
        return found != null ? found : kept.get(decoded(name));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
