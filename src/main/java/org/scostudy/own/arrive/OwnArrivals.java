package org.scostudy.own.arrive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Readiness;
import org.scostudy.authoring.served.Flashcard;
import org.scostudy.language.Message;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.run.ArrivingMedia;
import org.scostudy.question.exchange.run.CardStanding;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.PastReview;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Problem;
import org.scostudy.question.exchange.run.Sink;

/** Takes what a reader finds; its folder of pictures and sounds goes when it is closed. */
final class OwnArrivals implements Sink, AutoCloseable {

    private static final long MOST_SHOWN_BYTES = 4L << 20;
    private static final Message NO_CARD = Message.of("own.import.no-card");

    private final ArrivingIds ids;
    private final DeckTitles decks;
    private final Destination destination;
    private final BiConsumer<CardId, Question> take;
    private final Predicate<String> kept;
    private final Cancellation watch;
    private final BroughtHistory history;
    private final ArrivingMedia brought;
    private final Set<String> named = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<LeftOutCard> leftOut = new ArrayList<>();
    private int met;

    /** @param take hears each card under its name here */
    OwnArrivals(
            ArrivingIds ids,
            DeckTitles decks,
            Destination destination,
            BroughtHistory history,
            Predicate<String> kept,
            Cancellation watch,
            BiConsumer<CardId, Question> take)
            throws IOException {
        this.ids = ids;
        this.decks = decks;
        this.destination = destination;
        this.take = take;
        this.kept = kept;
        this.watch = watch;
        this.history = history;
        this.brought = new ArrivingMedia("sco-own-import");
    }

    @Override
    public void take(Incoming item) {
        switch (item) {
            case Incoming.Whole(Place place, Question question) ->
                take(question, new LeftOutCard(place, question.stem(), List.of(NO_CARD)));
            case Incoming.Draft draft ->
                take(draft.asFarAsRead(), new LeftOutCard(draft.place(), draft.stem(), draft.notes()));
        }
    }

    private void take(@Nullable Question question, LeftOutCard otherwise) {
        if (question != null && isCard(question)) {
            keep(question);
        } else {
            leftOut.add(otherwise);
        }
    }

    private static boolean isCard(Question question) {
        return Readiness.lacks(question).stream().allMatch(Readiness.PICTURE_WORDLESS::equals)
                && Flashcard.of(question, Map.of()).isPresent();
    }

    private void keep(Question question) {
        CardId id = ids.of(question.cards().getFirst());
        if (ArrivingIds.isOwn(id)) {
            named.addAll(question.media());
            take.accept(id, question);
        } else {
            met++;
        }
    }

    @Override
    public void review(PastReview review) {
        history.review(ids.of(review.card()), review);
    }

    @Override
    public void standing(CardStanding standing) {
        history.standing(ids.of(standing.card()), standing);
    }

    @Override
    public void section(BankSection section) {
        decks.section(section, destination);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public Path mediaFolder() {
        return brought.folder();
    }

    @Override
    public boolean keeps(String medium) {
        return kept.test(medium);
    }

    @Override
    public void progress(long bytesRead, long bytesInAll) {
        watch.at(bytesRead, bytesInAll);
    }

    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }

    /** Those of cards that were taken. */
    List<Path> media() {
        return brought.files(named);
    }

    /** Their bytes, to be shown before anything is kept. */
    Map<String, byte[]> pictures(List<Question> shown) throws IOException {
        return brought.bytes(
                shown.stream().flatMap(card -> card.media().stream()).distinct().toList(), MOST_SHOWN_BYTES);
    }

    List<Problem> problems() {
        return problems;
    }

    List<LeftOutCard> leftOut() {
        return leftOut;
    }

    /** How many are met anyway. */
    int met() {
        return met;
    }

    @Override
    public void close() throws IOException {
        brought.close();
    }
}
