package org.scostudy.own.page;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.own.offer.DeckOffer;
import org.scostudy.own.offer.Offering;
import org.scostudy.own.shelf.OwnDeck;

/** The classes of a learner, each with what became of a deck there. */
class OfferDialog extends Dialog {

    private final transient Offering offering;
    private final transient Learner learner;
    private final transient OwnDeck deck;
    private final transient Predicate<Runnable> granted;
    private final UnorderedList list = new UnorderedList();

    /** @param granted does what is wished, or says why not */
    OfferDialog(Offering offering, Learner learner, OwnDeck deck, Predicate<Runnable> granted) {
        this.offering = offering;
        this.learner = learner;
        this.deck = deck;
        this.granted = granted;
        setHeaderTitle(getTranslation("own.deck.offer.of", deck.title()));
        setWidth("min(100%, 32rem)");
        Paragraph what = new Paragraph(getTranslation("own.offer.about"));
        what.addClassName("sco-soft");
        list.addClassName("own-decks");
        add(what, list);
        NativeButton close = new NativeButton(getTranslation("own.editor.done"), _ -> close());
        close.addClassName("sco-button");
        getFooter().add(close);
        show();
    }

    private void show() {
        list.removeAll();
        offering.classes(learner).forEach(classroom -> list.add(item(classroom)));
    }

    private ListItem item(Classroom classroom) {
        Optional<DeckOffer> made = offering.find(learner, classroom.id(), deck.number());
        Span title = new Span(classroom.title());
        title.addClassName("own-deck-title");
        Span state = new Span(made.map(offer -> getTranslation(
                        offer.answer() == null
                                ? "own.offer.open"
                                : "own.offer." + offer.answer().name().toLowerCase(Locale.ROOT)))
                .orElse(""));
        state.addClassName("sco-soft");
        ListItem item = new ListItem(title, state);
        item.addClassName("own-deck");
        if (made.isEmpty()) {
            item.add(button("own.offer.make", () -> offering.offer(learner, classroom.id(), deck.number())));
        } else {
            item.add(button("own.offer.withdraw", () -> offering.withdraw(learner, classroom.id(), deck.number())));
        }
        return item;
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> {
            if (granted.test(wish)) {
                show();
            } else {
                close();
            }
        });
        button.addClassName("sco-button");
        button.getElement().setAttribute("data-test", key);
        return button;
    }
}
