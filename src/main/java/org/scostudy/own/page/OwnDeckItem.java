package org.scostudy.own.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scostudy.own.leave.CardFiles;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.question.OwnPack;
import org.scostudy.question.exchange.format.QuestionFormat;

/** A deck: how many cards it has, how many come up today, and what can be done with it. */
class OwnDeckItem extends ListItem {

    /** What a learner may want of a deck. */
    interface Wishes {
        void show(OwnDeck deck);

        void rename(OwnDeck deck);

        void remove(OwnDeck deck);

        /** Absent where there is nobody to offer it to. */
        Optional<Runnable> offer(OwnDeck deck);
    }

    OwnDeckItem(OwnDeck deck, int due, Wishes wishes) {
        addClassName("own-deck");
        getElement().setAttribute("data-test", "deck");
        Span title = new Span(deck.title());
        title.addClassName("own-deck-title");
        Span counts = new Span(getTranslation("own.deck.counts", deck.cards(), due));
        counts.addClassName("sco-soft");
        Div name = new Div(title, counts);
        name.addClassName("own-deck-name");
        Anchor study = new Anchor(
                "study?section=" + URLEncoder.encode(OwnPack.section(deck.number()), StandardCharsets.UTF_8),
                getTranslation("own.deck.study"));
        study.addClassName("sco-button");
        study.getElement().setAttribute("data-test", "study-deck");
        labelled(study.getElement(), "own.deck.study.of", deck);
        Anchor write = new Anchor(
                OwnEditorView.PATH + "?deck=" + URLEncoder.encode(deck.title(), StandardCharsets.UTF_8),
                getTranslation("own.deck.write"));
        write.addClassName("sco-button");
        labelled(write.getElement(), "own.deck.write.of", deck);
        Div more = new Div(
                button("own.deck.show", deck, () -> wishes.show(deck)),
                button("own.deck.rename", deck, () -> wishes.rename(deck)));
        more.addClassName("own-row");
        for (QuestionFormat format : CardFiles.FORMATS) {
            Anchor file =
                    new Anchor(CardFiles.path(format, deck.number()), getTranslation("own.deck.file", format.title()));
            file.addClassName("sco-button");
            file.getElement().setAttribute("download", true);
            file.setRouterIgnore(true);
            more.add(file);
        }
        wishes.offer(deck).ifPresent(offer -> more.add(button("own.deck.offer", deck, offer)));
        more.add(button("own.deck.remove", deck, () -> wishes.remove(deck)));
        NativeDetails details = new NativeDetails(getTranslation("own.deck.more"), more);
        details.addClassName("own-deck-more");
        add(name, study, write, details);
    }

    private NativeButton button(String key, OwnDeck deck, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> wish.run());
        button.addClassName("sco-button");
        button.getElement().setAttribute("data-test", key);
        labelled(button.getElement(), key + ".of", deck);
        return button;
    }

    private void labelled(Element element, String key, OwnDeck deck) {
        element.setAttribute("aria-label", getTranslation(key, deck.title()));
    }
}
