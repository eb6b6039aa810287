package org.scostudy.classroom.roster;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;

/** How much more time somebody has in everything with a limit. */
class ExtraTimeDialog extends Dialog {

    ExtraTimeDialog(Member member, Consumer<ExtraTime> wish) {
        addClassName("class-extra");
        setHeaderTitle(getTranslation("classroom.extra.of", member.name()));
        setWidth("min(32rem, 96vw)");
        Paragraph what = new Paragraph(getTranslation("classroom.extra.what"));
        Paragraph breaks = new Paragraph(getTranslation("classroom.extra.breaks"));
        breaks.addClassName("sco-soft");
        ExtraTimeFields fields = new ExtraTimeFields(member.extra(), getTranslation("classroom.extra.help"));
        Div all = new Div(what, fields, breaks);
        all.addClassName("class-stack");
        add(all);
        NativeButton cancel = new NativeButton(getTranslation("classroom.cancel"), _ -> close());
        cancel.addClassName("sco-button");
        NativeButton save = new NativeButton(getTranslation("classroom.save"), _ -> save(fields, wish));
        save.addClassNames("sco-button", "sco-button-primary");
        getFooter().add(cancel, save);
    }

    private void save(ExtraTimeFields fields, Consumer<ExtraTime> wish) {
        ExtraTime wished;
        try {
            wished = Objects.requireNonNullElse(fields.extraTime(), ExtraTime.NONE);
        } catch (ClassRefused outOfRange) {
            // the field says so
            return;
        }
        close();
        wish.accept(wished);
    }
}
