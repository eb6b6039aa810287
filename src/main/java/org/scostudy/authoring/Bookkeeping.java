package org.scostudy.authoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.generation.lint.Linter;
import org.scostudy.question.Question;
import org.springframework.stereotype.Component;

/** Writes a question and its version together. Its callers open the transaction and tell the change at its end. */
@Component
class Bookkeeping {

    private final QuestionTable questions;
    private final VersionTable versions;
    private final Clock clock;

    Bookkeeping(QuestionTable questions, VersionTable versions, Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.clock = clock;
    }

    Entry add(Learner author, Question question, Status status, Origin origin, String note) {
        Body body = Body.of(question);
        Entry entry = entry(author, question, body, status, origin, note);
        long number = questions.add(entry);
        versions.add(number, 1, 1, body, author, entry.changed());
        return withNumber(entry, number);
    }

    /** @throws Refused when somebody else changed it after the version given */
    Entry change(Learner author, Entry before, int seenVersion, Question question, Status status, String note) {
        Body body = Body.of(question);
        int version = seenVersion + 1;
        int keyVersion = versions.keyVersion(before.number(), body.keyHash());
        Instant now = clock.instant();
        Entry entry = new Entry(
                before.number(),
                before.id(),
                question.section(),
                question.kind(),
                question.level(),
                status,
                before.origin(),
                before.authorId(),
                before.author(),
                version,
                keyVersion,
                body.stem(),
                body.sought(),
                question.tags(),
                cut(note),
                body.hash(),
                Linter.lint(question).size(),
                now);
        if (!questions.replace(entry, seenVersion)) {
            throw new Refused(Refused.Reason.CHANGED_MEANWHILE);
        }
        versions.add(before.number(), version, keyVersion, body, author, now);
        return entry;
    }

    Optional<Question> question(Entry entry) {
        return versions.question(entry.number(), entry.version());
    }

    private Entry entry(Learner author, Question question, Body body, Status status, Origin origin, String note) {
        return new Entry(
                0,
                question.id(),
                question.section(),
                question.kind(),
                question.level(),
                status,
                origin,
                author.id(),
                author.displayName(),
                1,
                1,
                body.stem(),
                body.sought(),
                question.tags(),
                cut(note),
                body.hash(),
                Linter.lint(question).size(),
                clock.instant());
    }

    private static Entry withNumber(Entry entry, long number) {
        return new Entry(
                number,
                entry.id(),
                entry.section(),
                entry.kind(),
                entry.level(),
                entry.status(),
                entry.origin(),
                entry.authorId(),
                entry.author(),
                entry.version(),
                entry.keyVersion(),
                entry.stem(),
                entry.sought(),
                entry.tags(),
                entry.note(),
                entry.hash(),
                entry.findings(),
                entry.changed());
    }

    private static String cut(String note) {
        return note.length() <= 8_000 ? note : note.substring(0, 8_000);
    }
}
