package org.scostudy.memory.simulate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.scostudy.memory.Rating;
import org.scostudy.memory.Scheduling;
import org.scostudy.memory.exam.ExamCard;
import org.scostudy.memory.exam.ExamPlan;

/** Studying for an exam on a day, as the plan for it says each morning. */
public final class ExamDatePlan implements Plan {

    private final ExamPlan plan;
    private final Seen seen;
    private final int examDay;
    private final double secondsADay;
    private Iterator<Integer> today = List.<Integer>of().iterator();

    public ExamDatePlan(ExamPlan plan, Scheduling believed, int cards, int examDay, double secondsADay) {
        this.plan = plan;
        this.seen = new Seen(believed, cards);
        this.examDay = examDay;
        this.secondsADay = secondsADay;
    }

    @Override
    public void begins(int day) {
        List<ExamCard> cards = new ArrayList<>(seen.cards());
        for (int card = 0; card < seen.cards(); card++) {
            cards.add(new ExamCard(card, seen.memory(card), seen.memory(card) == null ? 0 : day - seen.lastDay(card)));
        }
        today = plan.advise(cards, examDay - day, secondsADay).today().iterator();
    }

    @Override
    public int next() {
        return today.hasNext() ? today.next() : NONE;
    }

    @Override
    public void answered(int card, int day, Rating rating) {
        seen.answered(card, day, rating);
    }
}
