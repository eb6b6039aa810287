package org.scostudy.progress.cards;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.progress.cards.CardLookup.Report;
import org.scostudy.progress.chart.SheetTable;
import org.scostudy.question.CardId;

/** One card's memory: {@code ?id=sco:rats-seat:place}. The answer is not told: it may have to be given next. */
@Route(CardAddress.PAGE)
@PermitAll
@StyleSheet("context://progress/progress.css")
class CardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private interface Wish {
        int fulfil(Learner learner, List<CardId> cards);
    }

    private final CurrentLearner current;
    private final CardLookup lookup;
    private final CardKeeping keeping;
    private final Paragraph told = new Paragraph();
    private String id = "";

    CardView(CurrentLearner current, CardLookup lookup, CardKeeping keeping) {
        this.current = current;
        this.lookup = lookup;
        this.keeping = keeping;
        addClassName("progress-page");
        told.setId("told");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CardAddress.CARD)
                .orElse("");
        show();
    }

    private void show() {
        Learner learner = current.require();
        removeAll();
        H1 title = new H1(getTranslation("progress.card"));
        title.addClassName("sco-page-title");
        add(title, new LearnerWays(CardAddress.PAGE), told);
        Optional<Report> found = lookup.find(learner, id);
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("progress.card.none")));
            return;
        }
        Report report = found.get();
        add(new CardFacts(learner, report), actions(report.line()));
        if (!report.answers().isEmpty()) {
            add(curve(learner, report), log(learner, report));
        }
    }

    private Section curve(Learner learner, Report report) {
        Section panel = new Section(CurvePlot.of(learner, report));
        panel.addClassName("sco-panel");
        return panel;
    }

    private Section log(Learner learner, Report report) {
        H2 title = new H2(getTranslation("progress.card.log"));
        title.addClassName("sco-panel-title");
        Section panel = new Section(title, new SheetTable(CardLogSheet.of(learner.zone(), report.answers())));
        panel.addClassName("sco-panel");
        panel.setId("log");
        return panel;
    }

    private Div actions(CardLine line) {
        Div actions = new Div();
        actions.addClassName("progress-actions");
        actions.getElement().setAttribute("role", "group");
        actions.getElement().setAttribute("aria-label", getTranslation("progress.action"));
        actions.add(
                line.card().flagged()
                        ? button("unflag", () -> fulfil("unflag", keeping::unflag, line))
                        : button("flag", () -> fulfil("flag", keeping::flag, line)),
                line.away()
                        ? button("wake", () -> fulfil("wake", keeping::wake, line))
                        : button("suspend", () -> fulfil("suspend", keeping::suspend, line)));
        if (!line.card().isNew()) {
            actions.add(button(
                    "move",
                    () -> new MoveDialog(1, keeping.today(current.require()), (from, days) -> move(line, from, days))
                            .open()));
            actions.add(button("reset", () -> ResetDialog.ask(1, () -> fulfil("reset", keeping::reset, line))));
        }
        return actions;
    }

    private void move(CardLine line, LocalDate from, int days) {
        fulfil("move", (learner, cards) -> keeping.move(learner, cards, from, days), line);
    }

    private NativeButton button(String name, Runnable click) {
        NativeButton button = new NativeButton(getTranslation("progress.action." + name), _ -> click.run());
        button.addClassName("sco-button");
        button.setId("action-" + name);
        return button;
    }

    private void fulfil(String name, Wish wish, CardLine line) {
        int number = wish.fulfil(current.require(), List.of(line.id()));
        told.setText(getTranslation("progress.action.done." + name, number));
        show();
        told.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("progress.card"));
    }
}
