package org.scostudy.authoring.feedback;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.scostudy.account.signin.CurrentLearner;

/** What a learner said about questions, and what authors answered. */
@Route("remarks")
@StyleSheet("context://authoring/authoring.css")
@PermitAll
class RemarksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Feedback feedback;

    RemarksView(CurrentLearner current, Feedback feedback) {
        this.current = current;
        this.feedback = feedback;
        addClassNames("sco-narrow", "sco-authoring");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        H1 title = new H1(getTranslation("authoring.remarks"));
        title.addClassName("sco-page-title");
        add(title);
        List<Feedback.Said> all = feedback.of(current.require().id());
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("authoring.remarks.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("authoring-list");
        all.forEach(said -> list.add(item(said)));
        add(list);
    }

    private ListItem item(Feedback.Said said) {
        Paragraph stem = new Paragraph(said.stem());
        stem.addClassName("authoring-stem");
        Paragraph answer = new Paragraph(
                said.answer() == null
                        ? getTranslation("authoring.remarks.waits")
                        : getTranslation("authoring.remarks.answer", said.answer()));
        answer.addClassName("sco-note");
        return new ListItem(stem, new Paragraph(getTranslation("authoring.remarks.said", said.said())), answer);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("authoring.remarks"));
    }
}
