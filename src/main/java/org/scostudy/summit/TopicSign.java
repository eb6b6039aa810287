package org.scostudy.summit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A small drawing by which a topic is recognised; decoration, for its name stands beside it. */
@Tag("sco-topic-sign")
@JsModule("context://summit/topic-sign.js")
class TopicSign extends Component {

    TopicSign(String topic) {
        getElement().setAttribute("topic", topic);
        getElement().setAttribute("aria-hidden", "true");
    }
}
