package org.scostudy.study.queue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.study.log.ComingDays;
import org.scostudy.study.log.Written;
import org.scostudy.study.settings.CardOrder;
import org.scostudy.study.settings.ExamInForce;
import org.scostudy.study.settings.Preferences;
import org.scostudy.study.settings.Rhythm;
import org.scostudy.study.settings.Schedulings;

/** What is known of a learner's studies as long as nothing is changed. */
public final class Studies {

    private static final int DAYS_OF_A_THING = 16;

    private final long learner;
    private final long mark;
    private final Stored stored;
    private final Preferences preferences;
    private final Rhythm rhythm;
    private final ComingDays ahead;
    private final Schedulings schedulings;
    private final @Nullable ExamInForce exam;

    /** By sessions, how many answers of each can be taken back, as far as somebody asked. */
    private final Map<String, Integer> undoable;

    Studies(
            long learner,
            long mark,
            Stored stored,
            Preferences preferences,
            Rhythm rhythm,
            ComingDays ahead,
            Schedulings schedulings,
            @Nullable ExamInForce exam,
            Map<String, Integer> undoable) {
        this.learner = learner;
        this.mark = mark;
        this.stored = stored;
        this.preferences = preferences;
        this.rhythm = rhythm;
        this.ahead = ahead;
        this.schedulings = schedulings;
        this.exam = exam;
        this.undoable = Map.copyOf(undoable);
    }

    long mark() {
        return mark;
    }

    Stored stored() {
        return stored;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** The days that come, as they were when the day began. */
    public ComingDays ahead() {
        return ahead;
    }

    /** Whether what brings most until an exam is studied today instead of what is due. */
    public boolean forExam() {
        return exam != null;
    }

    public Schedulings schedulings() {
        return schedulings;
    }

    /** In which order new cards come today; by chance, in another one for everybody and on every day. */
    NewcomersOrder.Wish wish(CardOrder order) {
        return new NewcomersOrder.Wish(
                order.newcomers(), Long.rotateLeft(learner, 32) ^ stored.day().toEpochDay());
    }

    /** What is studied for today; absent where what is due is studied. */
    @Nullable
    ExamInForce exam() {
        return exam;
    }

    /** How much memory it takes, in things of about the same size. */
    int weight() {
        return stored.weight() + ahead.size() / DAYS_OF_A_THING;
    }

    Map<String, Integer> undoable() {
        return undoable;
    }

    /** Whether anything was answered today. */
    public boolean begun() {
        return !stored.todays().isEmpty();
    }

    Studies after(Written written, Stored then) {
        Map<String, Integer> more = new HashMap<>(undoable);
        if (written.answer() != null) {
            more.computeIfPresent(written.answer().session(), (_, number) -> number + 1);
        }
        return new Studies(learner, written.change().mark(), then, preferences, rhythm, ahead, schedulings, exam, more);
    }

    Studies asked(String session, int number) {
        Map<String, Integer> more = new HashMap<>(undoable);
        more.put(session, number);
        return new Studies(learner, mark, stored, preferences, rhythm, ahead, schedulings, exam, more);
    }
}
