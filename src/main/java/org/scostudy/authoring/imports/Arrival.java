package org.scostudy.authoring.imports;

import java.util.List;
import org.scostudy.authoring.bank.Readiness;
import org.scostudy.authoring.bank.Status;
import org.scostudy.language.Message;
import org.scostudy.material.model.Level;
import org.scostudy.question.CardId;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.exchange.run.Incoming;
import org.scostudy.question.exchange.run.Place;

/** A question as it came out of a file, with notes when a person must finish it. */
record Arrival(Place place, Question question, List<Message> notes) {

    public static Arrival of(Incoming item) {
        return switch (item) {
            case Incoming.Whole whole -> new Arrival(whole.place(), whole.question(), List.of());
            case Incoming.Draft draft ->
                new Arrival(
                        draft.place(), draft.asFarAsRead() == null ? words(draft) : draft.asFarAsRead(), draft.notes());
        };
    }

    /** Only what needs no more work can reach learners. */
    public Status status(Importing.As as) {
        return as == Importing.As.REVIEWED && !unfinished() ? Status.REVIEWED : Status.DRAFT;
    }

    boolean unfinished() {
        return !notes.isEmpty() || !Readiness.lacks(question).isEmpty();
    }

    /** No kind of ours fits: a card with a front, whose back somebody writes. */
    private static Question words(Incoming.Draft draft) {
        int colon = draft.id().indexOf(':');
        String local = draft.id().substring(colon + 1).replaceAll("[:\\s]", "-");
        return new Question(
                draft.id(),
                List.of(CardId.of(draft.id().substring(0, Math.max(colon, 1)), local, "answer")),
                draft.section(),
                Level.REMEMBER,
                draft.stem(),
                new Interaction.Recall(Kind.BASIC, List.of(Segment.text(draft.stem())), List.of(), ""),
                null,
                null,
                List.of(),
                draft.tags(),
                draft.markup(),
                draft.media());
    }
}
