package org.scostudy.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.scostudy.account.CurrentLearner;
import org.scostudy.account.Learner;
import org.scostudy.study.StudyRecord;
import org.scostudy.study.Studying;

/** The first page: for a visitor what this is and how to start, for a learner what is due today. */
@Route("")
@Menu(title = "Today", order = 0)
@AnonymousAllowed
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Studying studying;
    private final StudyRecord record;
    private final Clock clock;

    TodayView(CurrentLearner current, Studying studying, StudyRecord record, Clock clock) {
        this.current = current;
        this.studying = studying;
        this.record = record;
        this.clock = clock;
        addClassName("sco-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Learner> learner = current.find();
        if (learner.isEmpty()) {
            add(new Welcome());
            return;
        }
        add(new DuePanel(learner.get(), studying.today(learner.get()), record));
        add(new YearPanel(learner.get(), record, clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(current.find().isPresent() ? "progress.title" : "progress.welcome.title");
    }
}
