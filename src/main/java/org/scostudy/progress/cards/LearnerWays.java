package org.scostudy.progress.cards;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links between the pages that tell a learner how it goes. */
public class LearnerWays extends Nav {

    /** @param here address of the page that they stand on */
    public LearnerWays(String here) {
        addClassName("sco-ways");
        setAriaLabel(getTranslation("progress.ways"));
        way("", "progress.title", here);
        way("progress", "progress.page", here);
        way("cards", "progress.cards", here);
        way("cards/mine", "progress.own-cards", here);
    }

    private void way(String address, String key, String here) {
        Anchor link = new Anchor(address.isEmpty() ? "./" : address, getTranslation(key));
        link.getElement().setAttribute("data-test", "way-" + (address.isEmpty() ? "today" : address));
        if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
