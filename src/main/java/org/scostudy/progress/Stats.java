package org.scostudy.progress;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.scostudy.account.Learner;
import org.scostudy.study.recall.StudyRecord;

/** The few numbers that say how it goes. */
class Stats extends DescriptionList {

    Stats(Learner learner, StudyRecord record) {
        addClassName("sco-stats");
        int streak = record.streak(learner);
        int answered = record.answeredToday(learner);
        int met = record.cardsMet(learner);
        stat("progress.streak", streak).addClassName("sco-streak");
        stat("progress.answered", answered);
        record.goal(learner).ifPresent(this::goal);
        stat("progress.met", met);
    }

    private void goal(StudyRecord.Goal goal) {
        String key = goal.reached() ? "progress.goal.reached" : "progress.goal";
        ProgressBar bar = new ProgressBar(0, goal.wanted(), Math.min(goal.minutes(), goal.wanted()));
        bar.getElement().setAttribute("aria-hidden", "true");
        Description value = new Description(new Span(String.valueOf(goal.minutes())), bar);
        Div stat = stat(getTranslation(key, goal.minutes(), goal.wanted()), value);
        stat.addClassName("sco-goal");
        stat.setId("goal");
    }

    private Div stat(String key, int number) {
        return stat(getTranslation(key, number), new Description(String.valueOf(number)));
    }

    private Div stat(String said, Description value) {
        Term label = new Term(said);
        label.addClassName("sco-stat-label");
        value.addClassName("sco-stat-value");
        Div stat = new Div(label, value);
        stat.addClassName("sco-stat");
        getElement().appendChild(stat.getElement());
        return stat;
    }
}
