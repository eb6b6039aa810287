package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.scostudy.language.DateForm;
import org.scostudy.study.session.Comeback;
import org.scostudy.study.session.Returning.Say;

/** For those who are away or were: nothing is held against them, and there is a way back. */
class BreakPanel extends Section {

    private final Runnable take;
    private final Runnable leave;

    /**
     * @param take the plan that is offered
     * @param leave what is offered or followed
     */
    BreakPanel(Say say, Runnable take, Runnable leave) {
        this.take = take;
        this.leave = leave;
        addClassNames("sco-panel", "sco-break");
        getElement().setAttribute("aria-labelledby", "break-title");
        switch (say) {
            case Say.Off off -> off(off);
            case Say.Offer offer -> offer(offer.comeback());
            case Say.Running running -> running(running);
            case Say.UpToDate _ -> upToDate();
        }
    }

    private void off(Say.Off off) {
        title("progress.holiday", DateForm.DAY.say(off.holiday().until()));
        text("progress.holiday.text");
        add(new Anchor("settings", getTranslation("progress.holiday.change")));
    }

    private void offer(Comeback comeback) {
        title(comeback.away() > 0 ? "progress.break" : "progress.break.again");
        text("progress.break.away", comeback.away(), comeback.waiting());
        text("progress.break.plan", comeback.days(), comeback.cards());
        add(acts(
                primary(button("progress.break.take", "plan-take", take)),
                button("progress.break.leave", "plan-leave", leave)));
    }

    private void running(Say.Running running) {
        title("progress.plan", running.plan().cards());
        text(
                "progress.plan.text",
                running.left(),
                DateForm.DAY.say(running.plan().until()));
        add(acts(button("progress.plan.stop", "plan-leave", leave)));
    }

    private void upToDate() {
        title("progress.plan.done");
        text("progress.plan.done.text");
        add(acts(button("progress.plan.read", "plan-leave", leave)));
    }

    private void title(String key, Object... values) {
        H2 title = new H2(getTranslation(key, values));
        title.setId("break-title");
        title.addClassName("sco-panel-title");
        add(title);
    }

    private void text(String key, Object... values) {
        add(new Paragraph(getTranslation(key, values)));
    }

    private static Div acts(Component... buttons) {
        Div acts = new Div(buttons);
        acts.addClassName("sco-break-acts");
        return acts;
    }

    private NativeButton button(String key, String test, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> pressed.run());
        button.addClassName("sco-button");
        button.getElement().setAttribute("data-test", test);
        return button;
    }

    private static NativeButton primary(NativeButton button) {
        button.addClassName("sco-button-primary");
        return button;
    }
}
