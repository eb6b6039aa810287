package org.scostudy.authoring.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.audience.AudiencePanel;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankFilter;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.QuestionFeedback;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.bank.Use;
import org.scostudy.authoring.bank.Uses;
import org.scostudy.authoring.feedback.Feedback;
import org.scostudy.authoring.feedback.FeedbackQueue;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.question.BankSection;

/** The whole bank: found, filtered, published, retired, tagged, moved and taken away; and what learners say about it. */
@Route("teach/questions")
@Menu(title = "authoring.menu", order = 50, icon = "pencil")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class QuestionsView extends AuthoringPage implements BeforeEnterObserver {

    private final CurrentLearner current;
    private final BankSearch all;
    private final Feedback feedback;
    private final Uses uses;
    private final AudienceDesk audiences;
    private final Div meant = new Div();
    private final Grid<QuestionRow> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final FilterBar filters;
    private final Div queue = new Div();
    private BankFilter filter = BankFilter.ALL;
    private List<QuestionRow> found = List.of();
    private QuestionFeedback heard = QuestionFeedback.NOTHING;

    QuestionsView(
            CurrentLearner current,
            BankSearch all,
            Questions questions,
            Shelves shelves,
            Feedback feedback,
            Uses uses,
            MediaTable media,
            AudienceDesk audiences) {
        super("authoring.questions", "teach/questions");
        this.current = current;
        this.all = all;
        this.feedback = feedback;
        this.uses = uses;
        this.audiences = audiences;
        Map<String, String> titles =
                shelves.sections().stream().collect(Collectors.toMap(BankSection::id, BankSection::title, (a, _) -> a));
        filters = new FilterBar(shelves.sections(), all.authors(), all.tags(), this::ask);
        count.setId("count");
        count.getElement().setAttribute("role", "status");
        columns(titles);
        BulkBar bulk = new BulkBar(
                current,
                questions,
                all,
                shelves,
                media,
                audiences,
                grid::getSelectedItems,
                () -> found,
                new BulkBar.Told() {
                    @Override
                    public void done(String words) {
                        say("authoring.said", words);
                        grid.deselectAll();
                        find();
                        showMeant();
                    }

                    @Override
                    public void refused(String words) {
                        refuse(words);
                    }
                });
        grid.addSelectionListener(
                chosen -> bulk.chosen(chosen.getAllSelectedItems().size()));
        add(queue, filters, count, bulk, grid, meant);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = BankFilter.of(event.getLocation().getQueryParameters());
        filters.fill(filter);
        find();
        showQueue();
        showMeant();
    }

    private void showMeant() {
        meant.removeAll();
        meant.add(new AudiencePanel(audiences, current.require(), words -> say("authoring.said", words)));
    }

    private void ask(BankFilter wished) {
        filter = wished;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new com.vaadin.flow.router.Location("teach/questions", wished.asked())));
        find();
    }

    private void find() {
        heard = new QuestionFeedback(feedback.flagged(), uses::of);
        found = all.find(filter, heard);
        count.setText(text("authoring.count", found.size()));
        grid.setItems(found);
    }

    private void columns(Map<String, String> titles) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addClassName("authoring-grid");
        grid.getElement().setAttribute("aria-label", text("authoring.questions"));
        grid.addComponentColumn(this::stem)
                .setHeader(text("authoring.column.stem"))
                .setWidth("17rem")
                .setFlexGrow(1);
        column("kind", "7.5rem", entry -> text("authoring.kind." + entry.kind().id()));
        column("section", "9rem", entry -> titles.getOrDefault(entry.section(), entry.section()));
        grid.addComponentColumn(this::status)
                .setHeader(text("authoring.column.status"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(this::use)
                .setHeader(text("authoring.column.use"))
                .setWidth("8rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(entry -> heard.use(entry).answered()));
        column("author", "7rem", entry -> entry.generated() ? text("authoring.author.pack") : entry.author());
    }

    private void column(String name, String width, Function<QuestionRow, String> value) {
        grid.addColumn(value::apply)
                .setHeader(text("authoring.column." + name))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private String use(QuestionRow entry) {
        Use use = heard.use(entry);
        return use.answered() == 0 ? "" : text("authoring.use", use.answered(), use.share());
    }

    private Component stem(QuestionRow entry) {
        String stem = entry.stem().isBlank() ? text("authoring.no-stem") : entry.stem();
        if (entry.generated()) {
            NativeButton look = new NativeButton(stem, _ -> look(entry));
            look.addClassName("authoring-stem-button");
            return look;
        }
        return new Anchor("teach/questions/" + entry.number(), stem);
    }

    private Component status(QuestionRow entry) {
        Div status = new Div();
        status.addClassName("authoring-badges");
        if (entry.generated()) {
            status.add(badge(text("authoring.generated"), "sco-badge"));
            flag(status, entry);
            return status;
        }
        status.add(badge(
                text(entry.status().messageKey()),
                "authoring-status-" + entry.status().name().toLowerCase(java.util.Locale.ROOT)));
        flag(status, entry);
        if (entry.findings() > 0) {
            status.add(badge(text("authoring.findings", entry.findings()), "sco-badge"));
        }
        if (!entry.note().isEmpty()) {
            status.add(badge(text("authoring.has-note"), "sco-badge"));
        }
        return status;
    }

    private void flag(Div status, QuestionRow entry) {
        if (heard.flagged(entry)) {
            status.add(badge(text("authoring.flagged"), "authoring-flagged"));
        }
    }

    private static Span badge(String words, String look) {
        Span badge = new Span(words);
        badge.addClassNames("sco-badge", look);
        return badge;
    }

    private void look(QuestionRow entry) {
        LearnerPreview preview = new LearnerPreview();
        all.question(entry).ifPresent(preview::show);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("authoring.generated.title"));
        dialog.add(preview, new Paragraph(text("authoring.generated.what", entry.id())));
        dialog.getFooter().add(button("authoring.close", dialog::close));
        dialog.open();
    }

    private void showQueue() {
        queue.removeAll();
        List<Feedback.Said> open = feedback.open(current.require());
        if (!open.isEmpty()) {
            queue.add(panel("authoring.queue", new FeedbackQueue(open, (said, answer) -> {
                try {
                    feedback.answer(current.require(), said.learnerId(), said.id(), answer);
                    say("authoring.queue.answered");
                    showQueue();
                } catch (AuthoringRefused refused) {
                    refuse(refused);
                }
            })));
        }
    }
}
