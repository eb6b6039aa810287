package org.scostudy.progress;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.language.DateForm;
import org.scostudy.study.queue.ExamOutlook;
import org.scostudy.study.settings.AskedExam;

/** How the exam will go, and what would do for its target. */
class ExamPanel extends Section {

    ExamPanel(ExamOutlook outlook) {
        addClassNames("sco-panel", "sco-exam");
        H2 title = new H2(title(outlook));
        title.addClassName("sco-panel-title");
        Anchor change = new Anchor("settings", getTranslation("progress.exam.change"));
        Div head = new Div(title, change);
        head.addClassName("sco-exam-head");
        add(head);
        add(new Paragraph(getTranslation(
                "progress.exam.expected",
                percent(outlook.expected().expected()),
                percent(outlook.expected().low()),
                percent(outlook.expected().high()),
                outlook.cards(),
                outlook.minutesADay())));
        Paragraph target = new Paragraph(target(outlook));
        target.addClassName("sco-soft");
        add(target);
    }

    private String title(ExamOutlook outlook) {
        String day = DateForm.DAY.say(outlook.day());
        AskedExam asked = outlook.asked();
        return asked == null
                ? getTranslation("progress.exam", day, outlook.daysLeft())
                : getTranslation("progress.exam.asked", day, outlook.daysLeft(), asked.title());
    }

    private String target(ExamOutlook outlook) {
        int wanted = outlook.wanted();
        if (outlook.reached()) {
            return getTranslation("progress.exam.reached", wanted);
        }
        return outlook.enoughMinutes().isPresent()
                ? getTranslation(
                        "progress.exam.more", wanted, outlook.enoughMinutes().getAsInt())
                : getTranslation("progress.exam.out-of-reach", wanted);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
