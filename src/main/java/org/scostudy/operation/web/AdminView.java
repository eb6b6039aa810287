package org.scostudy.operation.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scostudy.account.Learner;
import org.scostudy.account.administration.AdministrationWays;
import org.scostudy.account.audit.Act;
import org.scostudy.account.audit.AuditLog;
import org.scostudy.account.audit.By;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.language.Messages;
import org.scostudy.material.model.Pack;
import org.scostudy.material.store.Packs;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.operation.backup.LiveData;
import org.scostudy.operation.backup.NightlyBackups;
import org.scostudy.operation.backup.OpenSessions;
import org.scostudy.operation.data.Failure;
import org.scostudy.operation.watch.DataWatch;
import org.scostudy.operation.watch.Trouble;
import org.scostudy.scenario.read.Scenarios;

/** What the person who runs the server sees and does: health, packs, backup and restore. */
@Route("admin")
@RolesAllowed("ADMINISTRATOR")
class AdminView extends Div implements HasDynamicTitle {

    private final LiveData data;
    private final OpenSessions sessions;
    private final Clock clock;
    private final AuditLog log;
    private final Optional<Learner> person;
    private final Section outcome = new Section();

    AdminView(
            LiveData data,
            NightlyBackups backups,
            OpenSessions sessions,
            HealthFacts facts,
            DataWatch watch,
            Packs packs,
            Scenarios scenarios,
            AuditLog log,
            CurrentLearner current,
            Clock clock) {
        this.data = data;
        this.sessions = sessions;
        this.clock = clock;
        this.log = log;
        this.person = current.find();
        addClassNames("sco-admin", "sco-narrow");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(title());
        warning(watch.state()).ifPresent(this::add);
        add(
                new AdministrationWays("admin"),
                section("operation.health", health(facts, backups.state())),
                section("operation.packs", packs(packs, scenarios)),
                section("operation.backup", backup(backups.state())),
                section("operation.restore", new Paragraph(getTranslation("operation.restore.what")), upload()),
                outcome);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("operation.title"));
    }

    private Section section(String title, Component... parts) {
        H2 heading = new H2(getTranslation(title));
        heading.addClassName("sco-panel-title");
        Section section = new Section(heading);
        section.addClassName("sco-panel");
        section.add(parts);
        return section;
    }

    private H1 title() {
        H1 title = new H1(getTranslation("operation.title"));
        title.addClassName("sco-page-title");
        return title;
    }

    private Optional<Paragraph> warning(DataWatch.State state) {
        return state.trouble()
                .map(Trouble::reason)
                .or(() -> state.little() ? Optional.of("little") : Optional.empty())
                .map(reason -> {
                    Paragraph warning =
                            new Paragraph(getTranslation("operation.warning." + reason, state.freeBytes() >> 20));
                    warning.setId("warning");
                    warning.addClassNames("sco-note", "sco-note-caution");
                    return warning;
                });
    }

    private DescriptionList health(HealthFacts facts, NightlyBackups.State backups) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sco-facts");
        facts.now()
                .forEach((key, value) -> list.add(
                        new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
        list.add(
                new DescriptionList.Term(getTranslation("operation.backup.nightly")),
                new DescriptionList.Description(fares(backups)));
        return list;
    }

    private String fares(NightlyBackups.State backups) {
        if (!backups.on()) {
            return getTranslation("operation.backup.nightly.off");
        }
        String last = backups.last()
                .map(night -> getTranslation("operation.backup.nightly.last", night.toString()))
                .orElseGet(() -> getTranslation("operation.backup.nightly.none"));
        return backups.failure()
                .map(reason -> getTranslation("operation.backup.nightly.failed", reason, last))
                .orElse(last);
    }

    private Component[] backup(NightlyBackups.State backups) {
        Paragraph what = new Paragraph(getTranslation("operation.backup.what"));
        return backups.on()
                ? new Component[] {
                    what,
                    new Paragraph(getTranslation(
                            "operation.backup.nightly.kept", backups.folder().toString())),
                    download()
                }
                : new Component[] {what, download()};
    }

    private UnorderedList packs(Packs packs, Scenarios scenarios) {
        UnorderedList list = new UnorderedList();
        for (Pack pack : packs.all()) {
            list.add(new ListItem(getTranslation(
                    "operation.pack.good", pack.id(), pack.facts().size())));
        }
        packs.broken().forEach((pack, problems) -> list.add(broken("operation.pack.broken", pack, problems)));
        scenarios
                .broken()
                .forEach((pack, problems) -> list.add(broken("operation.pack.scenarios-broken", pack, problems)));
        return list;
    }

    private ListItem broken(String key, String pack, List<PackProblem> problems) {
        ListItem item = new ListItem(getTranslation(key, pack, problems.size()));
        UnorderedList lines = new UnorderedList();
        problems.forEach(
                problem -> lines.add(new ListItem(problem.say(Messages.ours().in(getLocale())))));
        item.add(lines);
        return item;
    }

    private Anchor download() {
        Anchor link = new Anchor(this::download, getTranslation("operation.backup.button"));
        link.setId("backup");
        link.addClassName("sco-button");
        return link;
    }

    /** A download that breaks off is a file that restore refuses. */
    private void download(DownloadEvent event) throws IOException {
        event.setFileName("sco-study-%s.zip".formatted(LocalDate.now(clock)));
        event.setContentType("application/zip");
        log.add(by(), Act.BACKUP_TAKEN, null, null);
        try {
            data.backup(event.getOutputStream());
        } catch (IOException broken) {
            throw broken;
        } catch (Exception failure) {
            throw new IOException(Failure.explain(failure).getMessage(), failure);
        }
    }

    private By by() {
        return person.<By>map(By.Person::new).orElse(By.SERVER);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toTempFile((what, file) -> restore(file)));
        upload.setId("restore");
        // As it is: the limit for forms with files does not apply.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".zip");
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("operation.restore.button")));
        return upload;
    }

    private void restore(File file) {
        outcome.removeAll();
        try {
            Path former = data.restore(file.toPath());
            person.ifPresent(restorer -> log.addByName(
                    restorer.displayName(), Act.RESTORED, former.getFileName().toString()));
            sessions.endAllBut(VaadinSession.getCurrent().getSession().getId());
            outcome.add(
                    new Paragraph(getTranslation("operation.restored", former)),
                    new Button(getTranslation("operation.sign-in-again"), click -> signInAgain()));
        } catch (Exception failure) {
            String reason =
                    Failure.explain(failure).getMessage().replace(file.getPath(), getTranslation("operation.the-file"));
            outcome.add(new Paragraph(getTranslation("operation.not-restored", reason)));
        } finally {
            file.delete();
        }
    }

    /** After a restore the same account number may mean somebody else. */
    private void signInAgain() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in"));
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
