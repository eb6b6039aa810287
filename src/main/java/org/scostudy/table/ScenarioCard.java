package org.scostudy.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A scenario in the list: whose chair it is, how far the learner has come, and the way in. */
class ScenarioCard extends ListItem {

    ScenarioCard(Shown.Listed scenario, Consumer<Shown.Listed> open) {
        addClassName("sco-scenario");
        getElement().setAttribute("data-test", scenario.ref());
        Paragraph title = new Paragraph(scenario.title());
        title.addClassName("sco-scenario-title");
        Span chair = new Span(seat(scenario));
        chair.addClassName("sco-soft");
        NativeButton play = new NativeButton(getTranslation(way(scenario)), _ -> open.accept(scenario));
        play.addClassName("sco-button");
        play.setAriaLabel(getTranslation(way(scenario)) + ": " + scenario.title());
        Div end = new Div(play);
        end.addClassName("sco-scenario-end");
        Shown.Best best = scenario.best();
        if (best != null) {
            end.addComponentAsFirst(badge("done", getTranslation("table.best", best.score(), best.outOf())));
        } else if (scenario.open() != null) {
            end.addComponentAsFirst(badge("open", getTranslation("table.open")));
        }
        add(new Div(title, chair), end);
    }

    /** Only what the decision model makes has a chair of the meeting; a story may be told from any desk. */
    private String seat(Shown.Listed scenario) {
        Shown.Named role = scenario.role();
        if (role != null) {
            return getTranslation("table.role", role.name());
        }
        return getTranslation(scenario.origin().equals(ScenariosView.AUTHORED) ? "table.own-part" : "table.chair");
    }

    private static String way(Shown.Listed scenario) {
        if (scenario.open() != null) {
            return "table.go-on";
        }
        return scenario.played() > 0 ? "table.again" : "table.play";
    }

    private static Span badge(String state, String text) {
        Span badge = new Span(text);
        badge.addClassName("sco-badge");
        badge.getElement().setAttribute("data-state", state);
        return badge;
    }
}
