package org.scostudy.question.exchange.anki;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.item.Commentary;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;

/** Fields of a note whose texts have markup: HTML that Anki shows, with pictures and sounds by their names in the package. */
final class AnkiMarkdown {

    private static final Rendered RENDERED = new Rendered("");
    private static final Pattern SOUND =
            Pattern.compile("<audio src=\"(" + MediaFormat.SOUND_NAME + ")\"[^>]*></audio>");
    /** The words of sounds; Anki has no place for them. */
    private static final Pattern IN_WORDS = Pattern.compile("\\s*<details><summary>[^<]*</summary>[^<]*</details>");
    /** Private signs that no markup takes for its own. */
    private static final String GAP_BEGINS = "\uE010";

    private static final String GAP_ENDS = "\uE011";

    private AnkiMarkdown() {}

    static List<String> fields(AnkiOwnNoteType type, Question question) {
        String said = Commentary.of(question).stream().map(AnkiMarkdown::html).collect(Collectors.joining());
        return switch (question.interaction()) {
            case Interaction.Typed typed ->
                List.of(html(question.stem()), AnkiText.of(typed.accepted().getFirst()), said);
            case Interaction.Recall recall when type == AnkiOwnNoteType.CLOZE -> List.of(gaps(recall.back()), said);
            case Interaction.Recall recall -> List.of(html(question.stem()), html(Segment.plain(recall.back())), said);
            default -> throw new IllegalArgumentException("no note can be made of " + question.kind());
        };
    }

    private static String gaps(List<Segment> back) {
        String marked = back.stream()
                .map(part -> part.kind() == Segment.Kind.KEY ? GAP_BEGINS + part.text() + GAP_ENDS : part.text())
                .collect(Collectors.joining());
        return html(marked).replace(GAP_BEGINS, "{{c1::").replace(GAP_ENDS, "}}");
    }

    private static String html(String markdown) {
        String html = SOUND.matcher(RENDERED.html(markdown, Markup.MARKDOWN)).replaceAll("[sound:$1]");
        return IN_WORDS.matcher(html)
                .replaceAll("")
                .strip()
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\u001F", " ");
    }
}
