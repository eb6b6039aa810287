package org.scostudy.authoring.audience;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audience;
import org.scostudy.audience.KnownClasses.Named;
import org.scostudy.audience.Meant;

/** For whom a material is meant: chosen, and said in one sentence before it holds. */
class AudienceDialog extends Dialog {

    private final transient AudienceDesk desk;
    private final transient Learner person;
    private final transient Meant before;
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final CheckboxGroup<Named> classes = new CheckboxGroup<>();
    private final Paragraph none = new Paragraph(getTranslation("authoring.audience.no-classes"));
    private final Paragraph says = new Paragraph();

    AudienceDialog(AudienceDesk desk, Learner person, Meant before, Consumer<String> then) {
        this.desk = desk;
        this.person = person;
        this.before = before;
        setHeaderTitle(getTranslation("authoring.audience.title", desk.title(person, before)));
        setWidth("min(100%, 34rem)");
        audience.setLabel(getTranslation("authoring.audience.for"));
        audience.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(each -> getTranslation("authoring.audience.choice." + each.word()));
        audience.setValue(before.audience());
        audience.setId("audience");
        List<Named> known = desk.classes(before);
        classes.setLabel(getTranslation("authoring.audience.classes"));
        classes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        classes.setItems(known);
        classes.setItemLabelGenerator(Named::title);
        classes.setValue(known.stream()
                .filter(each -> before.classes().contains(each.id()))
                .collect(Collectors.toSet()));
        none.addClassName("sco-soft");
        says.addClassName("sco-note");
        says.setId("audience-says");
        says.getElement().setAttribute("role", "status");
        Paragraph kept = new Paragraph(getTranslation("authoring.audience.kept"));
        kept.addClassName("sco-soft");
        Div content = new Div(audience, classes, none, says, kept);
        content.addClassName("authoring-stack");
        add(content);
        audience.addValueChangeListener(_ -> look());
        classes.addValueChangeListener(_ -> look());
        NativeButton save = button("authoring.audience.save", () -> {
            close();
            then.accept(desk.sentence(person, desk.change(person, wished())));
        });
        save.addClassName("sco-button-primary");
        save.setId("audience-save");
        NativeButton cancel = button("authoring.audience.cancel", this::close);
        cancel.addClassName("sco-button-plain");
        getFooter().add(cancel, save);
        look();
    }

    private void look() {
        boolean forClasses = audience.getValue() == Audience.CLASSES;
        boolean any = !desk.classes(before).isEmpty();
        classes.setVisible(forClasses && any);
        none.setVisible(forClasses && !any);
        List<String> titles = desk.classes(before).stream()
                .filter(classes.getValue()::contains)
                .map(Named::title)
                .toList();
        says.setText(desk.sentence(person, wished(), titles));
    }

    private Meant wished() {
        Set<Long> chosen = audience.getValue() == Audience.CLASSES
                ? classes.getValue().stream().map(Named::id).collect(Collectors.toSet())
                : Set.of();
        return new Meant(before.material(), before.author(), audience.getValue(), chosen);
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> wish.run());
        button.addClassName("sco-button");
        return button;
    }
}
