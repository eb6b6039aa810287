package org.scostudy.classroom.task;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.classroom.roster.ClassRefused;
import org.springframework.stereotype.Component;

/** Leads a learner from a page to the work at an assignment. */
@Component
public class Entering {

    private final Starting starting;

    Entering(Starting starting) {
        this.starting = starting;
    }

    /** Why not; absent when the page of the assignment comes. */
    public Optional<ClassRefused.Reason> open(Learner learner, long classroom, long assignment) {
        try {
            String path = starting.open(learner, classroom, assignment);
            int query = path.indexOf('?');
            if (query < 0) {
                UI.getCurrent().navigate(path);
            } else {
                UI.getCurrent()
                        .navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
            }
            return Optional.empty();
        } catch (ClassRefused refused) {
            return Optional.of(refused.reason());
        }
    }
}
