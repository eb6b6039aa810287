package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.account.GuestStart;

/** What a visitor sees: what this is, and one button to start. */
class Welcome extends Div {

    Welcome() {
        addClassName("sco-welcome");
        Section hero = new Section();
        hero.addClassName("sco-hero");
        H1 heading = new H1(getTranslation("progress.welcome.heading"));
        Paragraph lead = new Paragraph(getTranslation("progress.welcome.lead"));
        lead.addClassName("sco-hero-lead");
        Div actions = new Div(new GuestStart(), signUp());
        actions.addClassName("sco-hero-actions");
        Paragraph small = new Paragraph(getTranslation("progress.welcome.guest-note"));
        small.addClassName("sco-hero-note");
        hero.add(heading, lead, actions, small);
        Div reasons = new Div(reason("cards"), reason("memory"), reason("sources"));
        reasons.addClassName("sco-reasons");
        add(hero, reasons);
    }

    private Component signUp() {
        Anchor link = new Anchor("sign-up", getTranslation("progress.welcome.sign-up"));
        link.addClassNames("sco-button", "sco-button-quiet");
        return link;
    }

    private Component reason(String name) {
        Div reason = new Div(
                new H2(getTranslation("progress.welcome." + name + ".heading")),
                new Paragraph(getTranslation("progress.welcome." + name)));
        reason.addClassNames("sco-panel", "sco-reason");
        return reason;
    }
}
