package org.scostudy.own.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;
import org.scostudy.question.OwnPack;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;
import org.scostudy.question.exchange.item.Sides;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;

/**
 * A card as it stands in the editor, finished or not.
 *
 * @param id that the card has or will have, so that sending it twice adds it once
 * @param front of a cloze: the whole sentence, with its gaps as <code>{{answer}}</code>
 * @param back what is accepted where it is typed, a line each; of a cloze what is said of it afterwards
 * @param citation where the reading says so
 * @param tags that it came with
 */
record CardForm(
        String id,
        Kind kind,
        String front,
        String back,
        String deck,
        Markup markup,
        @Nullable Citation citation,
        List<String> tags) {

    /** The kinds that can be written here. */
    static final List<Kind> KINDS = List.of(Kind.BASIC, Kind.CLOZE, Kind.TYPED);

    static final int LONGEST = 10_000;

    private static final Pattern MEDIUM =
            Pattern.compile("\\(" + Pattern.quote(Rendered.MEDIA) + "(" + MediaFormat.NAME + ")");

    /** @param key nobody else's, or the same form sent again */
    static CardForm empty(String key, Kind kind, String deck) {
        return new CardForm(
                CardId.of(OwnPack.ID, "w-" + key, "card").value(),
                kind,
                "",
                "",
                deck,
                Markup.MARKDOWN,
                null,
                List.of());
    }

    CardForm citing(@Nullable Citation source) {
        return new CardForm(id, kind, front, back, deck, markup, source, tags);
    }

    /** What came from a file in another kind becomes a card with two sides. */
    static CardForm of(OwnCard card, String deck) {
        Question question = card.question();
        Interaction asked = question.interaction();
        String front = question.stem();
        String back = asked.key();
        Kind kind = Kind.BASIC;
        if (asked instanceof Interaction.Recall recall && recall.kind() == Kind.CLOZE) {
            kind = Kind.CLOZE;
            front = Sides.write(recall.back());
            back = question.explanation() == null ? "" : question.explanation();
        } else if (asked instanceof Interaction.Recall recall) {
            front = Segment.plain(recall.front());
            back = Segment.plain(recall.back());
        } else if (asked instanceof Interaction.Typed typed) {
            kind = Kind.TYPED;
            back = String.join("\n", typed.accepted());
        } else if (!asked.options().isEmpty()) {
            front = Stream.concat(Stream.of(front, ""), asked.options().stream().map(option -> "- " + option.text()))
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse(front);
        }
        return new CardForm(
                card.id().value(),
                kind,
                front,
                back,
                deck,
                question.markup(),
                question.citations().isEmpty() ? null : question.citations().getFirst(),
                question.tags());
    }

    boolean isEmpty() {
        return front.isBlank() && back.isBlank();
    }

    /** @throws OwnRefused when something is missing */
    Question question() {
        if (front.isBlank()) {
            throw new OwnRefused(Reason.FRONT_MISSING);
        }
        if (front.length() > LONGEST || back.length() > LONGEST) {
            throw new OwnRefused(Reason.TOO_LONG);
        }
        Interaction interaction = interaction();
        String stem = interaction instanceof Interaction.Recall recall ? Segment.plain(recall.front()) : front.strip();
        CardId card = new CardId(id);
        return new Question(
                id,
                List.of(card),
                OwnPack.section(0),
                Level.REMEMBER,
                stem,
                interaction,
                kind == Kind.CLOZE && !back.isBlank() ? back.strip() : null,
                null,
                citation == null ? List.of() : List.of(citation),
                tags,
                markup,
                media());
    }

    private Interaction interaction() {
        if (kind != Kind.CLOZE && back.isBlank()) {
            throw new OwnRefused(Reason.BACK_MISSING);
        }
        return switch (kind) {
            case CLOZE -> cloze();
            case TYPED -> {
                List<String> accepted = Arrays.stream(back.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
                yield new Interaction.Typed(accepted.getFirst(), accepted, Rivals.NONE);
            }
            default ->
                new Interaction.Recall(
                        Kind.BASIC,
                        List.of(Segment.text(front.strip())),
                        List.of(Segment.key(back.strip())),
                        back.strip());
        };
    }

    private Interaction cloze() {
        List<Segment> filled = Sides.read(front.strip());
        if (filled.stream().noneMatch(part -> part.kind() == Segment.Kind.KEY)) {
            throw new OwnRefused(Reason.GAP_MISSING);
        }
        List<Segment> open = filled.stream()
                .map(part -> part.kind() == Segment.Kind.KEY ? Segment.gap() : part)
                .toList();
        return new Interaction.Recall(Kind.CLOZE, open, filled, Sides.key(filled));
    }

    /** In the order in which they are met. */
    private List<String> media() {
        return MEDIUM.matcher(front + "\n" + back)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
