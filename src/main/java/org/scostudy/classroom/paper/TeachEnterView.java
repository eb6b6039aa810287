package org.scostudy.classroom.paper;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.WorkAttempt;
import org.scostudy.language.Language;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.quiz.paper.PrintedForm;

/** Results from paper, typed in sheet by sheet: who, which form, the answers; then straight on with the next. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/enter")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachEnterView extends TaughtClassPage {

    private record Typed(String name, WorkAttempt attempt) {}

    private final Transcribing transcribing;
    private final Clock clock;
    private final ComboBox<Member> who = new ComboBox<>(text("classroom.enter.who"));
    private final TextField form = new TextField(text("classroom.enter.form"));
    private final DateTimePicker written = new DateTimePicker(text("classroom.enter.when"));
    private final Paragraph done = new Paragraph();
    private final Div list = new Div();
    private @Nullable EarlierAttempts earlier;
    private @Nullable AnswerSheet sheet;
    private Transcribing.@Nullable Desk desk;

    TeachEnterView(CurrentLearner current, Teaching teaching, Transcribing transcribing, Clock clock) {
        super(current, teaching, "/assignments");
        this.transcribing = transcribing;
        this.clock = clock;
        String letters = PrintedForm.letter(0) + "–" + PrintedForm.letter(PrintedForm.MOST - 1);
        who.setId("who");
        who.setItemLabelGenerator(this::named);
        who.addValueChangeListener(_ -> showEarlier());
        who.getElement().setAttribute(AnswerSheet.STOP, "");
        form.setId("form");
        form.setMaxLength(1);
        form.setValue(PrintedForm.letter(0));
        form.setManualValidation(true);
        form.setErrorMessage(text("classroom.enter.form.unknown", letters));
        form.setHelperText(letters);
        form.addValueChangeListener(_ -> lay());
        form.getElement().setAttribute(AnswerSheet.STOP, "");
        written.setId("written");
        written.setLocale(Language.ofForms());
        written.setDateAriaLabel(text("classroom.date", text("classroom.enter.when")));
        written.setTimeAriaLabel(text("classroom.time", text("classroom.enter.when")));
        written.setHelperText(text("classroom.enter.when.help"));
        done.getElement().setAttribute("role", "status");
        done.addClassName("class-enter-done");
        list.addClassName("class-stack");
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Transcribing.Desk found = transcribing.desk(person(), id(), number("assignment"));
        Anchor back =
                new Anchor(path("/assignments/" + found.assignment().id() + "/print"), text("classroom.enter.back"));
        back.addClassName("sco-button");
        body.add(new H2(text("classroom.enter.title", found.assignment().title())), row(back));
        if (archived()) {
            body.add(soft(ClassRefused.Reason.ARCHIVED.messageKey()), list);
            show(found);
            return;
        }
        EarlierAttempts before = new EarlierAttempts(when());
        AnswerSheet fields = new AnswerSheet(found.paper().asked());
        earlier = before;
        sheet = fields;
        NativeButton save = primary("classroom.enter.save", this::save);
        save.setId("save");
        save.getElement().setAttribute(AnswerSheet.STOP, "");
        Div head = new Div(who, form, written);
        head.addClassNames("class-enter-head");
        fields.addComponentAsFirst(before);
        fields.addComponentAsFirst(head);
        fields.add(row(save));
        written.setValue(when().local(usually(found)));
        if (found.without() > 0) {
            body.add(soft("classroom.enter.without", found.without()));
        }
        body.add(soft("classroom.enter.how"), done, fields, list);
        show(found);
        lay();
    }

    /** Papers are typed in later than they are written: by the due date, as long as nobody says otherwise. */
    private Instant usually(Transcribing.Desk found) {
        Instant now = clock.instant();
        Instant due = found.assignment().dates().due();
        return due != null && due.isBefore(now) ? due : now;
    }

    private void show(Transcribing.Desk found) {
        desk = found;
        who.setItems(found.members());
        list.removeAll();
        List<Typed> typed = found.members().stream()
                .flatMap(member -> found.of(member).stream()
                        .filter(WorkAttempt::onPaper)
                        .map(attempt -> new Typed(member.name(), attempt)))
                .toList();
        if (typed.isEmpty()) {
            return;
        }
        PlainRows table = new PlainRows(
                text("classroom.enter.list", typed.size()),
                List.of(
                        text("classroom.enter.who"),
                        text("classroom.enter.form"),
                        text("classroom.attempt.points"),
                        text("classroom.column.actions")));
        typed.forEach(each -> table.row(
                PlainRows.words(each.name()),
                PlainRows.words(Objects.requireNonNull(each.attempt().form())),
                PlainRows.words(points(each.attempt())),
                archived() ? new Span("–") : undo(each.attempt(), each.name())));
        list.add(table);
    }

    private String named(Member member) {
        int made = desk == null ? 0 : desk.of(member).size();
        return made == 0 ? member.name() : text("classroom.enter.who.before", member.name(), made);
    }

    private void showEarlier() {
        if (earlier != null && desk != null) {
            Member member = who.getValue();
            earlier.show(member, member == null ? List.of() : desk.of(member));
        }
    }

    /** The number of the form, from 0; -1 for what is none. */
    private int number() {
        String letter = form.getValue().strip().toUpperCase(Locale.ROOT);
        return letter.length() == 1 ? Math.max(-1, letters().indexOf(letter)) : -1;
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int number = 0; number < PrintedForm.MOST; number++) {
            letters.append(PrintedForm.letter(number));
        }
        return letters.toString();
    }

    private void lay() {
        int number = number();
        form.setInvalid(number < 0);
        if (number >= 0 && sheet != null && desk != null) {
            sheet.show(PrintedForm.of(desk.paper(), desk.assignment().seed(), number));
        }
    }

    private void save() {
        AnswerSheet fields = Objects.requireNonNull(sheet);
        EarlierAttempts before = Objects.requireNonNull(earlier);
        Member member = who.getValue();
        TextField unread = fields.unread();
        who.setInvalid(member == null);
        who.setErrorMessage(text("classroom.enter.who.missing"));
        if (member == null) {
            who.focus();
        } else if (number() < 0) {
            form.focus();
        } else if (!before.chosen()) {
            before.focusChoice();
        } else if (unread != null) {
            unread.focus();
        } else {
            save(member, fields, before);
        }
    }

    private void save(Member member, AnswerSheet fields, EarlierAttempts before) {
        long assignment = number("assignment");
        try {
            WorkAttempt made = transcribing.enter(
                    person(),
                    id(),
                    assignment,
                    new Transcribing.Sheet(
                            member.id(), number(), fields.answers(), written(), before.seen(), before.instead()));
            done.removeAll();
            done.add(
                    new Span(text(
                                    "classroom.enter.done",
                                    member.name(),
                                    Objects.requireNonNull(made.form()),
                                    points(made))
                            + " "),
                    undo(made, member.name()));
            hush();
            next();
        } catch (ClassRefused refused) {
            refuse(text(
                    refused.reason() == ClassRefused.Reason.CHANGED_MEANWHILE
                            ? "classroom.enter.meanwhile"
                            : refused.reason().messageKey()));
            show(transcribing.desk(person(), id(), assignment));
            who.setValue(member);
            showEarlier();
        }
    }

    private void next() {
        show(transcribing.desk(person(), id(), number("assignment")));
        Objects.requireNonNull(sheet).clear();
        who.clear();
        who.setInvalid(false);
        showEarlier();
        who.focus();
    }

    private Instant written() {
        Instant now = clock.instant();
        Instant wished = when().instant(written.getValue());
        return wished == null || wished.isAfter(now) ? now : wished;
    }

    private NativeButton undo(WorkAttempt attempt, String name) {
        NativeButton undo = button("classroom.enter.undo", () -> takeBack(attempt, name));
        undo.addClassName("class-small");
        undo.setAriaLabel(text("classroom.enter.undo") + ": " + name);
        return undo;
    }

    private void takeBack(WorkAttempt attempt, String name) {
        try {
            transcribing.takeBack(person(), id(), number("assignment"), attempt.id());
        } catch (ClassRefused refused) {
            refuse(refused);
            return;
        }
        done.setText(text("classroom.enter.undone", name));
        show(transcribing.desk(person(), id(), number("assignment")));
        showEarlier();
        who.focus();
    }

    private String points(WorkAttempt attempt) {
        return text("classroom.attempt.of", attempt.points(), attempt.maxPoints(), attempt.share());
    }
}
