package org.scostudy.question.exchange.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.language.Message;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.Formulas;

/** Signs of other programs that were not understood: whoever learns must not meet them. What is in code or formulas is meant. */
final class Remains {

    private static final Pattern CODE = Pattern.compile("(?s)(`{3,}).*?\\1|(`{1,2})[^`].*?\\2");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    /** In Markdown these are meant, unless they are escaped. */
    private static final Pattern MEANT =
            Pattern.compile("(?<!\\\\)(?:</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#\\d{2,6});)");

    private static final Pattern EMBEDDED = Pattern.compile("\\{\\s{0,4}\\d{0,4}\\s{0,4}:[A-Za-z_]{2,16}:");
    private static final Pattern FILE = Pattern.compile("@@PLUGINFILE@@[^\\s)\"]{0,80}"
            + "|(?<![\\w/\\\\.])(?:[A-Za-z]:|\\.{0,2})?(?:[\\w-]{1,40}|(?<=:|\\.|\\s|^))[/\\\\][\\w./\\\\-]{0,120}"
            + "\\.(?i:png|jpe?g|gif|svg|webp|bmp|mp3|wav|ogg|mp4)\\b");

    /** Addresses can be followed; those of what came along are not read. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>)\"]{1,2000}|]\\([^)\\n]{1,2000}\\)");

    private static final Pattern BRACKETS = Pattern.compile("\\[\\[[^\\[\\]\\n]{1,80}]]");
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\\n]{1,120}}}|\\{\\{c\\d+(?:,\\d+)*::");
    /** Answers of GIFT: {@code {=goat ~yak}}. */
    private static final Pattern ANSWERS = Pattern.compile("\\{\\s{0,4}[=~]\\s{0,4}[^\\s=~>{}][^{}\\n]{0,200}}");

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|br|hr|b|i|u|s|em|strong|font|a|img|ul|ol|li|table|tr|td|th|tbody|thead|h[1-6]|sub|sup|pre"
                    + "|code|center|script|style|iframe|svg|math|audio|video|source|input|ruby|rt|rp|blockquote)"
                    + "(?:\\s[^<>]{0,500})?/?>|&(?:amp|nbsp|lt|gt|quot|#\\d{2,6});",
            Pattern.CASE_INSENSITIVE);

    private Remains() {}

    /** What is said of them, one of each kind. */
    static List<Message> in(Question question) {
        List<Message> found = new ArrayList<>();
        String all = String.join(
                "\n\u0001\n",
                texts(question)
                        .filter(text -> text.chars().anyMatch(sign -> "{[<&@/\\".indexOf(sign) >= 0))
                        .map(text -> bare(text, question.markup()))
                        .toList());
        if (!all.isEmpty()) {
            first(EMBEDDED, all).ifPresent(sign -> found.add(Message.of("exchange.item.remains-cloze", sign)));
            first(FILE, ADDRESS.matcher(all).replaceAll(" "))
                    .ifPresent(sign -> found.add(Message.of("exchange.item.remains-file", sign)));
            first(BRACKETS, all).ifPresent(sign -> found.add(Message.of("exchange.item.remains-sign", sign)));
            first(BRACES, all).ifPresent(sign -> found.add(Message.of("exchange.item.remains-sign", sign)));
            first(ANSWERS, all).ifPresent(sign -> found.add(Message.of("exchange.item.remains-sign", sign)));
            first(TAG, all).ifPresent(sign -> found.add(Message.of("exchange.item.remains-html", sign)));
        }
        if (question.interaction() instanceof Interaction.Typed typed
                && typed.accepted().stream().anyMatch(Formulas::in)) {
            found.add(Message.of("exchange.item.typed-formula"));
        }
        return found;
    }

    private static Optional<String> first(Pattern sign, String all) {
        Matcher found = sign.matcher(all);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static String bare(String text, Markup markup) {
        if (markup == Markup.PLAIN) {
            return Formulas.without(text);
        }
        String words = MEANT.matcher(Formulas.without(CODE.matcher(text).replaceAll(" ")))
                .replaceAll("");
        return ESCAPE.matcher(words).replaceAll("$1");
    }

    private static Stream<String> texts(Question question) {
        return Stream.of(
                        Stream.of(question.stem()),
                        Stream.ofNullable(question.explanation()),
                        Stream.ofNullable(question.sinceNote()),
                        texts(question.interaction()))
                .flatMap(each -> each);
    }

    private static Stream<String> texts(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Recall recall ->
                Stream.concat(recall.front().stream(), recall.back().stream()).map(Segment::text);
            case Interaction.Typed typed -> typed.accepted().stream();
            case Interaction.Choice(var options) -> options(options);
            case Interaction.MultipleResponse(var options) -> options(options);
            case Interaction.TrueFalse(var _, var correction) -> Stream.ofNullable(correction);
            case Interaction.Numeric numeric -> Stream.ofNullable(numeric.unit());
            case Interaction.Matching(var pairs, var distractors) ->
                Stream.concat(
                        pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())), distractors.stream());
            case Interaction.Ordering(var items) -> items.stream();
            case Interaction.Hotspot spots -> spots.names().stream();
            case Interaction.Essay essay -> Stream.of(essay.sample());
        };
    }

    private static Stream<String> options(List<Interaction.Option> options) {
        return options.stream()
                .flatMap(option -> Stream.concat(Stream.of(option.text()), Stream.ofNullable(option.feedback())));
    }
}
