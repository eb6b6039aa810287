package org.scostudy.classroom.learner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.assign.Assigning;
import org.scostudy.classroom.gradebook.Gradebook;
import org.scostudy.classroom.gradebook.Grading;
import org.scostudy.classroom.gradebook.MarkLook;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.classroom.work.Leeway;
import org.scostudy.question.BankSection;
import org.scostudy.question.QuestionBank;

/** One learner's path through the assignments of a class. */
@Route(TaughtClassPage.PATH + "/:class/learners/:member")
@StyleSheet("context://classroom/analysis.css")
@StyleSheet("context://classroom/path.css")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachLearnerView extends TaughtClassPage {

    private final Grading grading;
    private final Assigning assigning;
    private final SharedStudy study;
    private final MarkLook look;
    private final QuestionBank bank;
    private final Clock clock;

    TeachLearnerView(
            CurrentLearner current,
            Teaching teaching,
            Grading grading,
            Assigning assigning,
            SharedStudy study,
            MarkLook look,
            QuestionBank bank,
            Clock clock) {
        super(current, teaching, "/learners");
        this.grading = grading;
        this.assigning = assigning;
        this.study = study;
        this.look = look;
        this.bank = bank;
        this.clock = clock;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Gradebook book = grading.ofMember(person(), id(), number("member"));
        Member member = book.members().getFirst();
        Anchor back = new Anchor(path("/learners"), text("classroom.learners.all"));
        back.addClassName("class-back");
        Div name = new Div(back, new H2(member.name()), badges(member));
        name.addClassName("class-head");
        Div columns = new Div(way(book, member), beside(book, member));
        columns.addClassName("path-columns");
        body.add(name, columns);
    }

    private Div badges(Member member) {
        String standing = member.standing().name().toLowerCase(Locale.ROOT);
        Div badges = new Div(badge(text("classroom.standing." + standing), "class-standing-" + standing));
        badges.addClassName("class-badges");
        return badges;
    }

    private Section way(Gradebook book, Member member) {
        if (book.assignments().isEmpty()) {
            return panel("classroom.path", soft("classroom.assignments.none"));
        }
        List<Leeway> leeways = assigning.leeways(person(), id()).stream()
                .filter(leeway -> leeway.member() == member.id())
                .toList();
        OrderedList way = new OrderedList();
        way.addClassName("path");
        for (Assignment assignment : book.assignments()) {
            List<Leeway> own = leeways.stream()
                    .filter(leeway -> leeway.assignment() == assignment.id())
                    .toList();
            way.add(new PathItem(
                    own.isEmpty() ? assignment : assignment.with(own.getFirst()),
                    path("/assignments/" + assignment.id()),
                    book.mark(assignment, member),
                    !own.isEmpty(),
                    when(),
                    () -> look.open(this, member.id(), assignment.id(), this::refresh, () -> {})));
        }
        return panel("classroom.path", way);
    }

    private Map<String, String> titles() {
        return bank.sections().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
    }

    private Div beside(Gradebook book, Member member) {
        OptionalDouble total = book.total(member);
        Div figure = new Div(total.isPresent() ? text("classroom.percent", total.getAsDouble()) : "–");
        figure.addClassName("path-total");
        long done = book.assignments().stream()
                .filter(assignment -> book.mark(assignment, member).earned() != null)
                .count();
        Section sum = panel(
                "classroom.book.total",
                figure,
                soft("classroom.path.done", done, book.assignments().size()));
        Div beside = new Div(
                sum, new StudyPanel(study.of(person(), id(), member.id()), person().dayOf(clock.instant()), titles()));
        beside.addClassName("class-stack");
        return beside;
    }
}
