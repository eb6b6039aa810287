package org.scostudy.study.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.scostudy.account.Learner;
import org.scostudy.account.people.Accounts;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.audience.SwitchedOff;
import org.scostudy.question.Readership;
import org.scostudy.study.FurtherSettings;
import org.scostudy.study.fit.Borrowing;
import org.scostudy.study.fit.Fitting;
import org.scostudy.study.fit.Lending;
import org.scostudy.study.fit.Presets;
import org.scostudy.study.session.SetAside;
import org.scostudy.study.settings.ExamAims;
import org.scostudy.study.settings.StudySettings;

/** How and what a learner studies. Every change is saved as it is made. */
@Route("settings")
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentLearner current;
    private final Accounts accounts;
    private final StudySettings settings;
    private final ExamAims exams;
    private final Readership readers;
    private final SwitchedOff readings;
    private final SetAside aside;
    private final Fitting fitting;
    private final Presets presets;
    private final List<FurtherSettings> further;
    private final Borrowing borrowing;
    private final Lending lending;
    private final Clock clock;

    SettingsView(
            CurrentLearner current,
            Accounts accounts,
            StudySettings settings,
            ExamAims exams,
            Readership readers,
            SwitchedOff readings,
            SetAside aside,
            Fitting fitting,
            Presets presets,
            List<FurtherSettings> further,
            Borrowing borrowing,
            Lending lending,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.settings = settings;
        this.exams = exams;
        this.readers = readers;
        this.readings = readings;
        this.aside = aside;
        this.fitting = fitting;
        this.presets = presets;
        this.further = List.copyOf(further);
        this.borrowing = borrowing;
        this.lending = lending;
        this.clock = clock;
        addClassNames("sco-settings", "sco-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Learner learner = current.require();
        Paragraph lead = new Paragraph(getTranslation("study.settings.lead"));
        lead.addClassName("sco-soft");
        H1 title = new H1(getTranslation("study.settings.title"));
        title.addClassName("sco-page-title");
        removeAll();
        Div amount = new Div();
        showAmount(amount, learner);
        Div asked = new Div();
        showAsked(asked, learner);
        add(
                title,
                lead,
                new ReadingSettings(learner.id(), readings, readers, () -> showAmount(amount, learner)),
                amount,
                new RhythmSettings(learner.id(), settings, () -> learner.dayOf(clock.instant())),
                new ExamSettings(
                        learner.id(), settings, () -> learner.dayOf(clock.instant()), () -> showAsked(asked, learner)),
                asked,
                new MemorySettings(learner.id(), settings, readers, fitting, presets, borrowing, lending),
                new DaySettings(learner, accounts),
                new LanguageSettings(learner, accounts));
        further.forEach(each -> add(each.of(learner)));
        add(new AsideSettings(learner, aside));
    }

    /** The sections to choose from are those of the readings that are studied. */
    private void showAmount(Div amount, Learner learner) {
        amount.removeAll();
        amount.add(new AmountSettings(learner.id(), settings, readers));
    }

    /** Which of them is studied for depends on the learner's own exam, and on the others. */
    private void showAsked(Div place, Learner learner) {
        LocalDate today = learner.dayOf(clock.instant());
        List<ExamAims.Asked> asked = exams.ahead(learner.id(), today);
        place.removeAll();
        if (!asked.isEmpty()) {
            place.add(new AskedExamSettings(
                    learner.id(),
                    exams,
                    settings.preferences(learner.id()),
                    today,
                    asked,
                    () -> showAsked(place, learner)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("study.settings.title"));
    }
}
