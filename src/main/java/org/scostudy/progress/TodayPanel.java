package org.scostudy.progress;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.scostudy.account.Learner;

/** What another feature has to say on the page Today, below what is due. Beans of this type are shown in their order. */
public interface TodayPanel {

    /** Absent when there is nothing to say to this learner. */
    Optional<Component> of(Learner learner);
}
