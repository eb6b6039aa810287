package org.scostudy.summit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** A scenario in the list: whose chair it is, how far the learner has come, and the way in. */
class ScenarioCard extends ListItem {

    /** What a drafting game takes. */
    private static final int MINUTES = 5;

    ScenarioCard(Shown.Listed scenario, Consumer<Shown.Listed> open) {
        addClassName("sco-scenario");
        getElement().setAttribute("data-test", scenario.ref());
        Paragraph title = new Paragraph(scenario.title());
        title.addClassName("sco-scenario-title");
        NativeButton play = new NativeButton(getTranslation(way(scenario)), _ -> open.accept(scenario));
        play.addClassName("sco-button");
        play.setAriaLabel(getTranslation(way(scenario)) + ": " + scenario.title());
        Div end = new Div(play);
        end.addClassName("sco-scenario-end");
        Shown.Best best = scenario.best();
        if (best != null) {
            end.addComponentAsFirst(badge("done", getTranslation("summit.best", best.score(), best.outOf())));
        } else if (scenario.open() != null) {
            end.addComponentAsFirst(badge("open", getTranslation("summit.open")));
        }
        Div about = new Div(title);
        about.addClassName("sco-scenario-about");
        author(scenario).ifPresent(about::add);
        seat(scenario).ifPresent(about::add);
        facts(scenario).ifPresent(about::add);
        if (scenario.brief() != null) {
            Paragraph brief = new Paragraph(scenario.brief());
            brief.addClassName("sco-scenario-brief");
            about.add(brief);
        }
        Div head = new Div(new TopicSign(scenario.topic()), about);
        head.addClassName("sco-scenario-head");
        add(head, end);
    }

    /** Who tables the text, and how long it takes; a story says nothing of either. */
    private Optional<Span> facts(Shown.Listed scenario) {
        Shown.Named sponsor = scenario.sponsor();
        if (sponsor == null) {
            return Optional.empty();
        }
        Span facts = new Span(
                getTranslation("summit.sponsor", sponsor.name()) + " · " + getTranslation("summit.minutes", MINUTES));
        facts.addClassNames("sco-soft", "sco-scenario-facts");
        return Optional.of(facts);
    }

    /** Of what belongs to a reading nobody is named. */
    private Optional<Span> author(Shown.Listed scenario) {
        String name = scenario.author();
        if (name == null) {
            return Optional.empty();
        }
        Span author = new Span(getTranslation("summit.by", name));
        author.addClassNames("sco-soft", "sco-scenario-facts");
        return Optional.of(author);
    }

    /** Absent where the story tells it, which may be told from any desk. */
    private Optional<Span> seat(Shown.Listed scenario) {
        Shown.Named role = scenario.role();
        if (role == null && scenario.brief() != null) {
            return Optional.empty();
        }
        Span seat =
                new Span(role == null ? getTranslation("summit.chair") : getTranslation("summit.role", role.name()));
        seat.addClassName("sco-soft");
        return Optional.of(seat);
    }

    private static String way(Shown.Listed scenario) {
        if (scenario.open() != null) {
            return "summit.go-on";
        }
        return scenario.played() > 0 ? "summit.again" : "summit.play";
    }

    private static Span badge(String state, String text) {
        Span badge = new Span(text);
        badge.addClassName("sco-badge");
        badge.getElement().setAttribute("data-state", state);
        return badge;
    }
}
