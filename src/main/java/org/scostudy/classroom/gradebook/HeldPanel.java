package org.scostudy.classroom.gradebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.work.Sitters.Sitter;
import org.scostudy.classroom.work.WorkWords;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.quiz.Release;

/** The quizzes whose answers are held back: until when, for whom, and the button that releases them. */
class HeldPanel extends Div {

    private static final int NAMED = 8;

    private final ZoneTime when;

    /** @param release absent where nothing can be changed */
    HeldPanel(List<Releasing.Standing> held, ZoneTime when, @Nullable Consumer<Releasing.Standing> release) {
        this.when = when;
        addClassName("class-compact");
        setId("held");
        PlainRows table = new PlainRows(
                getTranslation("classroom.held"),
                List.of(
                        getTranslation("classroom.column.assignment"),
                        getTranslation("classroom.held.until"),
                        getTranslation("classroom.held.who"),
                        getTranslation("classroom.column.actions")));
        held.forEach(each -> table.row(
                PlainRows.words(each.assignment().title()),
                PlainRows.words(until(each.release())),
                PlainRows.words(who(each.sitters(), this::getTranslation)),
                button(each, release)));
        add(table);
    }

    private String until(Release release) {
        return switch (release) {
            case Release.Released _ -> "";
            case Release.HeldUntil(var at) -> when.moment(at);
            case Release.HeldUntilReleased _ -> getTranslation("classroom.held.until-released");
        };
    }

    /** "Ada, Bob (sitting it now) and 3 more" */
    static String who(List<Sitter> sitters, WorkWords.Texts texts) {
        if (sitters.isEmpty()) {
            return texts.say("classroom.held.nobody");
        }
        String named = sitters.stream()
                .limit(NAMED)
                .map(sitter -> sitter.sitting()
                        ? texts.say("classroom.held.sitting", sitter.member().name())
                        : sitter.member().name())
                .collect(Collectors.joining(", "));
        int more = sitters.size() - NAMED;
        return more > 0 ? texts.say("classroom.held.more", named, more) : named;
    }

    private Component button(Releasing.Standing standing, @Nullable Consumer<Releasing.Standing> release) {
        if (release == null) {
            return new Span("–");
        }
        NativeButton button = new NativeButton(getTranslation("classroom.release"), _ -> release.accept(standing));
        button.addClassNames("sco-button", "class-small");
        button.setAriaLabel(getTranslation("classroom.release") + ": "
                + standing.assignment().title());
        return button;
    }
}
