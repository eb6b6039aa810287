package org.scostudy.progress;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
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
        stat("progress.met", met);
    }

    private Div stat(String key, int number) {
        Term label = new Term(getTranslation(key, number));
        label.addClassName("sco-stat-label");
        Description value = new Description(String.valueOf(number));
        value.addClassName("sco-stat-value");
        Div stat = new Div(label, value);
        stat.addClassName("sco-stat");
        getElement().appendChild(stat.getElement());
        return stat;
    }
}
