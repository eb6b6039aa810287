package org.scostudy.authoring.served;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.StoredQuestion;
import org.scostudy.language.Messages;
import org.scostudy.language.Words;
import org.scostudy.question.CardLook;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.Prompt;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.markup.PlainText;

/** Questions as cards to turn over, where that makes sense: pairs, orders, places and several answers are for quizzes. */
public final class Flashcard {

    /** Cards are the same for all who learn them, whatever language they read. */
    static final Words TEXTS = Messages.ours().in(Locale.ENGLISH);

    private static final int WORDING_LENGTH = 12;

    private Flashcard() {}

    /** Absent where there is nothing to turn over. */
    public static Optional<StudyCard> of(Question question, Map<String, String> sectionTitles) {
        Prompt prompt = prompt(question);
        return prompt == null || question.cards().isEmpty()
                ? Optional.empty()
                : Optional.of(card(question, prompt, sectionTitles));
    }

    private static StudyCard card(Question question, Prompt prompt, Map<String, String> sectionTitles) {
        String section = question.section();
        return new StudyCard(
                question.cards().getFirst(),
                section.substring(0, section.indexOf('/')),
                section,
                sectionTitles.getOrDefault(section, section),
                question.level(),
                plain(question, question.interaction().key()),
                List.of(prompt),
                question.citations(),
                question.explanation() == null ? null : plain(question, question.explanation()),
                question.sinceNote() == null ? null : plain(question, question.sinceNote()),
                question.tags(),
                look(question, prompt));
    }

    /** What the plain words leave out, if anything. */
    private static CardLook look(Question question, Prompt prompt) {
        if (question.markup() == Markup.PLAIN) {
            return CardLook.PLAIN;
        }
        CardLook.Sides sides = CardSides.of(question);
        boolean saysMore = !PlainText.of(sides.front(), Markup.MARKDOWN)
                        .equals(sides.front().strip())
                || sides.back() != null
                        && !PlainText.of(sides.back(), Markup.MARKDOWN)
                                .equals(sides.back().strip());
        return new CardLook(
                saysMore ? Map.of(prompt.wording(), sides) : Map.of(), question.explanation(), question.sinceNote());
    }

    /** One card for both: a prompt for each question that asks for it. */
    static StudyCard together(StudyCard one, StudyCard other) {
        List<Prompt> prompts = new ArrayList<>(one.prompts());
        other.prompts().stream()
                .filter(prompt ->
                        prompts.stream().noneMatch(known -> known.wording().equals(prompt.wording())))
                .forEach(prompts::add);
        Map<String, CardLook.Sides> sides = new LinkedHashMap<>(other.look().sides());
        sides.putAll(one.look().sides());
        return new StudyCard(
                one.id(),
                one.pack(),
                one.section(),
                one.sectionTitle(),
                one.level(),
                one.key(),
                prompts,
                one.citations(),
                one.explanation(),
                one.sinceNote(),
                one.tags(),
                new CardLook(sides, one.look().explanation(), one.look().since()));
    }

    private static @Nullable Prompt prompt(Question question) {
        List<Segment> stem = List.of(Segment.text(plain(question, question.stem())));
        return switch (question.interaction()) {
            case Interaction.Recall recall -> recall(question, recall);
            case Interaction.Typed typed ->
                new Prompt.Typed(
                        wording("t", stem, typed.key()),
                        stem,
                        key(typed.key()),
                        typed.accepted(),
                        typed.parts(),
                        typed.rivals());
            case Interaction.Numeric number -> basic(stem, number.key());
            case Interaction.Choice choice -> choice(question, choice);
            case Interaction.TrueFalse judged -> judged(question, judged);
            default -> null;
        };
    }

    private static Prompt recall(Question question, Interaction.Recall recall) {
        List<Segment> front = plain(question, recall.front());
        List<Segment> back = plain(question, recall.back());
        String of = Segment.plain(back);
        return switch (recall.kind()) {
            case REVERSED -> new Prompt.Reversed(wording("r", front, of), front, back);
            case CLOZE -> new Prompt.Cloze(wording("c", front, of), front, back);
            default -> new Prompt.Basic(wording("b", front, of), front, back);
        };
    }

    private static Prompt choice(Question question, Interaction.Choice choice) {
        StringBuilder front = new StringBuilder(plain(question, question.stem()));
        char letter = 'A';
        for (Interaction.Option option : choice.options()) {
            front.append('\n').append(letter++).append(") ").append(plain(question, option.text()));
        }
        return basic(List.of(Segment.text(front.toString())), plain(question, choice.key()));
    }

    private static Prompt judged(Question question, Interaction.TrueFalse judged) {
        String front = plain(question, question.stem()) + "\n" + TEXTS.say("authoring.card.judge");
        String key = TEXTS.say(judged.holds() ? "authoring.card.true" : "authoring.card.false");
        String more = judged.correction() == null ? "" : ": " + plain(question, judged.correction());
        return basic(List.of(Segment.text(front)), key + more);
    }

    private static Prompt basic(List<Segment> front, String key) {
        return new Prompt.Basic(wording("b", front, key), front, key(key));
    }

    private static List<Segment> key(String text) {
        return List.of(Segment.key(text));
    }

    /** Other words, another wording. */
    private static String wording(String form, List<Segment> front, String back) {
        return form + "-"
                + StoredQuestion.hash(Segment.plain(front) + "\n" + back).substring(0, WORDING_LENGTH);
    }

    private static List<Segment> plain(Question question, List<Segment> side) {
        return PlainText.of(side, question.markup());
    }

    private static String plain(Question question, String text) {
        return PlainText.of(text, question.markup());
    }
}
