package org.scostudy.quiz;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scostudy.question.Citation;
import org.scostudy.question.Markup;
import org.scostudy.question.Rendered;

/** One question afterwards: what was answered, what is right, why, and where the reading says so. */
class ResultQuestion extends ListItem {

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    ResultQuestion(Progress progress, int place, Item item) {
        addClassNames("sco-quiz-question", "sco-panel");
        Progress.State state = progress.state(place);
        getElement().setAttribute("data-state", state.json());
        H3 stem = new H3();
        stem.add(new Span(getTranslation("quiz.result.number", place + 1)), words(item, MarkedTexts.STEM, item.stem()));
        stem.addClassName("sco-quiz-stem");
        add(verdict(progress, place, state), stem);
        DescriptionList answers = new DescriptionList();
        answers.addClassName("sco-facts");
        answers.add(new Term(getTranslation("quiz.result.yours")), new Description(given(progress, place, item)));
        if (state != Progress.State.RIGHT || item.selfJudged()) {
            answers.add(new Term(getTranslation("quiz.result.key")), new Description(Key.words(item)));
        }
        add(answers);
        told(progress, place, item).forEach(this::add);
        if (item.explanation() != null) {
            add(new Div(words(item, MarkedTexts.EXPLANATION, item.explanation())));
        }
        if (item.since() != null) {
            Div since = new Div(words(item, MarkedTexts.SINCE, item.since()));
            since.addClassNames("sco-note", "sco-note-caution");
            add(since);
        }
        add(sources(item.citations()));
    }

    private static Component words(Item item, String name, String plain) {
        String marked = item.marked(name);
        return marked == null
                ? new Span(plain)
                : new Html("<div class=\"sco-rich\">" + RENDERED.html(marked, Markup.MARKDOWN) + "</div>");
    }

    private Component verdict(Progress progress, int place, Progress.State state) {
        Span word = new Span(getTranslation("quiz.state." + state.json()));
        word.addClassNames("sco-badge", "sco-quiz-verdict");
        Span points = new Span(getTranslation("quiz.result.points-of-one", Sheet.rounded(progress.points(place))));
        points.addClassName("sco-quiz-what");
        Div verdict = new Div(word, points);
        verdict.addClassName("sco-quiz-verdict-line");
        return verdict;
    }

    private String given(Progress progress, int place, Item item) {
        String words = progress.last(place)
                .map(entry -> Words.of(item, entry.answer()))
                .orElse("");
        return words.isEmpty() ? getTranslation("quiz.result.nothing") : words;
    }

    /** Why a wrong option is wrong. */
    private static List<Paragraph> told(Progress progress, int place, Item item) {
        return progress.last(place).stream()
                .flatMap(entry -> Scoring.of(item.task(), entry.answer()).parts().stream())
                .filter(part -> !part.right() && part.feedback() != null)
                .map(part -> new Paragraph(part.feedback()))
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
