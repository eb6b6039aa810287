package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.scostudy.study.fit.Borrowing;
import org.scostudy.study.fit.Fitting;
import org.scostudy.study.fit.WhoseMemory;

/** Says whose memory the reviews are timed for, and lets the learner choose. */
class OwnParameters extends Div {

    private final long learner;
    private final @Nullable String pack;
    private final transient Fitting fitting;
    private final transient Borrowing borrowing;
    private final transient Runnable changed;

    /** @param pack that is set apart; absent: all others */
    OwnParameters(long learner, @Nullable String pack, Fitting fitting, Borrowing borrowing, Runnable changed) {
        this.learner = learner;
        this.pack = pack;
        this.fitting = fitting;
        this.borrowing = borrowing;
        this.changed = changed;
        setId("own-parameters");
        addClassName("sco-setting");
        show();
    }

    private void show() {
        removeAll();
        switch (fitting.standing(learner, pack)) {
            case WhoseMemory.Usual usual -> say("study.settings.fit.usual", usual.enoughAnswers());
            case WhoseMemory.OfAll all -> {
                say("study.settings.fit.of-all", all.enoughAnswers());
                offer("study.settings.fit.defaults", () -> fitting.useDefaults(learner, pack));
            }
            case WhoseMemory.NoBetter no -> say("study.settings.fit.no-better", no.answers());
            case WhoseMemory.Own own -> {
                say("study.settings.fit.own", own.answers());
                offer("study.settings.fit.defaults", () -> fitting.useDefaults(learner, pack));
            }
            case WhoseMemory.OfGroup group -> {
                if (group.answers() == 0) {
                    say("study.settings.fit.of-group", group.people(), Fitting.ENOUGH_ANSWERS);
                } else {
                    say("study.settings.fit.of-group.no-better", group.people(), group.answers());
                }
                offer("study.settings.fit.defaults", () -> borrowing.decline(learner));
            }
            case WhoseMemory.GroupDeclined group -> {
                say("study.settings.fit.group-declined", group.people());
                offer("study.settings.fit.group-again", () -> borrowing.accept(learner));
            }
            case WhoseMemory.Declined declined -> {
                say("study.settings.fit.declined");
                offer("study.settings.fit.own-again", () -> fitting.useOwn(learner, pack));
            }
        }
    }

    private void say(String key, Object... numbers) {
        Paragraph sentence = new Paragraph(getTranslation(key, numbers));
        sentence.addClassName("sco-setting-what");
        add(sentence);
    }

    private void offer(String key, Runnable change) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            change.run();
            changed.run();
            show();
        });
        button.addClassName("sco-button");
        Div control = new Div(button);
        control.addClassName("sco-setting-control");
        add(control);
    }
}
