package org.scostudy.authoring.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.Rendered;
import org.scostudy.question.storage.StoredForm;
import org.scostudy.text.Folded;

/** What a question lacks before learners may meet it. Each lack has a message. */
public enum Readiness {
    STEM_MISSING,
    KEY_MISSING,
    OPTIONS_TOO_FEW,
    OPTION_EMPTY,
    OPTIONS_ALIKE,
    GAP_MISSING,
    PARTS_TOO_FEW,
    PART_EMPTY,
    PICTURE_WORDLESS;

    private static final Pattern WORDLESS = Pattern.compile("!\\[\\s*]\\(" + Rendered.MEDIA);

    public String messageKey() {
        return "authoring.lack." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static List<Readiness> lacks(Question question) {
        Stream<Readiness> lacks = Stream.concat(
                question.stem().isBlank() ? Stream.of(STEM_MISSING) : Stream.empty(), lacks(question.interaction()));
        Stream<Readiness> wordless = question.markup() == Markup.MARKDOWN
                        && WORDLESS.matcher(StoredForm.write(question)).find()
                ? Stream.of(PICTURE_WORDLESS)
                : Stream.empty();
        return Stream.concat(lacks, wordless).distinct().toList();
    }

    private static Stream<Readiness> lacks(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Recall recall -> recall(recall);
            case Interaction.Typed typed ->
                typed.accepted().stream().allMatch(String::isBlank) ? Stream.of(KEY_MISSING) : Stream.empty();
            case Interaction.Choice(var options) -> options(options);
            case Interaction.MultipleResponse(var options) -> options(options);
            case Interaction.Matching(var pairs, var distractors) -> {
                Stream<String> texts = Stream.concat(
                        pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())), distractors.stream());
                yield parts(pairs.size(), texts);
            }
            case Interaction.Ordering(var items) -> parts(items.size(), items.stream());
            case Interaction.Hotspot spots -> spots.places().isEmpty() ? Stream.of(KEY_MISSING) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<Readiness> recall(Interaction.Recall recall) {
        boolean answered = !Segment.plain(recall.back()).isBlank();
        boolean gap = recall.kind() != Interaction.Kind.CLOZE
                || recall.front().stream().anyMatch(part -> part.kind() == Segment.Kind.GAP);
        return Stream.concat(
                answered ? Stream.empty() : Stream.of(KEY_MISSING), gap ? Stream.empty() : Stream.of(GAP_MISSING));
    }

    private static Stream<Readiness> options(List<Interaction.Option> options) {
        Set<String> seen = new HashSet<>();
        boolean alike = options.stream()
                .anyMatch(option -> !seen.add(Folded.of(option.text().strip())));
        boolean empty = options.stream().anyMatch(option -> option.text().isBlank());
        return Stream.of(
                        options.size() < 2 ? Stream.of(OPTIONS_TOO_FEW) : Stream.<Readiness>empty(),
                        empty ? Stream.of(OPTION_EMPTY) : Stream.<Readiness>empty(),
                        alike ? Stream.of(OPTIONS_ALIKE) : Stream.<Readiness>empty())
                .flatMap(lack -> lack);
    }

    private static Stream<Readiness> parts(int number, Stream<String> texts) {
        return Stream.concat(
                number < 2 ? Stream.of(PARTS_TOO_FEW) : Stream.empty(),
                texts.anyMatch(String::isBlank) ? Stream.of(PART_EMPTY) : Stream.empty());
    }
}
