package org.scostudy.authoring.audience;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.audience.Meant;

/** What a person wrote or brought in, each with a sentence on who meets it and the way to change that. */
public class AudiencePanel extends Section {

    private final transient AudienceDesk desk;
    private final transient Learner person;
    private final transient Consumer<String> told;
    private final UnorderedList list = new UnorderedList();

    /** @param told hears what was changed */
    public AudiencePanel(AudienceDesk desk, Learner person, Consumer<String> told) {
        this.desk = desk;
        this.person = person;
        this.told = told;
        setId("audiences");
        addClassName("sco-panel");
        H2 title = new H2(getTranslation("authoring.audience"));
        title.addClassName("sco-panel-title");
        Paragraph what = new Paragraph(getTranslation("authoring.audience.what"));
        what.addClassName("sco-soft");
        list.addClassName("authoring-list");
        add(title, what, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Meant> own = desk.of(person);
        setVisible(!own.isEmpty());
        own.forEach(meant -> list.add(item(meant)));
    }

    private ListItem item(Meant meant) {
        NativeButton change = new NativeButton(
                getTranslation("authoring.audience.change"),
                _ -> desk.open(person, meant.material(), said -> {
                    told.accept(said);
                    show();
                }));
        change.addClassName("sco-button");
        change.getElement()
                .setAttribute("aria-label", getTranslation("authoring.audience.change.of", desk.title(person, meant)));
        return new ListItem(new Span(desk.sentence(person, meant)), change);
    }
}
