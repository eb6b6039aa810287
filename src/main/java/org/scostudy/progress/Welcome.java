package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.scostudy.account.page.GuestStart;

/** What a visitor sees: what this is, and one button to start. */
class Welcome extends Div {

    Welcome() {
        addClassName("sco-today");
        Section hero = new Section(
                new H1(getTranslation("progress.welcome.heading")),
                paragraph("progress.welcome.lead", "sco-hero-lead"),
                actions(),
                paragraph("progress.welcome.guest-note", "sco-hero-small"),
                sample());
        hero.addClassNames("sco-hero", "sco-tiled");
        UnorderedList promises = new UnorderedList(promise("cards"), promise("memory"), promise("sources"));
        promises.addClassName("sco-promises");
        add(hero, promises);
    }

    private Component actions() {
        Anchor signIn = new Anchor("sign-in", getTranslation("progress.welcome.sign-in"));
        signIn.addClassNames("sco-button", "sco-button-plain");
        Div actions = new Div(new GuestStart(), signIn);
        actions.addClassName("sco-hero-actions");
        return actions;
    }

    /** A card to look at, for those who see: what it asks is not part of the page's text. */
    private Component sample() {
        Span section = new Span(getTranslation("progress.welcome.sample.section"));
        section.addClassName("sco-hero-card-section");
        Span question = new Span(getTranslation("progress.welcome.sample.question"));
        question.addClassName("sco-hero-card-question");
        Div card = new Div(section, question);
        card.addClassName("sco-hero-card");
        card.getElement().setAttribute("aria-hidden", "true");
        return card;
    }

    private Paragraph paragraph(String key, String className) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName(className);
        return paragraph;
    }

    private ListItem promise(String name) {
        ListItem promise = new ListItem(
                new H2(getTranslation("progress.welcome." + name + ".heading")),
                new Paragraph(getTranslation("progress.welcome." + name)));
        promise.addClassName("sco-promise");
        return promise;
    }
}
