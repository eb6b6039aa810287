package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.study.session.SetAside;

/** The cards that were put away or flagged, each with its way back. */
class AsideSettings extends SettingPanel {

    private final transient Learner learner;
    private final transient SetAside aside;
    private final Div list = new Div();

    AsideSettings(Learner learner, SetAside aside) {
        super("study.settings.aside");
        this.learner = learner;
        this.aside = aside;
        list.setId("set-aside");
        list.getElement().setAttribute("tabindex", "-1");
        add(list);
        show();
    }

    private void show() {
        list.removeAll();
        List<SetAside.Line> lines = aside.of(learner);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("study.settings.aside.none"));
            none.addClassName("sco-soft");
            list.add(none);
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("sco-aside");
        lines.forEach(line -> cards.add(item(line)));
        list.add(cards);
    }

    private ListItem item(SetAside.Line line) {
        List<String> states = new ArrayList<>();
        Div buttons = new Div();
        buttons.addClassName("sco-aside-actions");
        if (line.suspended() || line.buried()) {
            states.add(getTranslation("study.settings.aside." + (line.suspended() ? "suspended" : "buried")));
            buttons.add(button("study.settings.aside.wake", line, () -> aside.wake(learner, line.card())));
        }
        if (line.flagged()) {
            states.add(getTranslation("study.settings.aside.flagged"));
            buttons.add(button("study.settings.aside.unflag", line, () -> aside.unflag(learner, line.card())));
        }
        Span question = new Span(line.question());
        question.addClassName("sco-aside-question");
        Span state = new Span(String.join(", ", states));
        state.addClassName("sco-soft");
        return new ListItem(new Div(question, state), buttons);
    }

    private NativeButton button(String key, SetAside.Line line, Runnable change) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> {
            change.run();
            saved();
            show();
            list.getElement().callJsFunction("focus");
        });
        button.addClassName("sco-button");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + line.question());
        return button;
    }
}
