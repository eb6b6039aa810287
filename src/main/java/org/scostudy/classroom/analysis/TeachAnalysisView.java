package org.scostudy.classroom.analysis;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.work.Assignment;

/** What the answers say of the quizzes and of each question. */
@Route(TaughtClassPage.PATH + "/:class/analysis")
@StyleSheet("context://classroom/analysis.css")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachAnalysisView extends TaughtClassPage {

    private static final String QUIZ = "quiz";

    private final Analysing analysing;
    private String asked = "";

    TeachAnalysisView(CurrentLearner current, Teaching teaching, Analysing analysing) {
        super(current, teaching, "/analysis");
        this.analysing = analysing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUIZ)
                .orElse("");
        super.beforeEnter(event);
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        List<Assignment> quizzes = analysing.quizzes(person(), id());
        if (quizzes.isEmpty()) {
            body.add(empty("classroom.analysis.no-quiz"));
            return;
        }
        Assignment chosen = quizzes.stream()
                .filter(each -> String.valueOf(each.id()).equals(asked))
                .findFirst()
                .orElse(quizzes.getFirst());
        body.add(choice(quizzes, chosen));
        QuizReport report = analysing.report(person(), id(), chosen.id());
        if (report.analysis().items().isEmpty()) {
            body.add(empty("classroom.analysis.none"));
            return;
        }
        show(body, report);
    }

    private Div empty(String key) {
        Div empty = new Div(new Paragraph(text(key)));
        empty.addClassName("sco-empty");
        return empty;
    }

    private ComboBox<Assignment> choice(List<Assignment> quizzes, Assignment chosen) {
        ComboBox<Assignment> choice = new ComboBox<>(text("classroom.work.quiz"));
        choice.setId("quiz");
        choice.setItems(quizzes);
        choice.setItemLabelGenerator(Assignment::title);
        choice.setValue(chosen);
        choice.setAllowCustomValue(false);
        choice.setWidth("min(100%, 30rem)");
        choice.addValueChangeListener(change -> {
            Assignment wished = change.getValue();
            if (wished != null && wished.id() != chosen.id()) {
                getUI().ifPresent(ui ->
                        ui.navigate(path("/analysis"), QueryParameters.of(QUIZ, String.valueOf(wished.id()))));
            }
        });
        return choice;
    }

    private void show(Div body, QuizReport report) {
        List<ItemStatistics> items = report.analysis().items();
        Div plots = new Div(
                ScorePlot.of(report.shares(), report.analysis().quiz().meanShare()),
                ItemPlots.map(items),
                ItemPlots.times(items));
        plots.addClassName("plots");
        body.add(
                ReportParts.figures(report.analysis().quiz()),
                ReportParts.sample(report.analysis().quiz()),
                panel("classroom.plots", plots),
                panel("classroom.items", ReportParts.items(report)),
                new H2(text("classroom.items.each")));
        int number = 0;
        for (ItemStatistics item : items) {
            number++;
            body.add(new ItemCard(number, item, report.asked(item)));
        }
        body.add(ReportParts.formulas());
    }
}
