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
import org.scostudy.question.QuestionBank;
import org.scostudy.question.StudyCard;

/** What a visitor sees: what this is, and one button to start. */
class Welcome extends Div {

    private static final int LONGEST_SAMPLE = 90;

    Welcome(QuestionBank bank) {
        addClassName("sco-today");
        Section hero = new Section(
                new H1(heading(bank)),
                paragraph("progress.welcome.lead", "sco-hero-lead"),
                actions(),
                paragraph("progress.welcome.guest-note", "sco-hero-small"));
        bank.cards().stream().filter(Welcome::isTelling).findFirst().ifPresent(card -> hero.add(sample(card)));
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

    private String heading(QuestionBank bank) {
        return bank.sections().stream()
                .findFirst()
                .map(first -> getTranslation("progress.welcome.heading", first.packTitle()))
                .orElseGet(() -> getTranslation("progress.welcome.heading.none"));
    }

    /** A short question, and not a gap to be filled. */
    private static boolean isTelling(StudyCard card) {
        String front = card.question();
        return front.endsWith("?")
                && front.length() <= LONGEST_SAMPLE
                && !card.sectionTitle().isEmpty();
    }

    /** A card to look at, for those who see: what it asks is not part of the page's text. */
    private static Component sample(StudyCard card) {
        Span section = new Span(card.sectionTitle());
        section.addClassName("sco-hero-card-section");
        Span question = new Span(card.question());
        question.addClassName("sco-hero-card-question");
        Div shown = new Div(section, question);
        shown.addClassName("sco-hero-card");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
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
