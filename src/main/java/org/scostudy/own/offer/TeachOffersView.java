package org.scostudy.own.offer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.language.Messages;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.question.Question;

/** Decks that members of a class offer to it: looked through, taken or declined. */
@StyleSheet("context://authoring/authoring.css")
@StyleSheet("context://own-cards/own.css")
@Route(TaughtClassPage.PATH + "/:class/offers")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachOffersView extends TaughtClassPage {

    private final OffersTaken offers;
    private final Div cards = new Div();

    TeachOffersView(CurrentLearner current, Teaching teaching, OffersTaken offers) {
        super(current, teaching, "/materials");
        this.offers = offers;
        cards.addClassName("class-stack");
        cards.setId("offered-cards");
        cards.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        cards.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("own-decks");
        list.setId("offers");
        List<OffersTaken.Seen> all = offers.offers(person(), id());
        all.forEach(seen -> list.add(item(seen)));
        body.add(
                panel("own.offer.title", soft("own.offer.what"), all.isEmpty() ? soft("own.offer.none") : list), cards);
    }

    private ListItem item(OffersTaken.Seen seen) {
        DeckOffer offer = seen.offer();
        Span what = new Span(text(
                "own.offer.line", seen.deck().title(), seen.who(), seen.deck().cards()));
        what.addClassName("own-deck-name");
        ListItem item = new ListItem(what);
        item.addClassName("own-deck");
        DeckOffer.Answer answer = offer.answer();
        if (answer != null) {
            item.add(badge(text("own.offer." + answer.name().toLowerCase(Locale.ROOT)), "sco-soft"));
        } else if (!archived()) {
            item.add(
                    wish("own.offer.look", seen, () -> look(seen)),
                    wish(
                            "own.offer.take",
                            seen,
                            () -> granted(
                                    () -> offers.take(person(), id(), offer.learner(), offer.deck()),
                                    "own.offer.was-taken",
                                    seen)),
                    wish(
                            "own.offer.decline",
                            seen,
                            () -> granted(
                                    () -> offers.decline(person(), id(), offer.learner(), offer.deck()),
                                    "own.offer.was-declined",
                                    seen)));
        }
        return item;
    }

    private void granted(Runnable wish, String said, OffersTaken.Seen seen) {
        try {
            grant(wish, said, seen.deck().title(), seen.who());
        } catch (OwnRefused refused) {
            refuse(Messages.ours().say(refused.said(), getLocale()));
        }
    }

    private void look(OffersTaken.Seen seen) {
        cards.removeAll();
        try {
            OffersTaken.Looked looked = offers.look(
                    person(), id(), seen.offer().learner(), seen.offer().deck());
            for (Question question : looked.cards()) {
                LearnerPreview card = new LearnerPreview();
                card.addClassName("sco-panel");
                card.show(question, looked.pictures());
                cards.add(card);
            }
        } catch (OwnRefused refused) {
            refuse(Messages.ours().say(refused.said(), getLocale()));
        }
    }

    private NativeButton wish(String key, OffersTaken.Seen seen, Runnable wish) {
        NativeButton button = button(key, wish);
        button.getElement()
                .setAttribute("aria-label", text(key + ".of", seen.deck().title(), seen.who()))
                .setAttribute("data-test", key);
        return button;
    }
}
