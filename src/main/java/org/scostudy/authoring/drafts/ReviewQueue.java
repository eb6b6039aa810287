package org.scostudy.authoring.drafts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LearnerPreview;

/** Drafts one after the other; each decision is one key while the queue has the focus. */
class ReviewQueue extends Section {

    private final CurrentLearner current;
    private final FromText fromText;
    private final BankSearch all;
    private final AudienceDesk audiences;
    private final Paragraph meant = new Paragraph();
    private final Consumer<String> refuse;
    private final Paragraph left = new Paragraph();
    private final LearnerPreview preview = new LearnerPreview();
    private final Div card = new Div();
    private List<QuestionRow> waiting = List.of();

    ReviewQueue(
            CurrentLearner current,
            FromText fromText,
            BankSearch all,
            AudienceDesk audiences,
            Consumer<String> refuse) {
        this.current = current;
        this.fromText = fromText;
        this.all = all;
        this.audiences = audiences;
        this.refuse = refuse;
        addClassName("sco-panel");
        setId("review");
        H2 title = new H2(getTranslation("authoring.review"));
        title.addClassName("sco-panel-title");
        left.setId("left");
        left.getElement().setAttribute("role", "status");
        card.addClassName("authoring-review");
        card.getElement().setAttribute("tabindex", "0");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", getTranslation("authoring.review.card"));
        card.add(
                preview,
                AuthoringPage.row(
                        button("accept", Key.KEY_A, "a", this::accept),
                        button("edit", Key.KEY_E, "e", this::edit),
                        button("reject", Key.KEY_R, "r", this::reject)));
        meant.addClassName("sco-soft");
        add(title, left, meant, card);
    }

    void show() {
        waiting = fromText.queue(current.require());
        left.setText(
                getTranslation(waiting.isEmpty() ? "authoring.review.empty" : "authoring.review.left", waiting.size()));
        card.setVisible(!waiting.isEmpty());
        meant.setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            all.question(waiting.getFirst()).ifPresent(preview::show);
            meant.setText(audiences.sentences(
                    current.require(), List.of(waiting.getFirst().material())));
        }
    }

    private NativeButton button(String name, Key key, String letter, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation("authoring.review." + name, letter), _ -> wish.run());
        button.addClassName("sco-button");
        button.setId(name);
        button.getElement().setAttribute("aria-keyshortcuts", letter);
        Shortcuts.addShortcutListener(this, wish::run, key).listenOn(card);
        return button;
    }

    private void accept() {
        if (!waiting.isEmpty()) {
            List<Questions.NotReady> notReady =
                    fromText.accept(current.require(), waiting.getFirst().number());
            if (!notReady.isEmpty()) {
                refuse.accept(notReady.getFirst().lacks().stream()
                        .map(lack -> getTranslation(lack.messageKey()))
                        .collect(Collectors.joining(" ")));
            }
            next();
        }
    }

    private void edit() {
        if (!waiting.isEmpty()) {
            UI.getCurrent().navigate("teach/questions/" + waiting.getFirst().number());
        }
    }

    private void reject() {
        if (!waiting.isEmpty()) {
            fromText.reject(current.require(), waiting.getFirst().number());
            next();
        }
    }

    private void next() {
        show();
        card.getElement().callJsFunction("focus");
    }
}
