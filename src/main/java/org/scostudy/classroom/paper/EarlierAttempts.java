package org.scostudy.classroom.paper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.classroom.roster.Member;
import org.scostudy.classroom.work.WorkAttempt;

/** Says that a learner has been at it before, and lets choose what becomes of the sheet at hand. */
class EarlierAttempts extends Div {

    /** @param instead the attempt that gives way; absent: all stay */
    private record Way(@Nullable WorkAttempt instead) {}

    private final ZoneTime when;
    private final Paragraph words = new Paragraph();
    private final RadioButtonGroup<Way> ways = new RadioButtonGroup<>();
    private List<WorkAttempt> attempts = List.of();

    EarlierAttempts(ZoneTime when) {
        this.when = when;
        addClassNames("sco-note", "sco-note-caution");
        words.getElement().setAttribute("role", "status");
        ways.setId("way");
        ways.setAriaLabel(getTranslation("classroom.enter.way.choose"));
        ways.setErrorMessage(getTranslation("classroom.enter.way.choose"));
        ways.setManualValidation(true);
        ways.setItemLabelGenerator(this::say);
        ways.addValueChangeListener(_ -> ways.setInvalid(false));
        add(words, ways);
        setVisible(false);
    }

    void show(@Nullable Member member, List<WorkAttempt> made) {
        attempts = made;
        setVisible(!made.isEmpty());
        if (member == null || made.isEmpty()) {
            return;
        }
        words.setText(getTranslation(
                "classroom.enter.before",
                member.name(),
                made.size(),
                made.stream().map(this::told).collect(Collectors.joining("; "))));
        List<Way> possible = new ArrayList<>(List.of(new Way(null)));
        made.stream().filter(WorkAttempt::onPaper).map(Way::new).forEach(possible::add);
        ways.setItems(possible);
        ways.setInvalid(false);
    }

    /** Whether it is clear what to do. */
    boolean chosen() {
        boolean chosen = attempts.isEmpty() || ways.getValue() != null;
        ways.setInvalid(!chosen);
        return chosen;
    }

    void focusChoice() {
        ways.getElement().callJsFunction("focus");
    }

    Set<String> seen() {
        return attempts.stream().map(WorkAttempt::id).collect(Collectors.toSet());
    }

    @Nullable
    String instead() {
        Way way = ways.getValue();
        return attempts.isEmpty() || way == null || way.instead() == null
                ? null
                : Objects.requireNonNull(way.instead()).id();
    }

    private String say(Way way) {
        WorkAttempt attempt = way.instead();
        return attempt == null
                ? getTranslation("classroom.enter.way.beside")
                : getTranslation("classroom.enter.way.instead", told(attempt));
    }

    private String told(WorkAttempt attempt) {
        String day = when.day(attempt.started());
        if (!attempt.isFinished()) {
            return getTranslation("classroom.enter.before.open", day);
        }
        return attempt.onPaper()
                ? getTranslation("classroom.enter.before.paper", day, attempt.form(), attempt.share())
                : getTranslation("classroom.enter.before.here", day, attempt.share());
    }
}
