package org.scostudy.summit;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The scenarios of a topic, folded away behind its name and how many of them have been played. */
class TopicPanel extends NativeDetails {

    TopicPanel(Shown.Topic topic, List<Shown.Listed> scenarios, UnorderedList cards) {
        addClassNames("sco-scenario-topic", "sco-panel");
        long played =
                scenarios.stream().filter(scenario -> scenario.played() > 0).count();
        Span name = new Span(topic.title());
        name.addClassName("sco-scenario-topic-name");
        Span count = new Span(getTranslation("summit.topic.count", scenarios.size())
                + (played == 0 ? "" : " · " + getTranslation("summit.topic.played", played)));
        count.addClassName("sco-soft");
        setSummary(name, count);
        setContent(cards);
    }
}
