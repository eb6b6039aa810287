package org.scostudy.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.progress.cards.LearnerWays;
import org.scostudy.progress.chart.Heatmap;
import org.scostudy.progress.chart.YearPanel;
import org.scostudy.question.QuestionBank;
import org.scostudy.study.queue.Queues;
import org.scostudy.study.recall.GoneCards;
import org.scostudy.study.recall.StudyRecord;
import org.scostudy.study.session.Returning;
import org.scostudy.study.session.StudyMore;
import org.scostudy.study.session.Studying;
import org.scostudy.study.session.Today;

/** The first page: for a visitor what this is and how to start, for a learner what is due today. */
@Route("")
@Menu(title = "progress.title", order = 0, icon = "sun")
@AnonymousAllowed
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Studying studying;
    private final StudyRecord record;
    private final Returning back;
    private final GoneCards gone;
    private final StudyMore more;
    private final Queues queues;
    private final List<TodayPanel> panels;
    private final QuestionBank bank;
    private final Clock clock;

    TodayView(
            CurrentLearner current,
            Studying studying,
            StudyRecord record,
            Returning back,
            GoneCards gone,
            StudyMore more,
            Queues queues,
            List<TodayPanel> panels,
            QuestionBank bank,
            Clock clock) {
        this.current = current;
        this.studying = studying;
        this.record = record;
        this.back = back;
        this.gone = gone;
        this.more = more;
        this.queues = queues;
        this.panels = panels;
        this.bank = bank;
        this.clock = clock;
        addClassName("sco-today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Learner> learner = current.find();
        if (learner.isEmpty()) {
            removeAll();
            add(new Welcome(bank));
            return;
        }
        show(learner.get());
    }

    private DuePanel show(Learner learner) {
        removeAll();
        LocalDate today = learner.dayOf(clock.instant());
        Today left = studying.today(learner);
        DuePanel due = new DuePanel(left, record.neverStudied(learner));
        add(due);
        back.say(learner)
                .ifPresent(
                        say -> add(new BreakPanel(say, changing(learner, back::take), changing(learner, back::leave))));
        if (left.total() == 0) {
            goOn(more.offers(learner));
        }
        GoneCards.Untold untold = gone.untold(learner);
        if (!untold.cards().isEmpty()) {
            add(new GonePanel(untold.cards().size(), () -> {
                gone.told(learner, untold);
                due.takeFocus();
            }));
        }
        queues.outlook(learner).ifPresent(outlook -> add(new ExamPanel(outlook)));
        panels.forEach(panel -> panel.of(learner).ifPresent(this::add));
        add(new Stats(learner, record), new LearnerWays(""));
        add(new LoadPanel(today, record.load(learner, LoadPanel.DAYS_AHEAD)));
        add(new YearPanel(today, record.answersPerDay(learner, Heatmap.firstDay(today))));
        return due;
    }

    /** What is due changes with it. */
    private Runnable changing(Learner learner, Consumer<Learner> change) {
        return () -> {
            change.accept(learner);
            show(learner).takeFocus();
        };
    }

    private void goOn(List<StudyMore.Offer> offers) {
        if (!offers.isEmpty()) {
            add(new MorePanel(offers));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.title",
                getTranslation(current.find().isPresent() ? "progress.title" : "progress.welcome.title"));
    }
}
