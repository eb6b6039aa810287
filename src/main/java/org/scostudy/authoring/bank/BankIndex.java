package org.scostudy.authoring.bank;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scostudy.common.Edition;
import org.scostudy.question.BankSection;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All rows of the bank in memory, about a kilobyte each, so that lists and searches answer at once on any database.
 * Follows the database: at once what this server changed, within a second what another one did.
 */
@Component
public class BankIndex {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** @param reviewed the questions that learners may meet, by their number */
    public record View(
            long revision,
            SearchIndex list,
            Map<String, QuestionRow> byId,
            Map<Long, Question> reviewed,
            List<BankSection> sections) {

        static final View EMPTY = new View(0, SearchIndex.EMPTY, Map.of(), Map.of(), List.of());

        /** What was changed last comes first. */
        public List<QuestionRow> entries() {
            return list.entries();
        }

        /** Also those that an import took back. */
        public Optional<QuestionRow> find(String id) {
            return Optional.ofNullable(byId.get(id));
        }
    }

    private final QuestionTable questions;
    private final VersionTable versions;
    private final Edition<Long, View> view;

    public BankIndex(QuestionTable questions, VersionTable versions) {
        this.questions = questions;
        this.versions = versions;
        this.view = new Edition<>(View.EMPTY, PATIENCE, questions::revision, this::next);
    }

    /** Who changes the bank is about to commit: whoever looks after that sees it. */
    public void lookAgain() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    view.lookAgain();
                }
            });
        } else {
            view.lookAgain();
        }
    }

    public View now() {
        return view.now();
    }

    /** After a restore the count may be lower, and nothing that was known holds. */
    private View next(View former, long revision) {
        return read(revision < former.revision() ? View.EMPTY : former, revision);
    }

    private View read(View old, long revision) {
        Map<Long, QuestionRow> entries = new TreeMap<>();
        old.byId().values().forEach(entry -> entries.put(entry.number(), entry));
        Map<Long, Question> reviewed = new TreeMap<>(old.reviewed());
        questions.eachAfter(old.revision(), entry -> {
            entries.put(entry.number(), entry);
            reviewed.remove(entry.number());
        });
        versions.eachReviewedAfter(old.revision(), (number, json) -> {
            QuestionRow entry = entries.get(number);
            if (entry != null) {
                reviewed.put(number, named(StoredQuestion.read(json), entry));
            }
        });
        Map<String, QuestionRow> byId = new HashMap<>();
        List<QuestionRow> shown = new ArrayList<>();
        for (QuestionRow entry : entries.values()) {
            byId.put(entry.id(), entry);
            if (entry.status() != Status.REMOVED) {
                shown.add(entry);
            }
        }
        // what was changed last comes first in every list
        shown.sort(Comparator.comparing(QuestionRow::changed)
                .thenComparing(QuestionRow::number)
                .reversed());
        return new View(revision, old.list().then(shown), byId, reviewed, questions.sections());
    }

    /** Another right answer is another card: what was remembered of the old one says nothing of it. */
    private static Question named(Question question, QuestionRow entry) {
        List<CardId> cards = question.cards().stream()
                .map(card -> card.version(entry.keyVersion()))
                .toList();
        return question.as(entry.id(), cards);
    }
}
