package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.WorkAttempt;

/** One mark: how it came about, and what an instructor puts in its place. What was typed is never lost. */
class MarkDialog extends Dialog {

    private final Assignment assignment;
    private final Member member;
    private final Supplier<Mark> reread;
    private final ZoneTime when;
    private final NumberField percent = new NumberField(getTranslation("classroom.mark.percent"));
    private final TextField reason = new TextField(getTranslation("classroom.mark.reason"));
    private final TextArea remark = new TextArea(getTranslation("classroom.mark.remark"));
    private final Paragraph note = new Paragraph();
    private final Div history = new Div();
    private Mark mark;

    /**
     * @param reread the mark as it is now
     * @param save throws what is refused; absent where nothing can be changed
     */
    MarkDialog(
            Assignment assignment,
            Member member,
            Supplier<Mark> reread,
            ZoneTime when,
            @Nullable Function<WorkAttempt, String> answers,
            @Nullable Consumer<Grading.Wish> save) {
        this.assignment = assignment;
        this.member = member;
        this.reread = reread;
        this.when = when;
        mark = reread.get();
        addClassName("class-mark");
        setHeaderTitle(member.name() + ": " + assignment.title());
        setWidth("min(44rem, 96vw)");
        note.addClassNames("sco-note", "sco-note-bad");
        note.getElement().setAttribute("role", "alert");
        note.setVisible(false);
        history.addClassName("class-stack");
        Div all = new Div(new Paragraph(status()), new AttemptsList(assignment, mark.attempts(), when, answers));
        all.addClassName("class-stack");
        if (save != null) {
            all.add(note, fields());
            NativeButton keep = new NativeButton(getTranslation("classroom.save"), _ -> save(save));
            keep.addClassNames("sco-button", "sco-button-primary");
            getFooter().add(close("classroom.cancel"), keep);
        } else {
            getFooter().add(close("classroom.close"));
        }
        all.add(history);
        showHistory();
        add(all);
    }

    private String status() {
        Double earned = mark.earned();
        return getTranslation("classroom.book.status."
                        + mark.status()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                + (earned == null ? "" : " · " + getTranslation("classroom.mark.earned", earned))
                + (mark.time().isZero()
                        ? ""
                        : " · "
                                + getTranslation(
                                        "classroom.mark.time", mark.time().toMinutes()));
    }

    private Div fields() {
        Double share = mark.overridden() ? mark.share() : null;
        percent.setId("percent");
        percent.setMin(0);
        percent.setMax(100);
        percent.setStep(0.1);
        percent.setManualValidation(true);
        percent.setErrorMessage(getTranslation(ClassRefused.Reason.MARK_OUT_OF_RANGE.messageKey()));
        percent.setHelperText(getTranslation("classroom.mark.percent.help"));
        percent.setValue(share == null ? null : Math.round(share * 1000) / 10.0);
        reason.setId("reason");
        reason.setHelperText(getTranslation("classroom.mark.reason.help"));
        reason.setMaxLength(Grading.LONGEST_REASON);
        remark.setId("remark");
        remark.setHelperText(getTranslation("classroom.mark.remark.help"));
        remark.setMaxLength(Grading.LONGEST_REMARK);
        remark.setMinRows(2);
        remark.setValue(mark.remark());
        percent.setAutofocus(true);
        Div fields = new Div(percent, reason, remark);
        fields.addClassNames("class-fields", "class-mark-fields");
        return fields;
    }

    private void save(Consumer<Grading.Wish> save) {
        Double wished = percent.getValue();
        boolean fits = wished == null || (wished >= 0 && wished <= 100);
        percent.setInvalid(!fits);
        if (!fits) {
            return;
        }
        Double share = wished == null ? null : Double.valueOf(wished / 100);
        try {
            save.accept(new Grading.Wish(
                    assignment.id(), member.id(), mark.version(), share, reason.getValue(), remark.getValue()));
            close();
        } catch (ClassRefused refused) {
            refuse(refused);
        }
    }

    private void refuse(ClassRefused refused) {
        reason.setInvalid(refused.reason() == ClassRefused.Reason.REASON_MISSING);
        note.setText(getTranslation(refused.reason().messageKey()));
        if (refused.reason() == ClassRefused.Reason.CHANGED_MEANWHILE) {
            mark = reread.get();
            showHistory();
            MarkChange theirs = mark.changes().getLast();
            Double share = theirs.share();
            note.setText(
                    share == null
                            ? getTranslation("classroom.mark.meanwhile.remark", theirs.instructor(), theirs.remark())
                            : getTranslation("classroom.mark.meanwhile", theirs.instructor(), share, theirs.reason()));
        }
        note.setVisible(true);
    }

    private void showHistory() {
        history.removeAll();
        if (!mark.changes().isEmpty()) {
            history.add(new HistoryList(mark.changes(), when));
        }
    }

    private NativeButton close(String key) {
        NativeButton close = new NativeButton(getTranslation(key), _ -> close());
        close.addClassName("sco-button");
        return close;
    }
}
