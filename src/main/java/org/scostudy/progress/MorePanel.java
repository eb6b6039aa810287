package org.scostudy.progress;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scostudy.study.session.StudyMore.Offer;

/** For those who want more than the day asks for: each way to go on, with what it costs tomorrow. */
class MorePanel extends Section {

    MorePanel(List<Offer> offers) {
        addClassNames("sco-panel", "sco-more");
        H2 title = new H2(getTranslation("progress.more"));
        title.addClassName("sco-panel-title");
        Paragraph about = new Paragraph(getTranslation("progress.more.about"));
        about.addClassName("sco-soft");
        UnorderedList list = new UnorderedList();
        list.addClassName("sco-more-offers");
        offers.forEach(offer -> list.add(new ListItem(link(offer))));
        add(title, about, list);
    }

    private static Anchor link(Offer offer) {
        Span name = new Span(offer.title());
        name.addClassName("sco-more-title");
        Span cost = new Span(offer.cost());
        cost.addClassName("sco-more-cost");
        Anchor link = new Anchor(offer.path(), name, cost);
        link.addClassName("sco-more-offer");
        link.getElement().setAttribute("data-test", "more");
        link.getElement().setAttribute("data-kind", offer.kind().name());
        return link;
    }
}
