package org.scostudy.classroom.assign;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.gradebook.Releasing;
import org.scostudy.classroom.paper.PaperPreview;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Answers;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Counting;
import org.scostudy.classroom.work.Work;
import org.scostudy.classroom.work.WorkDates;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.shell.LeaveGuard;

/** An assignment written or changed. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachAssignmentView extends TaughtClassPage implements BeforeLeaveObserver {

    static final String NEW = "new";
    static final String KIND = "kind";

    /** That of the assignment is not there before it is. */
    private static final long SEED_OF_PREVIEW = 0;

    private final Assigning assigning;
    private final Teaching teaching;
    private final WorkEditor.Stock stock;
    private final Releasing releasing;
    private boolean fresh;
    private long learners;
    private String kind = WorkEditor.KINDS.getFirst();
    private TextField title = new TextField();
    private IntegerField attempts = new IntegerField();
    private NumberField weight = new NumberField();
    private RadioButtonGroup<Counting> counting = new RadioButtonGroup<>();
    private @Nullable DateFields dates;
    private @Nullable WorkEditor work;
    private @Nullable AnswersField answers;
    private @Nullable PaperPreview preview;
    private Section release = new Section();
    private final UnorderedList summary = new UnorderedList();
    private final LeaveGuard unsaved = new LeaveGuard(this);
    private final ExamRules rules = new ExamRules();
    private final Clock clock;

    TeachAssignmentView(
            CurrentLearner current,
            Teaching teaching,
            Assigning assigning,
            Releasing releasing,
            WorkEditor.Stock stock,
            Clock clock) {
        super(current, teaching, "/assignments");
        this.teaching = teaching;
        this.assigning = assigning;
        this.releasing = releasing;
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fresh = event.getRouteParameters().get("assignment").filter(NEW::equals).isPresent();
        kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .filter(WorkEditor.KINDS::contains)
                .orElse(WorkEditor.KINDS.getFirst());
        super.beforeEnter(event);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!PaperPreview.closedBefore(event, preview)) {
            unsaved.beforeLeave(event);
        }
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        if (fresh) {
            if (archived()) {
                throw new ClassRefused(ClassRefused.Reason.NOT_FOUND);
            }
            learners = teaching.learners(person(), id());
            WorkEditor editor = new WorkEditor(stock, id(), kind);
            editor.composes(
                    previewing(body, classroom), anew -> ask("classroom.paper.draw-anew", classroom.title(), anew));
            form(
                    body,
                    editor,
                    new Assignment(
                            0,
                            id(),
                            "",
                            new Work.Quiz(""),
                            WorkDates.ALWAYS,
                            null,
                            Counting.BEST,
                            1,
                            new Answers(Answers.Rule.AT_ONCE, null)));
            return;
        }
        Assignment assignment = assigning.assignment(person(), id(), number("assignment"));
        WorkEditor editor = new WorkEditor(stock, id(), assignment.work());
        boolean begun = assigning.begun(person(), id(), assignment.id()) > 0;
        if (begun) {
            editor.keepKind();
        }
        form(body, editor, assignment);
        if (assignment.work() instanceof Work.Quiz) {
            Anchor paper = new Anchor(path("/assignments/" + assignment.id() + "/paper"), text("classroom.paper.see"));
            paper.addClassNames("sco-button", "class-paper-way");
            editor.addComponentAsFirst(paper);
        }
        if (assignment.work() instanceof Work.Scenario) {
            Anchor flow = new Anchor(path("/assignments/" + assignment.id() + "/flow"), text("classroom.flow"));
            flow.addClassNames("sco-button", "class-paper-way");
            flow.setId("flow");
            editor.addComponentAsFirst(flow);
        }
        if (begun) {
            Paragraph note = new Paragraph(text("classroom.assignment.begun"));
            note.addClassNames("sco-note", "sco-note-caution");
            editor.addComponentAsFirst(note);
        }
        body.add(panel(
                "classroom.exceptions",
                soft("classroom.exceptions.what"),
                new LeewayList(this, assignment, assigning, teaching)));
        if (!archived()) {
            body.add(panel(
                    "classroom.assignment.end",
                    soft("classroom.assignment.remove.note"),
                    row(button("classroom.assignment.remove", () -> askRemoval(assignment)))));
        }
    }

    private void form(Div body, WorkEditor editor, Assignment assignment) {
        work = editor;
        H2 name = new H2(fresh ? text("classroom.assignment.new") : assignment.title());
        title = new TextField(text("classroom.assignment.title"));
        title.setId("title");
        title.setMaxLength(Assigning.LONGEST_TITLE);
        title.setValue(assignment.title());
        title.setErrorMessage(text(ClassRefused.Reason.TITLE_MISSING.messageKey()));
        title.setPlaceholder(text("classroom.assignment.title.example"));
        body.add(name, panel("classroom.assignment.work", title, editor));
        DateFields shown = new DateFields(when(), assignment.dates());
        dates = shown;
        AnswersField told =
                new AnswersField(assignment.answers(), when(), fresh || archived() ? null : () -> holdBack(assignment));
        answers = told;
        release = panel("classroom.answers", told);
        body.add(
                panel("classroom.assignment.dates", shown),
                release,
                panel("classroom.assignment.marks", marks(assignment)));
        if (fresh) {
            summary.addClassName("class-summary");
            body.add(panel("classroom.assign.summary", summary));
        }
        follow(shown, told, editor);
        if (!archived()) {
            body.add(row(primary(fresh ? "classroom.assign" : "classroom.save", () -> save(assignment))));
        }
    }

    /** What was changed is not thrown away unasked, exams get their own rules, and the summary says what will be. */
    private void follow(DateFields shown, AnswersField told, WorkEditor editor) {
        Runnable changed = () -> {
            unsaved.changed();
            summarise();
        };
        title.addValueChangeListener(_ -> changed.run());
        List.<HasValue<?, ?>>of(attempts, weight, counting)
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        shown.onChange(changed);
        told.onChange(changed);
        editor.onChange(() -> {
            if (fresh) {
                rules.follow(editor.isExam(), attempts, shown, told);
            }
            changed.run();
        });
        editor.onKind(() -> {
            concern(editor, shown);
            summarise();
        });
    }

    private void concern(WorkEditor editor, DateFields shown) {
        release.setVisible(editor.isQuiz());
        shown.concernsAnswers(editor.isQuiz());
        attempts.setVisible(!editor.isStudy());
        counting.setVisible(!editor.isStudy());
    }

    private void summarise() {
        if (fresh && dates != null && work != null && answers != null) {
            summary.removeAll();
            new WorkSummary(
                            DatesInWords.planned(when(), clock.instant()),
                            work,
                            dates,
                            answers,
                            attempts.getValue(),
                            learners)
                    .sentences()
                    .forEach(sentence -> summary.add(new ListItem(sentence)));
        }
    }

    private NativeButton previewing(Div body, Classroom classroom) {
        NativeButton way = new NativeButton(text("classroom.paper.preview"));
        way.addClassName("sco-button");
        way.addClickListener(_ -> {
            try {
                ExamPaper paper = Objects.requireNonNull(work).paper();
                if (paper == null) {
                    throw new ClassRefused(ClassRefused.Reason.NUMBER_OUT_OF_RANGE);
                }
                hush();
                this.preview =
                        PaperPreview.open(body, title.getValue(), classroom.title(), SEED_OF_PREVIEW, paper, way);
            } catch (ClassRefused refused) {
                refuse(refused);
            }
        });
        return way;
    }

    private void holdBack(Assignment assignment) {
        grant(() -> releasing.holdBack(person(), id(), assignment.id()), "classroom.answers.held");
    }

    private Div marks(Assignment assignment) {
        attempts = new IntegerField(text("classroom.attempts"));
        attempts.setHelperText(text("classroom.attempts.help"));
        attempts.setMin(1);
        attempts.setStepButtonsVisible(true);
        attempts.setValue(assignment.attempts());
        weight = new NumberField(text("classroom.weight"));
        weight.setHelperText(text("classroom.weight.help"));
        weight.setMin(0);
        weight.setValue(assignment.weight());
        counting = new RadioButtonGroup<>(text("classroom.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(
                each -> text("classroom.counting." + each.name().toLowerCase(Locale.ROOT)));
        counting.setValue(assignment.counting());
        Div fields = new Div(attempts, weight, counting);
        fields.addClassName("class-fields");
        return fields;
    }

    private void save(Assignment before) {
        try {
            Work asked = Objects.requireNonNull(work).work();
            boolean study = asked instanceof Work.Study;
            Assignment wished = new Assignment(
                    before.id(),
                    id(),
                    title.getValue(),
                    asked,
                    Objects.requireNonNull(dates).dates(),
                    study ? null : attempts.getValue(),
                    study ? Counting.BEST : counting.getValue(),
                    weight.isEmpty() ? 0 : weight.getValue(),
                    Objects.requireNonNull(answers).answers());
            Assignment now = wished;
            if (fresh) {
                now = assigning.assign(person(), wished, work.paper());
            } else {
                assigning.change(person(), wished);
            }
            HandedOut.tellNext(now, fresh);
            unsaved.settled();
        } catch (ClassRefused refused) {
            if (refused.reason() == ClassRefused.Reason.TITLE_MISSING) {
                hush();
                title.setInvalid(true);
                title.focus();
            } else {
                refuse(refused);
            }
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(path("/assignments")));
    }

    private void askRemoval(Assignment assignment) {
        boolean held = assignment.work() instanceof Work.Quiz
                && releasing.standing(person(), id(), assignment.id()).release().held();
        String more = held ? text("classroom.assignment.remove.held") : "";
        ask("classroom.assignment.remove", assignment.title(), more, () -> {
            try {
                assigning.remove(person(), id(), assignment.id());
                unsaved.settled();
                getUI().ifPresent(ui -> ui.navigate(path("/assignments")));
            } catch (ClassRefused refused) {
                refuse(refused);
            }
        });
    }
}
