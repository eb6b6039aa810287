package org.scostudy.own.arrive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.Throttle;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.own.shelf.OwnCardTable;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnMediumTable;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.own.shelf.ShelfWork;
import org.scostudy.question.CardId;
import org.scostudy.question.OwnPack;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.Readership;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;
import org.scostudy.question.exchange.run.Destination;
import org.scostudy.question.exchange.run.Limits;
import org.scostudy.question.exchange.run.QuestionReader.Ending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Brings a file of cards to one learner, with what was answered of them. */
@Service
public class OwnImporting {

    private static final long MEGABYTE = 1 << 20;

    /** A learner's file is read while others study. */
    public static final Limits LIMITS = new Limits(
            100 * MEGABYTE,
            400 * MEGABYTE,
            20_000,
            200,
            200_000,
            20_000,
            200,
            60_000,
            5_000,
            MediaTable.MOST_BYTES,
            300 * MEGABYTE,
            50,
            500);

    /**
     * A file, and where its cards go.
     *
     * @param deck that all of them go into; empty where the file says
     * @param otherwise the deck of those of which the file says nothing
     */
    public record Wish(Path file, String deck, String otherwise) {}

    private final OwnCards cards;
    private final OwnCardTable table;
    private final OwnMediumTable media;
    private final OwnWriting writing;
    private final Readership readers;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnImporting(
            OwnCards cards,
            OwnCardTable table,
            OwnMediumTable media,
            OwnWriting writing,
            Readership readers,
            Throttle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cards = cards;
        this.table = table;
        this.media = media;
        this.writing = writing;
        this.readers = readers;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /** Reads the whole file and writes nothing. */
    public OwnImported preview(Learner learner, Wish wish, Cancellation watch) throws IOException {
        throttle.count(Throttle.Deed.IMPORT_CARDS, learner.id());
        return read(learner, wish, watch, readers.meantFor(learner.id()), null);
    }

    /** @throws CancellationException when the watch wished so; then nothing was written */
    public OwnImported run(Learner learner, Wish wish, Cancellation watch) {
        OwnImported[] done = new OwnImported[1];
        QuestionBank bank = readers.meantFor(learner.id());
        writing.all(learner, work -> {
            try {
                done[0] = read(learner, wish, watch, bank, work);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return done[0];
    }

    private OwnImported read(
            Learner learner, Wish wish, Cancellation watch, QuestionBank bank, @Nullable ShelfWork work)
            throws IOException {
        Optional<QuestionFormat> format = Formats.of(wish.file());
        if (format.isEmpty()) {
            return OwnImported.UNREADABLE;
        }
        ArrivingIds ids =
                new ArrivingIds(card -> !OwnPack.holds(card) && bank.card(card).isPresent());
        Destination destination = new Destination(ArrivingIds.BANK, wish.otherwise());
        DeckTitles decks = new DeckTitles(wish.deck(), wish.otherwise(), cards.decks(learner));
        BroughtHistory history = new BroughtHistory(
                learner, clock.instant(), cards.limits(learner).answers());
        OwnTally tally = new OwnTally();
        Set<CardId> kept = new HashSet<>();
        try (OwnArrivals arrivals = new OwnArrivals(
                ids, decks, destination, history, name -> media.has(learner.id(), name), watch, (id, question) -> {
                    String deck = decks.of(question.section());
                    kept.add(id);
                    boolean another = tally.count(table.find(learner.id(), id), question, deck);
                    if (work != null && another) {
                        work.put(id, work.deck(deck), question);
                    }
                })) {
            Ending ending = format.get().reader(destination).read(wish.file(), LIMITS, arrivals);
            if (ending == Ending.CANCELLED) {
                throw new CancellationException();
            }
            boolean whole = ending == Ending.COMPLETE;
            if (work != null) {
                finish(work, arrivals, history, kept, bank, whole);
            }
            return tally.result(format.get(), arrivals, history, whole);
        }
    }

    private void finish(
            ShelfWork work,
            OwnArrivals arrivals,
            BroughtHistory history,
            Set<CardId> kept,
            QuestionBank bank,
            boolean whole)
            throws IOException {
        if (!whole) {
            throw new CancellationException();
        }
        for (Path medium : arrivals.media()) {
            work.medium(medium.getFileName().toString(), Files.readAllBytes(medium));
        }
        work.answers(history.answers());
        events.publishEvent(
                history.told(card -> kept.contains(card) || bank.card(card).isPresent()));
    }
}
