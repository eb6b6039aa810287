package org.scostudy.own.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.own.leave.CardFiles;
import org.scostudy.own.offer.Offering;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnLimits;
import org.scostudy.own.shelf.OwnRemoving;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.own.shelf.Shelf;
import org.scostudy.own.studied.OwnDue;
import org.scostudy.question.OwnPack;
import org.scostudy.question.exchange.format.QuestionFormat;

/** One's own cards: decks, what is due of each, all cards to be searched, and what can be done with them. */
@Route(OwnPage.PATH)
@PermitAll
class OwnCardsView extends OwnPage implements BeforeEnterObserver, OwnDeckItem.Wishes {

    private static final long MEGABYTE = 1 << 20;

    private final CurrentLearner current;
    private final OwnCards cards;
    private final OwnWriting writing;
    private final OwnRemoving removing;
    private final OwnDue due;
    private final Offering offering;
    private final Div decks = new Div();
    private final OwnCardList list;
    private final Div counts = new Div();

    OwnCardsView(
            CurrentLearner current,
            OwnCards cards,
            OwnWriting writing,
            OwnRemoving removing,
            OwnDue due,
            Offering offering) {
        super("own.title");
        this.current = current;
        this.cards = cards;
        this.writing = writing;
        this.removing = removing;
        this.due = due;
        this.offering = offering;
        list = new OwnCardList((deck, words, page) -> cards.look(current.require(), deck, words, page), this::remove);
        Anchor write = link(OwnEditorView.PATH, "own.write");
        write.addClassName("sco-button-primary");
        Div ways = row(write, link(OwnImportView.PATH, "own.bring"));
        decks.addClassName("own-stack");
        add(soft(text("own.about")), counts, ways, decks, list);
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.addClassName("sco-button");
        link.getElement().setAttribute("data-test", key);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        Learner learner = current.require();
        Shelf shelf = cards.shelf(learner);
        OwnLimits limits = cards.limits(learner);
        counts.removeAll();
        counts.setId("counts");
        counts.add(soft(text(
                learner.guest() ? "own.counts.guest" : "own.counts",
                shelf.cards(),
                limits.cards(),
                (shelf.bytes() + MEGABYTE - 1) / MEGABYTE,
                limits.megabytes())));
        List<OwnDeck> all = cards.decks(learner);
        decks.removeAll();
        list.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            decks.add(panel("own.none", soft(text("own.none.what"))));
            return;
        }
        Map<String, Integer> today = due.today(learner);
        UnorderedList items = new UnorderedList();
        items.addClassName("own-decks");
        items.setId("decks");
        all.forEach(deck ->
                items.add(new OwnDeckItem(deck, today.getOrDefault(OwnPack.section(deck.number()), 0), this)));
        decks.add(panel("own.decks", items, files()));
        list.show(all);
    }

    private Div files() {
        Div files = row();
        for (QuestionFormat format : CardFiles.FORMATS) {
            Anchor file = new Anchor(CardFiles.path(format, null), text("own.file", format.title()));
            file.addClassName("sco-button");
            file.getElement().setAttribute("download", true).setAttribute("data-test", "file-" + format.id());
            file.setRouterIgnore(true);
            files.add(file);
        }
        return files;
    }

    @Override
    public void show(OwnDeck deck) {
        list.of(deck);
    }

    @Override
    public void rename(OwnDeck deck) {
        new TitleDialog(deck.title(), title -> {
                    if (granted(() -> writing.rename(current.require(), deck.number(), title))) {
                        say("own.deck.renamed", title);
                        refresh();
                    }
                })
                .open();
    }

    @Override
    public void remove(OwnDeck deck) {
        removed(() -> removing.removeDeck(current.require(), deck.number()), deck.cards());
    }

    private void remove(OwnCard card) {
        removed(() -> removing.remove(current.require(), List.of(card.id())), 1);
    }

    /** Nobody is asked: it can be taken back. */
    private void removed(LongSupplier removal, int number) {
        long[] name = new long[1];
        if (granted(() -> name[0] = removal.getAsLong())) {
            refresh();
            say("own.removed", number);
            NativeButton undo = button("own.undo", () -> {
                int[] back = new int[1];
                if (granted(() -> back[0] = removing.restore(current.require(), name[0]))) {
                    say("own.restored", back[0]);
                    refresh();
                }
            });
            offer(undo);
            undo.focus();
        }
    }

    @Override
    public Optional<Runnable> offer(OwnDeck deck) {
        Learner learner = current.require();
        return offering.classes(learner).isEmpty()
                ? Optional.empty()
                : Optional.of(() -> new OfferDialog(offering, learner, deck, this::granted).open());
    }
}
