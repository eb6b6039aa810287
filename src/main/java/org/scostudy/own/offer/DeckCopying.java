package org.scostudy.own.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audience;
import org.scostudy.audience.Audiences;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.imports.ImportPlan;
import org.scostudy.authoring.imports.Importing;
import org.scostudy.language.Messages;
import org.scostudy.own.leave.OwnExport;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.question.BankSection;
import org.scostudy.question.Material;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.run.Destination;
import org.springframework.stereotype.Component;

/** Copies a deck into the bank, as material of whoever takes it, for one class: an import that can be taken back as any other. */
@Component
class DeckCopying {

    private static final String SECTION = "all";

    private final OwnExport export;
    private final Questions questions;
    private final Importing importing;
    private final Audiences audiences;

    DeckCopying(OwnExport export, Questions questions, Importing importing, Audiences audiences) {
        this.export = export;
        this.questions = questions;
        this.importing = importing;
        this.audiences = audiences;
    }

    /** @param who the name under which the owner is known in the class */
    int copy(Learner person, long classroom, Learner owner, OwnDeck deck, String who) {
        String title = Messages.here("own.offer.material", deck.title(), who);
        Destination bank = new Destination("deck-" + owner.id() + "-" + deck.number(), title);
        questions.keep(person, new BankSection(bank.bank() + "/" + SECTION, title, bank.bank(), title));
        int added = bring(person, owner, deck, bank, Messages.here("own.offer.from", who));
        String material = Material.ofPerson(bank.bank(), person.id());
        audiences.begin(person.id(), material);
        audiences.change(person, material, Audience.CLASSES, Set.of(classroom));
        return added;
    }

    private int bring(Learner person, Learner owner, OwnDeck deck, Destination bank, String from) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("sco-offer");
            Path file = folder.resolve("deck.json");
            OwnExport.Names names = new OwnExport.Names(bank.bank(), SECTION, from);
            Files.write(file, export.file(owner, Formats.JSON, deck.number(), names));
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
}
