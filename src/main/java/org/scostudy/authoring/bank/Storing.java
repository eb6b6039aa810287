package org.scostudy.authoring.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audiences;
import org.scostudy.generation.lint.Linter;
import org.scostudy.question.Question;
import org.springframework.stereotype.Component;

/** Writes a question and its version together. Its callers open the transaction and tell the change at its end. */
@Component
public class Storing {

    /** A question that is not in the bank yet. */
    public record New(
            Learner author, Question question, StoredQuestion body, Status status, Origin origin, String note) {}

    /** A question of the bank that becomes another version, the one after that which its author saw. */
    public record Changed(
            Learner author,
            QuestionRow before,
            int seenVersion,
            Question question,
            StoredQuestion body,
            Status status,
            String note) {}

    private final QuestionTable questions;
    private final VersionTable versions;
    private final Audiences audiences;
    private final Clock clock;

    Storing(QuestionTable questions, VersionTable versions, Audiences audiences, Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.audiences = audiences;
        this.clock = clock;
    }

    public QuestionRow add(Learner author, Question question, Status status, Origin origin, String note) {
        return add(List.of(new New(author, question, StoredQuestion.of(question), status, origin, note)))
                .getFirst();
    }

    /** Several at once, which is far quicker. */
    public List<QuestionRow> add(List<New> news) {
        List<QuestionRow> added = questions.add(news.stream().map(this::entry).toList());
        List<VersionTable.Made> firsts = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            QuestionRow entry = added.get(i);
            New made = news.get(i);
            firsts.add(new VersionTable.Made(entry.number(), 1, 1, made.body(), made.author(), entry.changed()));
        }
        versions.add(firsts);
        begin(added);
        return added;
    }

    /** @throws AuthoringRefused when somebody else changed it after the version given */
    public QuestionRow change(
            Learner author, QuestionRow before, int seenVersion, Question question, Status status, String note) {
        return change(List.of(
                        new Changed(author, before, seenVersion, question, StoredQuestion.of(question), status, note)))
                .getFirst();
    }

    /**
     * Several at once, each of them another question.
     *
     * @throws AuthoringRefused when somebody else changed one of them after the version given
     */
    public List<QuestionRow> change(List<Changed> changes) {
        Map<Long, String> keyHashes = new LinkedHashMap<>();
        changes.forEach(
                each -> keyHashes.put(each.before().number(), each.body().keyHash()));
        Map<Long, Integer> keyVersions = versions.keyVersions(keyHashes);
        Instant now = clock.instant();
        List<QuestionRow> entries = new ArrayList<>();
        List<VersionTable.Made> made = new ArrayList<>();
        for (Changed each : changes) {
            long number = each.before().number();
            QuestionRow entry = entry(each, keyVersions.getOrDefault(number, 1), now);
            entries.add(entry);
            made.add(new VersionTable.Made(
                    number, entry.version(), entry.keyVersion(), each.body(), each.author(), now));
        }
        if (!questions.replace(entries)) {
            throw new AuthoringRefused(AuthoringRefused.Reason.CHANGED_MEANWHILE);
        }
        versions.add(made);
        begin(entries);
        return entries;
    }

    /** Whatever learners may meet is meant for somebody. */
    private void begin(List<QuestionRow> written) {
        Map<String, Long> authors = new LinkedHashMap<>();
        written.forEach(row -> authors.put(row.material(), row.authorId()));
        authors.forEach((material, author) -> audiences.begin(author, material));
    }

    Optional<Question> question(QuestionRow entry) {
        return versions.question(entry.number(), entry.version());
    }

    private QuestionRow entry(New made) {
        Question question = made.question();
        StoredQuestion body = made.body();
        return new QuestionRow(
                0,
                question.id(),
                question.section(),
                question.kind(),
                question.level(),
                made.status(),
                made.origin(),
                made.author().id(),
                made.author().displayName(),
                1,
                1,
                body.stem(),
                body.sought(),
                StoredQuestion.likeness(body.stem(), body.sought()),
                question.tags(),
                cut(made.note()),
                body.hash(),
                Linter.lint(question).size(),
                clock.instant());
    }

    private static QuestionRow entry(Changed change, int keyVersion, Instant now) {
        Question question = change.question();
        StoredQuestion body = change.body();
        QuestionRow before = change.before();
        // what was taken back is of whoever brings it again
        boolean again = before.status() == Status.REMOVED;
        return new QuestionRow(
                before.number(),
                before.id(),
                question.section(),
                question.kind(),
                question.level(),
                change.status(),
                before.origin(),
                again ? change.author().id() : before.authorId(),
                again ? change.author().displayName() : before.author(),
                change.seenVersion() + 1,
                keyVersion,
                body.stem(),
                body.sought(),
                StoredQuestion.likeness(body.stem(), body.sought()),
                question.tags(),
                cut(change.note()),
                body.hash(),
                Linter.lint(question).size(),
                now);
    }

    private static String cut(String note) {
        return note.length() <= Notes.LONGEST ? note : note.substring(0, Notes.LONGEST);
    }
}
