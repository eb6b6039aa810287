package org.scostudy.own.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.question.markup.PlainText;

/** All cards, a page at a time, to be searched, changed and removed. */
class OwnCardList extends Section {

    /** Finds cards. */
    interface Looking {
        OwnCards.Page look(@Nullable Integer deck, String words, int page);
    }

    private static final int SHOWN = 160;

    private final transient Looking looking;
    private final transient Consumer<OwnCard> remove;
    private final TextField words = new TextField();
    private final Select<OwnDeck> deck = new Select<>();
    private final Paragraph found = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Div pages = new Div();
    private int page;
    private boolean filling;

    OwnCardList(Looking looking, Consumer<OwnCard> remove) {
        this.looking = looking;
        this.remove = remove;
        addClassNames("sco-panel", "own-stack");
        setId("cards");
        H2 title = new H2(getTranslation("own.cards"));
        title.addClassName("sco-panel-title");
        words.setLabel(getTranslation("own.search"));
        words.setId("search");
        words.setMaxLength(200);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> turnTo(0));
        deck.setLabel(getTranslation("own.editor.deck"));
        deck.setId("deck-of");
        deck.setEmptySelectionAllowed(true);
        deck.setEmptySelectionCaption(getTranslation("own.decks.all"));
        deck.setItemLabelGenerator(each -> each == null ? getTranslation("own.decks.all") : each.title());
        deck.addValueChangeListener(_ -> turnTo(0));
        Div bar = new Div(words, deck);
        bar.addClassName("own-row");
        found.addClassName("sco-soft");
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        list.addClassName("own-cards");
        pages.addClassName("own-row");
        add(title, bar, found, list, pages);
    }

    void show(List<OwnDeck> decks) {
        OwnDeck chosen = deck.getValue();
        filling = true;
        deck.setItems(decks);
        decks.stream()
                .filter(each -> chosen != null && each.number() == chosen.number())
                .findFirst()
                .ifPresent(deck::setValue);
        filling = false;
        turnTo(page);
    }

    void of(OwnDeck wanted) {
        deck.getListDataView()
                .getItems()
                .filter(each -> each.number() == wanted.number())
                .findFirst()
                .ifPresent(deck::setValue);
        getElement().callJsFunction("scrollIntoView");
        words.focus();
    }

    private void turnTo(int wanted) {
        if (filling) {
            return;
        }
        page = wanted;
        OwnDeck of = deck.getValue();
        OwnCards.Page seen = looking.look(of == null ? null : of.number(), words.getValue(), page);
        if (seen.cards().isEmpty() && page > 0) {
            turnTo(page - 1);
            return;
        }
        found.setText(getTranslation("own.found", seen.all()));
        list.removeAll();
        seen.cards().forEach(card -> list.add(item(card)));
        int last = Math.max(0, (seen.all() - 1) / OwnCards.PAGE_SIZE);
        pages.removeAll();
        if (last > 0) {
            NativeButton before = button("own.page.before", () -> turnTo(page - 1));
            before.setEnabled(page > 0);
            NativeButton after = button("own.page.after", () -> turnTo(page + 1));
            after.setEnabled(page < last);
            pages.add(before, new Span(getTranslation("own.page.of", page + 1, last + 1)), after);
        }
    }

    private ListItem item(OwnCard card) {
        String front = cut(PlainText.of(card.question().stem(), card.question().markup()));
        Anchor link = new Anchor(
                OwnEditorView.PATH + "?id=" + URLEncoder.encode(card.id().value(), StandardCharsets.UTF_8),
                front.isBlank() ? getTranslation("own.wordless") : front);
        Span key = new Span(cut(PlainText.of(
                card.question().interaction().key(), card.question().markup())));
        key.addClassName("sco-soft");
        Div words = new Div(link, key);
        words.addClassName("own-card-words");
        NativeButton gone = button("own.remove", () -> remove.accept(card));
        gone.getElement().setAttribute("aria-label", getTranslation("own.remove.of", front));
        return new ListItem(words, gone);
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> wish.run());
        button.addClassName("sco-button");
        button.getElement().setAttribute("data-test", key);
        return button;
    }
}
