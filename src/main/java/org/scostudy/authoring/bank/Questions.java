package org.scostudy.authoring.bank;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.scostudy.account.Learner;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What instructors do with questions. Everybody else is told that there are none. */
@Service
public class Questions {

    /** A question with everything, as it is edited. */
    public record Opened(QuestionRow entry, Question question) {}

    /** Those that were not ready, with what they lack. */
    public record NotReady(QuestionRow entry, List<Readiness> lacks) {}

    private final QuestionTable table;
    private final VersionTable versions;
    private final Storing books;
    private final BankIndex catalogue;
    private final Clock clock;

    Questions(QuestionTable table, VersionTable versions, Storing books, BankIndex catalogue, Clock clock) {
        this.table = table;
        this.versions = versions;
        this.books = books;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A name that no question has, and the card that it asks for. */
    public static Named newName(String pack) {
        String local = "q-" + UUID.randomUUID().toString().substring(0, 13);
        return new Named(pack + ":" + local, CardId.of(pack, local, "answer"));
    }

    public record Named(String id, CardId card) {}

    @Transactional
    public QuestionRow write(Learner author, Question question, Origin origin, String note) {
        AuthorAccess.mayAuthor(author);
        QuestionRow entry = books.add(author, question, Status.DRAFT, origin, note);
        return told(entry);
    }

    public Opened open(Learner person, long number) {
        AuthorAccess.mayAuthor(person);
        QuestionRow entry = find(number);
        return new Opened(entry, books.question(entry).orElseThrow());
    }

    /** @throws AuthoringRefused when somebody else saved it after that version, or it would reach learners unready */
    @Transactional
    public QuestionRow change(Learner author, long number, int seenVersion, Question question) {
        AuthorAccess.mayAuthor(author);
        QuestionRow before = find(number);
        if (before.status() == Status.REVIEWED && !Readiness.lacks(question).isEmpty()) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NOT_READY);
        }
        return told(books.change(author, before, seenVersion, question, before.status(), before.note()));
    }

    /** Makes an old version the newest. */
    @Transactional
    public QuestionRow restore(Learner author, long number, int version, int seenVersion) {
        AuthorAccess.mayAuthor(author);
        Question old = versions.question(number, version)
                .orElseThrow(() -> new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND));
        return change(author, number, seenVersion, old);
    }

    public List<Version> versions(Learner person, long number) {
        AuthorAccess.mayAuthor(person);
        return versions.of(find(number).number());
    }

    /** Learners meet them from now on. Those that are not ready stay as they are, and are told. */
    @Transactional
    public List<NotReady> publish(Learner author, Collection<Long> numbers) {
        AuthorAccess.mayAuthor(author);
        List<NotReady> notReady = new ArrayList<>();
        for (long number : numbers) {
            QuestionRow entry = find(number);
            List<Readiness> lacks = Readiness.lacks(books.question(entry).orElseThrow());
            if (lacks.isEmpty()) {
                table.status(number, Status.REVIEWED, clock.instant());
            } else {
                notReady.add(new NotReady(entry, lacks));
            }
        }
        told();
        return notReady;
    }

    /** They come into no new session; what learners did with them stays. */
    @Transactional
    public void retire(Learner author, Collection<Long> numbers) {
        status(author, numbers, Status.RETIRED);
    }

    @Transactional
    public void backToDraft(Learner author, Collection<Long> numbers) {
        status(author, numbers, Status.DRAFT);
    }

    /** Drafts that nobody wants. */
    @Transactional
    public void remove(Learner author, long number) {
        if (find(number).status() != Status.DRAFT) {
            throw new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND);
        }
        status(author, List.of(number), Status.REMOVED);
    }

    @Transactional
    public void tag(Learner author, Collection<Long> numbers, Set<String> added, Set<String> dropped) {
        each(author, numbers, question -> {
            Set<String> tags = new LinkedHashSet<>(question.tags());
            tags.removeAll(dropped);
            tags.addAll(added);
            return question.in(question.section(), List.copyOf(tags));
        });
    }

    @Transactional
    public void move(Learner author, Collection<Long> numbers, BankSection section) {
        table.keep(section);
        each(author, numbers, question -> question.in(section.id(), question.tags()));
    }

    /** So that it can be chosen, by authors at once and by learners when it holds something. */
    @Transactional
    public void keep(Learner author, BankSection section) {
        AuthorAccess.mayAuthor(author);
        if (!catalogue.now().sections().contains(section)) {
            table.keep(section);
            told();
        }
    }

    private void each(Learner author, Collection<Long> numbers, UnaryOperator<Question> edit) {
        AuthorAccess.mayAuthor(author);
        for (long number : numbers) {
            QuestionRow before = find(number);
            Question question = books.question(before).orElseThrow();
            Question edited = edit.apply(question);
            if (!edited.equals(question)) {
                books.change(author, before, before.version(), edited, before.status(), before.note());
            }
        }
        told();
    }

    private void status(Learner author, Collection<Long> numbers, Status status) {
        AuthorAccess.mayAuthor(author);
        numbers.forEach(number -> table.status(find(number).number(), status, clock.instant()));
        told();
    }

    private QuestionRow find(long number) {
        return table.find(number)
                .filter(entry -> entry.status() != Status.REMOVED)
                .orElseThrow(() -> new AuthoringRefused(AuthoringRefused.Reason.NOT_FOUND));
    }

    private QuestionRow told(QuestionRow entry) {
        told();
        return entry;
    }

    private void told() {
        table.tellChange();
        catalogue.lookAgain();
    }
}
