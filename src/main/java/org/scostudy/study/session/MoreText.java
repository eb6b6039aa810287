package org.scostudy.study.session;

import org.scostudy.language.Messages;
import org.scostudy.study.queue.Cost;
import org.springframework.stereotype.Component;

/** Says what there is to go on with, and what it costs. */
@Component
public class MoreText {

    String today(int cards) {
        return text("today", cards);
    }

    String withinLimits() {
        return text("today.cost");
    }

    String moreNew(int cards) {
        return text("new", cards);
    }

    String ahead(int cards, int days) {
        return text("ahead", cards, days);
    }

    String forgotten(int cards) {
        return text("forgotten", cards);
    }

    /** Of new cards: most of them come back on the day after tomorrow. */
    String ofNew(Cost cost) {
        long dayAfter = Math.round(cost.dayAfter());
        return dayAfter > 0 ? text("cost.then", ofReviews(cost), dayAfter) : ofReviews(cost);
    }

    String ofReviews(Cost cost) {
        long tomorrow = Math.round(cost.tomorrow());
        if (tomorrow == 0) {
            return text("cost.none");
        }
        return tomorrow > 0 ? text("cost.more", tomorrow) : text("cost.fewer", -tomorrow);
    }

    private String text(String key, Object... values) {
        return Messages.here("study.more." + key, values);
    }
}
