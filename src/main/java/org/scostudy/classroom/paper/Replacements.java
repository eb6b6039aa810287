package org.scostudy.classroom.paper;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.PaperQuestion;

/** Questions that could stand in another's place, most like it first. */
class Replacements extends Dialog {

    Replacements(List<PaperQuestion> others, Consumer<PaperQuestion> chosen) {
        setHeaderTitle(getTranslation("classroom.paper.swap"));
        addClassName("class-paper-dialog");
        setWidth("44rem");
        if (others.isEmpty()) {
            add(new Paragraph(getTranslation("classroom.paper.swap.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("class-paper-found");
        others.forEach(other -> {
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
            list.add(new ListItem(new PaperQuestionLook(other.item(), true), take));
        });
        add(list);
        NativeButton cancel = new NativeButton(getTranslation("classroom.cancel"));
        cancel.addClassNames("sco-button", "sco-button-plain");
        cancel.addClickListener(_ -> close());
        getFooter().add(cancel);
    }
}
