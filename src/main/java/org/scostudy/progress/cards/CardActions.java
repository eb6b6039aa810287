package org.scostudy.progress.cards;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.question.CardId;

/** What can be done with several cards at once: those that are chosen, or all that were found. */
class CardActions extends Div {

    /** Which cards are meant. */
    enum Which {
        CHOSEN,
        FOUND
    }

    private interface Wish {
        int fulfil(Learner learner, Collection<CardId> cards);
    }

    private final transient CardKeeping keeping;
    private final transient CurrentLearner current;
    private final transient Function<Which, Collection<CardId>> cards;
    private final transient Runnable done;
    private final Checkbox everything = new Checkbox();
    private final Paragraph told = new Paragraph();

    /**
     * @param choosePage chooses all cards in sight
     * @param done shows what has become of the cards
     */
    CardActions(
            CardKeeping keeping,
            CurrentLearner current,
            Function<Which, Collection<CardId>> cards,
            Runnable choosePage,
            Runnable done) {
        this.keeping = keeping;
        this.current = current;
        this.cards = cards;
        this.done = done;
        addClassName("progress-actions");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("progress.action"));
        everything.setId("everything");
        told.setId("told");
        told.addClassName("sco-soft");
        told.getElement().setAttribute("role", "status");
        NativeButton page = new NativeButton(getTranslation("progress.action.page"), _ -> choosePage.run());
        page.addClassNames("sco-button", "sco-button-plain");
        page.setId("choose-page");
        add(
                page,
                everything,
                button("suspend", keeping::suspend),
                button("wake", keeping::wake),
                button("flag", keeping::flag),
                button("unflag", keeping::unflag),
                move(),
                reset(),
                told);
    }

    /** Says how many are chosen, and how many were found. */
    void chosen(int chosen, int found) {
        everything.setLabel(getTranslation("progress.action.everything", found));
        told.setText(chosen == 0 ? "" : getTranslation("progress.action.chosen", chosen));
    }

    private NativeButton button(String name, Wish wish) {
        return button(name, () -> fulfil("progress.action.done." + name, wish));
    }

    private NativeButton button(String name, Runnable click) {
        NativeButton button = new NativeButton(getTranslation("progress.action." + name), _ -> click.run());
        button.addClassName("sco-button");
        button.setId("action-" + name);
        return button;
    }

    private NativeButton move() {
        return button("move", () -> {
            if (wanted().isEmpty()) {
                told.setText(getTranslation("progress.action.none"));
            } else {
                LocalDate today = keeping.today(current.require());
                new MoveDialog(
                                wanted().size(),
                                today,
                                (from, days) -> fulfil(
                                        "progress.action.done.move",
                                        (learner, wanted) -> keeping.move(learner, wanted, from, days)))
                        .open();
            }
        });
    }

    private NativeButton reset() {
        return button("reset", () -> {
            if (wanted().isEmpty()) {
                told.setText(getTranslation("progress.action.none"));
            } else {
                ResetDialog.ask(wanted().size(), () -> fulfil("progress.action.done.reset", keeping::reset));
            }
        });
    }

    private Collection<CardId> wanted() {
        return cards.apply(everything.getValue() ? Which.FOUND : Which.CHOSEN);
    }

    private void fulfil(String saidKey, Wish wish) {
        Collection<CardId> wanted = wanted();
        if (wanted.isEmpty()) {
            told.setText(getTranslation("progress.action.none"));
            return;
        }
        int number = wish.fulfil(current.require(), wanted);
        everything.setValue(false);
        done.run();
        told.setText(getTranslation(saidKey, number));
    }
}
