package org.scostudy.own.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.account.signin.Throttle;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.language.Messages;
import org.scostudy.own.shelf.OwnCard;
import org.scostudy.own.shelf.OwnCards;
import org.scostudy.own.shelf.OwnDeck;
import org.scostudy.own.shelf.OwnRefused;
import org.scostudy.own.shelf.OwnWriting;
import org.scostudy.question.CardId;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;

/**
 * A card written or changed: {@code ?id=} one of one's own, {@code ?pack=&passage=&text=} one of a passage. What was typed
 * is kept as it is typed.
 */
@Route(OwnEditorView.PATH)
@PermitAll
class OwnEditorView extends OwnPage implements BeforeEnterObserver {

    static final String PATH = OwnPage.PATH + "/card";

    private final CurrentLearner current;
    private final OwnCards cards;
    private final OwnWriting writing;
    private final BegunForms begun;
    private final CitedPassages passages;
    private final Throttle throttle;
    private final OwnFields fields;
    private final LearnerPreview preview = new LearnerPreview();
    private final Paragraph missing = new Paragraph();
    private final NativeButton add = primary("own.editor.add", this::keepCard);
    private String slot = "";
    private boolean known;

    OwnEditorView(
            CurrentLearner current,
            OwnCards cards,
            OwnWriting writing,
            BegunForms begun,
            CitedPassages passages,
            Throttle throttle) {
        super("own.editor");
        this.current = current;
        this.cards = cards;
        this.writing = writing;
        this.begun = begun;
        this.passages = passages;
        this.throttle = throttle;
        fields = new OwnFields(this::keepPicture, () -> refuse(text("own.editor.picture.refused")), this::typed);
        missing.addClassName("sco-soft");
        missing.setId("missing");
        missing.getElement().setAttribute("role", "status");
        add.setId("add");
        add.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        Anchor back = new Anchor(OwnPage.PATH, text("own.editor.done"));
        back.addClassName("sco-button");
        Section written = panel("own.editor.card", fields, row(add, back), soft(text("own.editor.keys")));
        Section seen = panel("own.editor.preview", missing, preview);
        var both = row(written, seen);
        both.setClassName("own-two");
        add(both);
        var adding = Shortcuts.addShortcutListener(this, this::keepCard, Key.ENTER, KeyModifier.CONTROL);
        adding.setBrowserDefaultAllowed(false);
        adding.setResetFocusOnActiveElement(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Learner learner = current.require();
        List<OwnDeck> decks = cards.decks(learner);
        String usual =
                decks.isEmpty() ? text("own.deck.first") : decks.getFirst().title();
        fields.decks(Stream.concat(decks.stream().map(OwnDeck::title), Stream.of(text("own.deck.first")))
                .distinct()
                .toList());
        String id = asked.getSingleParameter("id").orElse("");
        known = !id.isEmpty();
        add.setText(text(known ? "own.editor.save" : "own.editor.add"));
        CardForm form = known ? opened(learner, id, decks) : fresh(learner, asked, usual);
        CardForm kept = begun.find(learner, slot).orElse(null);
        fields.show(kept == null ? form : kept);
        if (kept != null && !kept.isEmpty()) {
            say("own.editor.went-on");
        }
        look();
        fields.focusFront();
    }

    private CardForm opened(Learner learner, String id, List<OwnDeck> decks) {
        OwnCard card = id.length() > CardId.MAX_LENGTH || id.split(":", -1).length != 3
                ? null
                : cards.find(learner, new CardId(id)).orElse(null);
        if (card == null) {
            throw new NotFoundException();
        }
        slot = id;
        String deck = decks.stream()
                .filter(each -> each.number() == card.deck())
                .map(OwnDeck::title)
                .findFirst()
                .orElse("");
        return CardForm.of(card, deck);
    }

    private CardForm fresh(Learner learner, QueryParameters asked, String usual) {
        String passage = asked.getSingleParameter("passage").orElse("");
        Optional<Citation> cited =
                passages.find(learner, asked.getSingleParameter("pack").orElse(""), passage);
        slot = cited.isEmpty() ? "new" : "passage " + passage;
        String deck = asked.getSingleParameter("deck")
                .filter(title -> title.length() <= OwnDeck.LONGEST_TITLE)
                .orElse(usual);
        CardForm empty = CardForm.empty(newKey(), Kind.BASIC, deck);
        return cited.map(source -> CitedPassages.quoted(
                        empty, source, asked.getSingleParameter("text").orElse(source.summary())))
                .orElse(empty);
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private @Nullable String keepPicture(byte[] bytes) {
        String[] name = new String[1];
        boolean kept = granted(() -> {
            throttle.count(Throttle.Deed.WRITE_CARD, current.require().id());
            name[0] = writing.keepPicture(current.require(), bytes);
        });
        return kept ? name[0] : null;
    }

    /** After each pause in typing. */
    private void typed() {
        begun.keep(current.require(), slot, fields.form());
        look();
    }

    private void look() {
        try {
            preview.show(fields.form().question());
            missing.setText("");
        } catch (OwnRefused lacks) {
            preview.removeAll();
            missing.setText(
                    fields.form().isEmpty()
                            ? text("own.editor.empty")
                            : Messages.ours().say(lacks.said(), getLocale()));
        }
    }

    /** A second click finds an empty form, which is not worth a word. */
    private void keepCard() {
        CardForm form = fields.form();
        if (form.isEmpty() && !known) {
            fields.focusFront();
            return;
        }
        Learner learner = current.require();
        boolean done = granted(() -> {
            throttle.count(Throttle.Deed.WRITE_CARD, learner.id());
            writing.write(learner, new CardId(form.id()), form.deck(), form.question());
        });
        if (!done) {
            return;
        }
        begun.forget(learner, slot);
        if (known) {
            say("own.editor.saved");
        } else {
            say("own.editor.added", form.deck());
            fields.show(CardForm.empty(newKey(), form.kind(), form.deck()).citing(form.citation()));
            look();
            fields.focusFront();
        }
    }
}
