package org.scostudy.study.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;
import org.scostudy.account.Learner;
import org.scostudy.memory.CardMemory;
import org.scostudy.memory.DaysAhead;
import org.scostudy.memory.Rating;
import org.scostudy.question.CardId;
import org.scostudy.question.CardLook;
import org.scostudy.question.Citation;
import org.scostudy.question.Markup;
import org.scostudy.question.Prompt;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.Segment;
import org.scostudy.question.StudyCard;
import org.scostudy.question.answer.Verdict;
import org.scostudy.question.markup.Rendered;
import org.scostudy.study.log.Card;
import org.scostudy.study.log.CardHistory;
import org.scostudy.study.log.Cards;
import org.scostudy.study.log.PromptId;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Schedulings;
import org.springframework.stereotype.Component;

/** Puts cards into the form that the page shows, and judges what was typed. */
@Component
public class Showing {

    /** A typed answer judged, with everything that the back of the card says. */
    record Checked(
            Verdict.Match match,
            List<Verdict.DiffPart> diff,
            String best,
            List<Segment> back,
            @Nullable String explanation,
            @Nullable String since,
            List<Citation> citations,
            int suggested,
            Deal.Looks looks,
            @Nullable String former) {}

    /** What may be shown: the back of what must be typed comes after the answer. */
    private enum Shown {
        FRONT,
        BOTH
    }

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private static final int LONGEST_TYPED = 1_000;

    private final Readership readers;
    private final Cards cards;
    private final IntervalText intervals;
    private final Clock clock;

    public Showing(Readership readers, Cards cards, IntervalText intervals, Clock clock) {
        this.readers = readers;
        this.cards = cards;
        this.intervals = intervals;
        this.clock = clock;
    }

    /** @param ahead decides among the days that fuzz leaves */
    List<Deal.Shown> cards(
            Learner learner, List<Card> dealt, Preferences preferences, Schedulings schedulings, DaysAhead ahead) {
        QuestionBank bank = readers.meantFor(learner.id());
        return dealt.stream()
                .flatMap(
                        card -> bank
                                .card(card.id())
                                .map(content -> show(learner, content, card, preferences, schedulings, ahead))
                                .stream())
                .toList();
    }

    /** The same with what typed answers are held against. */
    Stock stock(Learner learner, List<Card> dealt, Preferences preferences, Schedulings schedulings, DaysAhead ahead) {
        QuestionBank bank = readers.meantFor(learner.id());
        return new Stock(cards(learner, dealt, preferences, schedulings, ahead).stream()
                .map(shown -> new Stock.Stocked(
                        shown,
                        bank.card(PromptId.parse(shown.prompt()).card())
                                .map(content -> answer(content, shown.wording()))
                                .orElse(null)))
                .toList());
    }

    private static Stock.@Nullable Answer answer(StudyCard content, String wording) {
        return content.prompts().stream()
                .filter(prompt -> prompt.wording().equals(wording))
                .filter(Prompt.Typed.class::isInstance)
                .map(Prompt.Typed.class::cast)
                .findFirst()
                .map(typed -> new Stock.Answer(
                        typed.accepted(),
                        typed.back(),
                        content.explanation(),
                        content.sinceNote(),
                        content.citations(),
                        looks(content, wording, Shown.BOTH),
                        content.formerKey()))
                .orElse(null);
    }

    private Deal.Shown show(
            Learner learner,
            StudyCard content,
            Card card,
            Preferences preferences,
            Schedulings schedulings,
            DaysAhead ahead) {
        Prompt prompt = PromptChoice.choose(content, card, preferences);
        boolean typed = prompt instanceof Prompt.Typed;
        return new Deal.Shown(
                card.prompt().toString(),
                card.id().value(),
                prompt.wording(),
                prompt.format(),
                content.sectionTitle(),
                card.memory().phase(),
                card.leech(preferences.leechLapses()),
                card.flagged(),
                prompt.front(),
                typed ? null : prompt.back(),
                typed ? null : content.explanation(),
                typed ? null : content.sinceNote(),
                typed ? List.of() : content.citations(),
                grades(learner, card, preferences, schedulings, ahead),
                looks(content, prompt.wording(), typed ? Shown.FRONT : Shown.BOTH),
                knewAnother(learner, card) ? new Deal.Changed(typed ? null : content.formerKey()) : null);
    }

    /** Told until the new answer is learned. */
    private boolean knewAnother(Learner learner, Card card) {
        CardId id = card.id();
        return (card.isNew() || card.inSteps())
                && IntStream.range(1, id.version())
                        .mapToObj(version -> cards.find(learner.id(), id.version(version)))
                        .flatMap(Optional::stream)
                        .anyMatch(former -> !former.isNew());
    }

    private static Deal.Looks looks(StudyCard content, String wording, Shown shown) {
        CardLook look = content.look();
        CardLook.Sides sides = look.sides().get(wording);
        boolean both = shown == Shown.BOTH;
        return new Deal.Looks(
                html(sides == null ? null : sides.front()),
                html(sides == null || !both ? null : sides.back()),
                html(both ? look.explanation() : null),
                html(both ? look.since() : null));
    }

    private static @Nullable String html(@Nullable String markdown) {
        return markdown == null ? null : RENDERED.html(markdown, Markup.MARKDOWN);
    }

    private List<Deal.Grade> grades(
            Learner learner, Card card, Preferences preferences, Schedulings schedulings, DaysAhead ahead) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CardHistory.Remembered before = new CardHistory.Remembered(card.memory(), card.lastDay());
        Map<Rating, CardMemory> after = CardHistory.scheduler(
                        before,
                        now,
                        learner.dayOf(now),
                        schedulings.of(card.id()).scheduling(),
                        ahead)
                .preview(card.memory(), now, CardHistory.seed(card.id(), card.memory()));
        List<Rating> offered = preferences.grades() == Preferences.Grades.TWO
                ? List.of(Rating.AGAIN, Rating.GOOD)
                : List.of(Rating.values());
        return offered.stream()
                .map(rating -> new Deal.Grade(
                        rating.value(),
                        intervals.say(Duration.between(
                                now,
                                Optional.ofNullable(after.get(rating))
                                        .orElseThrow()
                                        .due()))))
                .toList();
    }

    Checked check(StudyCard content, String wording, String typed) {
        if (typed.length() > LONGEST_TYPED) {
            throw new BadRequest("account.api.too-long");
        }
        Prompt.Typed prompt = content.prompts().stream()
                .filter(p -> p.wording().equals(wording))
                .filter(Prompt.Typed.class::isInstance)
                .map(Prompt.Typed.class::cast)
                .findFirst()
                .orElseThrow(() -> new BadRequest("study.refused.reworded"));
        Verdict verdict = prompt.judge(typed);
        Rating suggested = switch (verdict.match()) {
            case EXACT -> Rating.GOOD;
            case CLOSE -> Rating.HARD;
            case WRONG -> Rating.AGAIN;
        };
        return new Checked(
                verdict.match(),
                verdict.diff(),
                verdict.best(),
                prompt.back(),
                content.explanation(),
                content.sinceNote(),
                content.citations(),
                suggested.value(),
                looks(content, wording, Shown.BOTH),
                content.formerKey());
    }
}
