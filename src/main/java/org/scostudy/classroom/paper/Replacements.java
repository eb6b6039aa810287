package org.scostudy.classroom.paper;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.PaperQuestion;

/** Questions that could stand in another's place, most like it first, beside the one that stands there now. */
class Replacements extends Dialog {

    Replacements(PaperQuestion present, List<PaperQuestion> others, Consumer<PaperQuestion> chosen) {
        setHeaderTitle(getTranslation("classroom.paper.swap"));
        addClassName("class-paper-dialog");
        setWidth("64rem");
        Section now = new Section(
                new H3(getTranslation("classroom.paper.swap.now")), new PaperQuestionLook(present.item(), true));
        now.addClassName("class-paper-present");
        Section instead = new Section(new H3(getTranslation("classroom.paper.swap.instead")));
        if (others.isEmpty()) {
            instead.add(new Paragraph(getTranslation("classroom.paper.swap.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("class-paper-found");
        others.forEach(other -> list.add(offer(other, chosen)));
        instead.add(list);
        Div sides = new Div(now, instead);
        sides.addClassName("class-paper-swap");
        add(sides);
        NativeButton cancel = new NativeButton(getTranslation("classroom.cancel"));
        cancel.addClassNames("sco-button", "sco-button-plain");
        cancel.addClickListener(_ -> close());
        getFooter().add(cancel);
    }

    private ListItem offer(PaperQuestion other, Consumer<PaperQuestion> chosen) {
        NativeButton take = new NativeButton(getTranslation("classroom.paper.swap.take"));
        take.addClassName("sco-button");
        take.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("classroom.paper.swap.take") + ": "
                                + other.item().stem());
        take.addClickListener(_ -> {
            close();
            chosen.accept(other);
        });
        return new ListItem(new PaperQuestionLook(other.item(), true), take);
    }
}
