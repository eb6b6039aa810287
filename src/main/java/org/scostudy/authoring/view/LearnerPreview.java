package org.scostudy.authoring.view;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction;
import org.scostudy.question.Question;
import org.scostudy.question.Segment;
import org.scostudy.question.markup.MediaFormat;
import org.scostudy.question.markup.Rendered;
import org.scostudy.question.markup.RubricHtml;

/** A question as learners see it, with the key marked. */
@JsModule("context://shared/sco-formulas.js")
public class LearnerPreview extends Div {

    private static final Rendered RENDERED = new Rendered(Rendered.MEDIA);

    private Map<String, String> pictures = Map.of();

    public LearnerPreview() {
        addClassName("authoring-preview");
    }

    /** @param unkept pictures that the question has and that are not kept yet, by their names */
    public void show(Question question, Map<String, byte[]> unkept) {
        pictures = unkept.entrySet().stream()
                .filter(each -> question.media().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> data(each.getKey(), each.getValue())));
        show(question);
    }

    private static String data(String name, byte[] bytes) {
        MediaFormat format = MediaFormat.of(bytes);
        String type = format == null ? name : format.contentType();
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    public void show(Question question) {
        removeAll();
        String stem = question.interaction() instanceof Interaction.Recall recall
                ? Segment.plain(recall.front())
                : question.stem();
        add(html(question, stem, "authoring-stem"));
        switch (question.interaction()) {
            case Interaction.Choice(var options) -> options(question, options);
            case Interaction.MultipleResponse(var options) -> options(question, options);
            case Interaction.Ordering(var items) -> {
                OrderedList list = new OrderedList();
                items.forEach(item -> list.add(new ListItem(html(question, item, "authoring-option"))));
                add(list);
            }
            case Interaction.Matching(var pairs, var wrong) -> {
                UnorderedList list = new UnorderedList();
                pairs.forEach(pair -> list.add(new ListItem(
                        html(question, pair.left(), "authoring-option"),
                        new Span("–"),
                        html(question, pair.right(), "authoring-option"))));
                wrong.forEach(side -> list.add(new ListItem(
                        new Span(getTranslation("authoring.preview.of-none")),
                        html(question, side, "authoring-option"))));
                list.addClassName("authoring-pairs");
                add(list);
            }
            case Interaction.TrueFalse(var holds, var correction) ->
                key(
                        question,
                        getTranslation(holds ? "authoring.card.true" : "authoring.card.false")
                                + (correction == null ? "" : ": " + correction));
            case Interaction.Typed typed -> key(String.join(" / ", typed.accepted()));
            case Interaction.Recall recall -> key(question, Segment.plain(recall.back()));
            case Interaction.Essay(var rubric, var sample) -> {
                add(new Html(RubricHtml.of(rubric)));
                if (!sample.isEmpty()) {
                    key(question, sample);
                }
            }
            default -> key(question.interaction().key());
        }
        if (question.explanation() != null) {
            add(html(question, question.explanation(), "sco-soft"));
        }
        for (Citation citation : question.citations()) {
            Paragraph source = new Paragraph(citation.passage() + ": " + citation.summary());
            source.addClassName("sco-soft");
            add(source);
        }
    }

    private void options(Question question, List<Interaction.Option> options) {
        UnorderedList list = new UnorderedList();
        list.addClassName("authoring-options");
        for (Interaction.Option option : options) {
            ListItem item = new ListItem(html(question, option.text(), "authoring-option"));
            if (option.right()) {
                Span right = new Span(getTranslation("authoring.right"));
                right.addClassName("sco-badge");
                item.add(right);
            }
            if (option.feedback() != null && !option.feedback().isBlank()) {
                item.add(html(question, option.feedback(), "sco-soft"));
            }
            list.add(item);
        }
        add(list);
    }

    private void key(Question question, String key) {
        Div answer =
                new Div(new Span(getTranslation("authoring.preview.key", "")), html(question, key, "authoring-option"));
        answer.addClassNames("authoring-key", "authoring-pairs");
        add(answer);
    }

    private void key(String key) {
        Paragraph answer = new Paragraph(getTranslation("authoring.preview.key", key));
        answer.addClassName("authoring-key");
        add(answer);
    }

    private Html html(Question question, String text, String look) {
        String html = RENDERED.onPage(text, question.markup());
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            html = html.replace("\"" + Rendered.MEDIA + picture.getKey() + "\"", "\"" + picture.getValue() + "\"");
        }
        return new Html("<div class=\"sco-rich " + look + "\">" + html + "</div>");
    }
}
