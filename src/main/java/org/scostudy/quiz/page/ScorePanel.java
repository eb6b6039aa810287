package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.scostudy.quiz.Mode;
import org.scostudy.quiz.attempt.Attempt;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.player.AttemptJson;

/** The score in one glance, and the way on: studying what was missed. */
class ScorePanel extends Section {

    private static final double PERCENT = 100;

    ScorePanel(Progress progress, int missed, int cards) {
        Attempt attempt = progress.attempt();
        addClassNames("sco-score", "sco-tiled");
        Paragraph name = new Paragraph(attempt.title());
        name.addClassName("sco-score-name");
        double points = progress.points();
        H1 score = new H1(
                new Span(getTranslation("quiz.result.points", AttemptJson.rounded(points))),
                new Span(getTranslation("quiz.result.of", AttemptJson.rounded(attempt.outOf()))));
        score.addClassName("sco-score-points");
        score.getElement().setAttribute("data-test", "score");
        long percent = attempt.outOf() <= 0 ? 0 : Math.round(points / attempt.outOf() * PERCENT);
        Paragraph how = new Paragraph(getTranslation("quiz.result.percent", percent) + " " + end(attempt));
        how.addClassName("sco-score-how");
        Div words = new Div(name, score, how);
        if (progress.awaiting() > 0) {
            score.removeAll();
            score.add(new Span(getTranslation("quiz.state.awaiting")));
            how.setText(getTranslation("quiz.result.awaiting", progress.awaiting()) + " " + end(attempt));
        }
        if (!progress.release().held()) {
            Paragraph word =
                    new Paragraph(getTranslation(missed == 0 ? "quiz.result.perfect" : "quiz.result.next", cards));
            word.addClassName("sco-score-how");
            words.add(word);
        }
        add(words);
        if (cards > 0) {
            Anchor study = new Anchor("study?quiz=" + attempt.id(), getTranslation("quiz.result.study", cards));
            study.addClassNames("sco-button", "sco-button-primary", "sco-button-large");
            study.getElement().setAttribute("data-test", "study-missed");
            add(study);
        }
    }

    private String end(Attempt attempt) {
        if (attempt.onPaper()) {
            return getTranslation("quiz.result.on-paper");
        }
        if (attempt.ranOut()) {
            return getTranslation("quiz.result.time-up");
        }
        Duration took =
                attempt.finished() == null ? Duration.ZERO : Duration.between(attempt.started(), attempt.finished());
        return attempt.mode() == Mode.EXAM ? getTranslation("quiz.result.took", Math.max(1, took.toMinutes())) : "";
    }
}
