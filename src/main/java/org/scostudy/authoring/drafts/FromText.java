package org.scostudy.authoring.drafts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.scostudy.account.Learner;
import org.scostudy.authoring.bank.AuthorAccess;
import org.scostudy.authoring.bank.BankIndex;
import org.scostudy.authoring.bank.Cancellation;
import org.scostudy.authoring.bank.Explained;
import org.scostudy.authoring.bank.Origin;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.QuestionTable;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.bank.Status;
import org.scostudy.authoring.bank.Storing;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Drafts made from a text, and the queue in which an author accepts or rejects each of them. */
@Service
public class FromText {

    /** @param added new drafts; those that came of the same text before are not made twice */
    record Made(int sentences, int found, int added) {}

    private final Packs packs;
    private final QuestionTable table;
    private final Storing books;
    private final BankIndex catalogue;
    private final Questions questions;
    private final TransactionTemplate transaction;
    private final Optional<Drafter> drafter;

    public FromText(
            Packs packs,
            QuestionTable table,
            Storing books,
            BankIndex catalogue,
            Questions questions,
            TransactionTemplate transaction,
            Optional<Drafter> drafter) {
        this.packs = packs;
        this.table = table;
        this.books = books;
        this.catalogue = catalogue;
        this.questions = questions;
        this.transaction = transaction;
        this.drafter = drafter;
    }

    /** Who makes drafts here, if anybody does. */
    Optional<Drafter> drafter() {
        return drafter;
    }

    /**
     * @param most how many of the best become drafts
     * @throws CancellationException when the watch wished so; then nothing was written
     */
    Made make(Learner author, DraftSource text, BankSection section, int most, Cancellation watch) throws Explained {
        AuthorAccess.mayAuthor(author);
        Pack known = packs.all().stream().findFirst().orElse(null);
        Drafted drafted = drafter.orElseThrow().draft(text, known, watch);
        Set<String> present = new HashSet<>(catalogue.now().byId().keySet());
        List<Question> fresh = drafted.questions().stream()
                .map(draft -> question(draft, section))
                .filter(question -> present.add(question.id()))
                .limit(most)
                .toList();
        transaction.executeWithoutResult(_ -> {
            table.keep(section);
            fresh.forEach(question -> books.add(author, question, Status.DRAFT, Origin.DRAFTED, ""));
            table.tellChange();
        });
        catalogue.lookAgain();
        return new Made(drafted.sentences(), drafted.questions().size(), fresh.size());
    }

    /** What the author has yet to decide on, in the order in which it was made. */
    List<QuestionRow> queue(Learner author) {
        AuthorAccess.mayAuthor(author);
        return catalogue.now().entries().stream()
                .filter(entry -> entry.origin() == Origin.DRAFTED
                        && entry.status() == Status.DRAFT
                        && entry.authorId() == author.id())
                .sorted(Comparator.comparing(QuestionRow::number))
                .toList();
    }

    /** Learners meet it from now on. */
    List<Questions.NotReady> accept(Learner author, long number) {
        List<Questions.NotReady> notReady = questions.publish(author, List.of(number));
        catalogue.lookAgain();
        return notReady;
    }

    void reject(Learner author, long number) {
        questions.remove(author, number);
        catalogue.lookAgain();
    }

    private static Question question(Question of, BankSection section) {
        return of.as(section.pack() + ":" + of.id(), List.of(CardId.of(section.pack(), of.id(), "answer")))
                .in(
                        section.id(),
                        of.tags().stream().filter(tag -> !tag.equals("draft")).toList());
    }
}
