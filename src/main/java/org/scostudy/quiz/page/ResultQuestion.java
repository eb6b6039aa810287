package org.scostudy.quiz.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scostudy.question.Citation;
import org.scostudy.quiz.attempt.AttemptEntry;
import org.scostudy.quiz.attempt.Progress;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.MarkedTexts;
import org.scostudy.quiz.player.AttemptJson;

/** One question afterwards: what was answered, what is right, why, and where the reading says so. */
@JsModule("context://shared/sco-formulas.js")
class ResultQuestion extends ListItem {

    ResultQuestion(Progress progress, int place, Item item) {
        addClassNames("sco-quiz-question", "sco-panel");
        Progress.State state = progress.state(place);
        getElement().setAttribute("data-state", state.json());
        H3 stem = new H3();
        stem.add(
                new Span(getTranslation("quiz.result.number", place + 1)),
                AnswerLook.text(item, MarkedTexts.STEM, item.stem()));
        stem.addClassName("sco-quiz-stem");
        add(verdict(progress, place, state), stem);
        DescriptionList answers = new DescriptionList();
        answers.addClassName("sco-facts");
        answers.add(new Term(getTranslation("quiz.result.yours")), new Description(given(progress, place, item)));
        if (state != Progress.State.RIGHT || item.selfJudged()) {
            answers.add(new Term(getTranslation("quiz.result.key")), new Description(AnswerLook.key(item)));
        }
        add(answers);
        progress.mark(place).filter(_ -> !progress.secret()).ifPresent(mark -> add(new EssayMarkLook(item, mark)));
        told(progress, place, item).forEach(this::add);
        if (item.explanation() != null) {
            add(new Div(AnswerLook.text(item, MarkedTexts.EXPLANATION, item.explanation())));
        }
        if (item.since() != null) {
            Div since = new Div(AnswerLook.text(item, MarkedTexts.SINCE, item.since()));
            since.addClassNames("sco-note", "sco-note-caution");
            add(since);
        }
        add(sources(item.citations()));
    }

    private Component verdict(Progress progress, int place, Progress.State state) {
        Span word = new Span(getTranslation("quiz.state." + state.json()));
        word.addClassNames("sco-badge", "sco-quiz-verdict");
        Span points = new Span(points(progress, place));
        points.addClassName("sco-quiz-what");
        Div verdict = new Div(word, points);
        verdict.addClassName("sco-quiz-verdict-line");
        return verdict;
    }

    private String points(Progress progress, int place) {
        double worth = progress.attempt().worth(place);
        double points = AttemptJson.rounded(progress.points(place));
        return worth == 0
                ? getTranslation("quiz.result.dropped")
                : worth == 1
                        ? getTranslation("quiz.result.points-of-one", points)
                        : getTranslation("quiz.result.points-of", points, AttemptJson.rounded(worth));
    }

    private Component given(Progress progress, int place, Item item) {
        return progress.counted(place)
                .map(AttemptEntry::answer)
                .filter(answer -> !item.task().say(answer).isEmpty())
                .map(answer -> AnswerLook.answer(item, answer, item.task().say(answer)))
                .orElseGet(() -> new Span(getTranslation("quiz.result.nothing")));
    }

    /** Why a wrong option is wrong. */
    private static List<Div> told(Progress progress, int place, Item item) {
        return progress.counted(place).stream()
                .flatMap(entry -> item.task().score(entry.answer()).parts().stream())
                .filter(part -> !part.right() && part.feedback() != null)
                .map(part -> new Div(
                        AnswerLook.text(item, MarkedTexts.toldAbout(part.id()), String.valueOf(part.feedback()))))
                .toList();
    }

    private Component sources(List<Citation> citations) {
        UnorderedList sources = new UnorderedList();
        sources.addClassName("sco-quiz-sources");
        for (Citation citation : citations) {
            String address = "read?passage=" + URLEncoder.encode(citation.passage(), StandardCharsets.UTF_8);
            Anchor passage = new Anchor(
                    address, getTranslation("quiz.result.source", citation.sectionTitle(), citation.passage()));
            sources.add(new ListItem(passage, new Span(" " + citation.summary())));
        }
        return sources;
    }
}
