package org.scostudy.progress.cards;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.account.Learner;
import org.scostudy.language.DateForm;

/** What the model of memory knows of a card, each number with what it means. */
class CardFacts extends Section {

    private final DescriptionList list = new DescriptionList();

    CardFacts(Learner learner, CardLookup.Report report) {
        addClassName("sco-panel");
        CardLine line = report.line();
        H2 question = new H2(line.question());
        question.addClassName("progress-card-question");
        Paragraph where = new Paragraph(report.where());
        where.addClassName("sco-soft");
        add(question, where, list);
        list.addClassName("progress-facts");
        fact("state", CardStateText.of(line));
        if (!line.card().isNew()) {
            String due = DateForm.WHOLE_DAY.say(learner.dayOf(line.due()), getLocale());
            fact("due", report.moved() ? getTranslation("progress.card.moved", due) : due);
            fact("interval", getTranslation("progress.days.count", line.memory().scheduledDays()));
            fact("chance", getTranslation("progress.percent", line.chance()));
            fact("stability", getTranslation("progress.days.tenths", line.stability()));
            fact("difficulty", getTranslation("progress.tenths.of-ten", line.difficulty()));
            fact("answers", getTranslation("progress.number", line.memory().reps()));
            fact("lapses", getTranslation("progress.number", line.memory().lapses()));
        }
    }

    private void fact(String name, String value) {
        DescriptionList.Term term = new DescriptionList.Term(getTranslation("progress.fact." + name));
        DescriptionList.Description description = new DescriptionList.Description(value);
        description.getElement().setAttribute("data-test", "fact-" + name);
        list.getElement().appendChild(new Div(term, description).getElement());
    }
}
