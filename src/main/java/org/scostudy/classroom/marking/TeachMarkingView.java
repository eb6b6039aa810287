package org.scostudy.classroom.marking;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.quiz.item.EssayMark;
import org.scostudy.quiz.marking.Essay;
import org.scostudy.quiz.paper.UnfitPaper;

/** Essays of a quiz, one question over all learners. Names stay hidden unless they are wished for. */
@Route(TaughtClassPage.PATH + "/:class/assignments/:assignment/marking")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class TeachMarkingView extends TaughtClassPage {

    private final ClassMarking marking;
    private final Set<String> skipped = new HashSet<>();
    private boolean named;
    private boolean following;
    private @Nullable String question;
    private @Nullable String wished;
    private @Nullable Essay open;
    private @Nullable Learner reader;

    TeachMarkingView(CurrentLearner current, Teaching teaching, ClassMarking marking) {
        super(current, teaching, "/assignments");
        this.marking = marking;
        addDetachListener(_ -> leave());
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        reader = person();
        Assignment assignment = marking.assignment(person(), id(), number("assignment"));
        List<Essay> essays = marking.essays(person(), id(), assignment.id());
        Anchor paper = new Anchor(path("/assignments/" + assignment.id() + "/paper"), text("classroom.marking.paper"));
        paper.addClassName("sco-button");
        body.add(new H2(text("classroom.marking.of", assignment.title())), row(paper));
        if (essays.isEmpty()) {
            Div empty = new Div(new Paragraph(text("classroom.marking.none")));
            empty.addClassName("sco-empty");
            body.add(empty);
            return;
        }
        List<String> questions =
                essays.stream().map(each -> each.item().question()).distinct().toList();
        // after a mark, on to another question once nothing of this one waits
        boolean stays = essays.stream()
                .anyMatch(each -> each.item().question().equals(question) && (each.waits() || !following));
        String asked = stays && question != null ? question : first(essays, questions);
        following = false;
        question = asked;
        List<Essay> ofQuestion = essays.stream()
                .filter(each -> each.item().question().equals(asked))
                .toList();
        Map<Long, Member> members = marking.members(person(), id());
        body.add(choices(essays, questions, asked));
        Paragraph stem = new Paragraph(ofQuestion.getFirst().item().stem());
        stem.addClassName("class-marking-stem");
        body.add(stem);
        Optional<Essay> next = archived() ? Optional.empty() : next(ofQuestion);
        if (next.isPresent()) {
            Essay essay = next.get();
            open = essay;
            body.add(new EssayPanel(
                    essay, who(essay, ofQuestion, members), marking.comments(person()), new Decisions(essay)));
        } else {
            open = null;
            Paragraph done = new Paragraph(text(
                    ofQuestion.stream().anyMatch(Essay::waits) ? "classroom.marking.taken" : "classroom.marking.done"));
            done.addClassNames("sco-note", "sco-note-good");
            body.add(done);
        }
        body.add(panel("classroom.marking.all", table(ofQuestion, members)));
    }

    /** The first question with an essay that waits. */
    private static String first(List<Essay> essays, List<String> questions) {
        return essays.stream()
                .filter(Essay::waits)
                .map(each -> each.item().question())
                .findFirst()
                .orElse(questions.getFirst());
    }

    private Div choices(List<Essay> essays, List<String> questions, String asked) {
        Div choices = new Div();
        choices.addClassNames("class-row", "class-marking-choices");
        if (questions.size() > 1) {
            Select<String> which = new Select<>();
            which.setLabel(text("classroom.marking.question"));
            which.setWidth("20rem");
            which.setItems(questions);
            which.setItemLabelGenerator(id -> {
                List<Essay> of = essays.stream()
                        .filter(each -> each.item().question().equals(id))
                        .toList();
                return text(
                        "classroom.marking.question.of",
                        questions.indexOf(id) + 1,
                        of.stream().filter(each -> !each.waits()).count(),
                        of.size());
            });
            which.setValue(asked);
            which.addValueChangeListener(chosen -> {
                if (chosen.getValue() != null && chosen.isFromClient()) {
                    leave();
                    question = chosen.getValue();
                    wished = null;
                    refresh();
                }
            });
            choices.add(which);
        }
        Checkbox names = new Checkbox(text("classroom.marking.names"), named);
        names.addValueChangeListener(now -> {
            named = now.getValue();
            refresh();
        });
        long waiting = essays.stream().filter(Essay::waits).count();
        Span left = new Span(text("classroom.marking.left", waiting, essays.size()));
        left.addClassName("class-paper-sum");
        left.getElement().setAttribute("role", "status");
        choices.add(names, left);
        return choices;
    }

    /** What was asked for, else the first that waits, was not passed over, and nobody else reads. */
    private Optional<Essay> next(List<Essay> essays) {
        Optional<Essay> asked =
                essays.stream().filter(each -> key(each).equals(wished)).findFirst();
        if (asked.isPresent() && claimed(asked.get())) {
            return asked;
        }
        Optional<Essay> fresh = essays.stream()
                .filter(each -> each.waits() && !skipped.contains(key(each)))
                .filter(each -> claimed(each))
                .findFirst();
        if (fresh.isPresent()) {
            return fresh;
        }
        boolean again = skipped.removeAll(
                essays.stream().filter(Essay::waits).map(TeachMarkingView::key).toList());
        return again ? next(essays) : Optional.empty();
    }

    private boolean claimed(Essay essay) {
        return marking.claim(person(), id(), number("assignment"), essay);
    }

    private static String key(Essay essay) {
        return essay.attempt() + ":" + essay.place();
    }

    private String who(Essay essay, List<Essay> all, Map<Long, Member> members) {
        int number = all.indexOf(essay) + 1;
        Member member = members.get(essay.learner());
        return named && member != null ? member.name() : text("classroom.marking.number", number);
    }

    private PlainRows table(List<Essay> essays, Map<Long, Member> members) {
        PlainRows table = new PlainRows(
                text("classroom.marking.all"),
                List.of(
                        text("classroom.marking.who"),
                        text("classroom.marking.state"),
                        text("classroom.marking.by"),
                        text("classroom.column.actions")));
        for (Essay essay : essays) {
            EssayMark mark = essay.mark();
            table.row(
                    PlainRows.words(who(essay, essays, members)),
                    PlainRows.words(
                            mark == null
                                    ? text("classroom.marking.waits")
                                    : text("classroom.marking.earned", mark.share() * essay.worth(), essay.worth())),
                    PlainRows.words(mark == null ? "–" : mark.marker() + " · " + when().moment(mark.at())),
                    openButton(essay, who(essay, essays, members)));
        }
        return table;
    }

    private NativeButton openButton(Essay essay, String who) {
        String key = essay.waits() ? "classroom.marking.read" : "classroom.marking.again";
        NativeButton button = button(key, () -> {
            leave();
            wished = key(essay);
            skipped.remove(wished);
            refresh();
        });
        button.addClassName("class-small");
        button.setAriaLabel(text(key) + ": " + who);
        return button;
    }

    private void leave() {
        Essay left = open;
        Learner was = reader;
        open = null;
        if (left == null || was == null) {
            return;
        }
        try {
            marking.giveBack(was, id(), number("assignment"), left);
        } catch (ClassRefused gone) {
            // who no longer teaches the class keeps nothing either, after a quarter of an hour
        }
    }

    private final class Decisions implements EssayPanel.Decide {

        private final Essay essay;

        Decisions(Essay essay) {
            this.essay = essay;
        }

        @Override
        public void save(List<Integer> levels, String comment) {
            try {
                marking.mark(person(), id(), number("assignment"), essay, levels, comment);
            } catch (UnfitPaper meanwhile) {
                refuse(text(meanwhile.reason().key()));
                return;
            } catch (ClassRefused refused) {
                refuse(refused);
                return;
            }
            wished = null;
            following = true;
            refresh();
            say("classroom.marking.saved");
        }

        @Override
        public void skip() {
            marking.giveBack(person(), id(), number("assignment"), essay);
            skipped.add(key(essay));
            wished = null;
            refresh();
        }
    }
}
