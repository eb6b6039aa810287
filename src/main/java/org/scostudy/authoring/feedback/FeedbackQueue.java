package org.scostudy.authoring.feedback;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** What learners said and nobody has answered, each with room for the answer. */
public class FeedbackQueue extends UnorderedList {

    public FeedbackQueue(List<Feedback.Said> open, BiConsumer<Feedback.Said, String> answer) {
        addClassName("authoring-list");
        setId("queue");
        open.forEach(said -> add(item(said, answer)));
    }

    private ListItem item(Feedback.Said said, BiConsumer<Feedback.Said, String> answer) {
        int slash = said.question().indexOf('/');
        String id = slash < 0 ? said.question() : said.question().substring(0, slash);
        Anchor question = new Anchor(
                "teach/questions?q="
                        + URLEncoder.encode(id.replaceAll("(:answer(#\\d+)?)$", ""), StandardCharsets.UTF_8),
                said.stem().isBlank() ? said.question() : said.stem());
        TextArea words = new TextArea(getTranslation("authoring.queue.answer"));
        words.setMaxLength(Feedback.LONGEST);
        words.setWidthFull();
        NativeButton send =
                new NativeButton(getTranslation("authoring.queue.send"), _ -> answer.accept(said, words.getValue()));
        send.addClassName("sco-button");
        Paragraph what = new Paragraph(getTranslation("authoring.queue.said", said.said()));
        return new ListItem(question, what, words, send);
    }
}
