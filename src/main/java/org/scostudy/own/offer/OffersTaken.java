package org.scostudy.own.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.audience.Audience;
import org.scostudy.audience.Audiences;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.classroom.roster.Access;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.Members;
import org.scostudy.language.Messages;
import org.scostudy.own.leave.OwnExport;
import org.scostudy.own.shelf.OwnCardTable;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnMediumTable;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnRefused.Reason;
import org.scostudy.question.BankSection;
import org.scostudy.question.Material;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.run.Destination;
import org.springframework.stereotype.Service;

/** Whoever teaches a class looks through what its members offer, and takes or declines it. */
@Service
public class OffersTaken {

    /**
     * An offer with what may be known of it.
     *
     * @param who the name of the member
     */
    public record Seen(DeckOffer offer, String who, OwnDeck deck) {}

    /** @param pictures of the cards, by their names, as far as they are not too large together */
    public record Looked(List<Question> cards, Map<String, byte[]> pictures) {}

    private static final long MOST_SHOWN_BYTES = 6L << 20;

    private static final String SECTION = "all";

    /** So many are looked through at once. */
    private static final int SHOWN = 200;

    private final OfferTable table;
    private final OwnCards cards;
    private final OwnCardTable all;
    private final OwnMediumTable media;
    private final OwnExport export;
    private final Access access;
    private final Members members;
    private final Accounts accounts;
    private final Questions questions;
    private final Importing importing;
    private final Audiences audiences;
    private final Clock clock;

    OffersTaken(
            OfferTable table,
            OwnCards cards,
            OwnCardTable all,
            OwnMediumTable media,
            OwnExport export,
            Access access,
            Members members,
            Accounts accounts,
            Questions questions,
            Importing importing,
            Audiences audiences,
            Clock clock) {
        this.table = table;
        this.cards = cards;
        this.all = all;
        this.media = media;
        this.export = export;
        this.access = access;
        this.members = members;
        this.accounts = accounts;
        this.questions = questions;
        this.importing = importing;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Those of members of the class whose decks are still there, the newest first. */
    public List<Seen> offers(Learner person, long classroom) {
        access.taught(person, classroom);
        List<Seen> seen = new ArrayList<>();
        for (DeckOffer offer : table.to(classroom)) {
            Learner learner = accounts.find(offer.learner()).orElse(null);
            Member member = members.findLearner(classroom, offer.learner())
                    .filter(Member::active)
                    .orElse(null);
            if (learner != null && member != null) {
                cards.decks(learner).stream()
                        .filter(deck -> deck.number() == offer.deck())
                        .forEach(deck -> seen.add(new Seen(offer, member.name(), deck)));
            }
        }
        return List.copyOf(seen);
    }

    /** The first cards of what is offered. */
    public Looked look(Learner person, long classroom, long learner, int deck) {
        Seen seen = open(person, classroom, learner, deck);
        List<Question> questions = new ArrayList<>();
        all.each(seen.offer().learner(), seen.deck().number(), card -> {
            if (questions.size() < SHOWN) {
                questions.add(card.question());
            }
        });
        Map<String, byte[]> pictures = new HashMap<>();
        long left = MOST_SHOWN_BYTES;
        for (Question question : questions) {
            for (String name : question.media()) {
                byte[] bytes = media.find(learner, name).orElse(new byte[0]);
                if (bytes.length > 0 && bytes.length <= left && pictures.putIfAbsent(name, bytes) == null) {
                    left -= bytes.length;
                }
            }
        }
        return new Looked(List.copyOf(questions), pictures);
    }

    /** Once it is answered, it is the learner's alone again. */
    private Seen open(Learner person, long classroom, long learner, int deck) {
        return offers(person, classroom).stream()
                .filter(seen -> seen.offer().learner() == learner
                        && seen.offer().deck() == deck
                        && seen.offer().answer() == null)
                .findFirst()
                .orElseThrow(() -> new OwnRefused(Reason.NOT_FOUND));
    }

    /**
     * Copies the deck into the bank, as the person's own material for this class, under the name of who wrote it. Gives how
     * many cards came.
     */
    public int take(Learner person, long classroom, long learner, int deck) {
        access.taughtNow(person, classroom);
        Seen seen = open(person, classroom, learner, deck);
        String title = Messages.here("own.offer.material", seen.deck().title(), seen.who());
        Destination bank = new Destination("deck-" + learner + "-" + deck, title);
        questions.keep(person, new BankSection(bank.bank() + "/" + SECTION, title, bank.bank(), title));
        int added = copy(person, seen, bank);
        String material = Material.ofPerson(bank.bank(), person.id());
        audiences.begin(person.id(), material);
        audiences.change(person, material, Audience.CLASSES, Set.of(classroom));
        answered(person, seen, DeckOffer.Answer.TAKEN);
        return added;
    }

    private int copy(Learner person, Seen seen, Destination bank) {
        Learner learner = accounts.find(seen.offer().learner()).orElseThrow();
        Path folder = null;
        try {
            folder = Files.createTempDirectory("sco-offer");
            Path file = folder.resolve("deck.json");
            String from = Messages.here("own.offer.from", seen.who());
            Files.write(
                    file,
                    export.file(
                            learner,
                            Formats.JSON,
                            seen.deck().number(),
                            new OwnExport.Names(bank.bank(), SECTION, from)));
            ImportPlan plan = new ImportPlan(file, bank.title(), bank, null);
            return importing
                    .run(person, plan, Importing.As.REVIEWED, Cancellation.NOBODY)
                    .added();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.resolve("deck.json"));
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }

    public void decline(Learner person, long classroom, long learner, int deck) {
        access.taughtNow(person, classroom);
        answered(person, open(person, classroom, learner, deck), DeckOffer.Answer.DECLINED);
    }

    private void answered(Learner person, Seen seen, DeckOffer.Answer answer) {
        table.answer(seen.offer(), answer, clock.instant(), person.displayName());
    }
}
