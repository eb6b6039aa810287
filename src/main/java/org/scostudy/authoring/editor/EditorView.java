package org.scostudy.authoring.editor;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankFilter;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.Notes;
import org.scostudy.authoring.bank.Origin;
import org.scostudy.authoring.bank.QuestionFeedback;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.bank.Readiness;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.bank.Status;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.authoring.media.Medium;
import org.scostudy.authoring.media.MediumUpload;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.authoring.view.Difference;
import org.scostudy.authoring.view.DifferenceList;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.generation.lint.Linter;
import org.scostudy.language.Messages;
import org.scostudy.question.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A question written or edited, with what learners will see beside it. Nothing that was typed is ever lost. */
@Route("teach/questions/:number")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
public class EditorView extends AuthoringPage implements BeforeEnterObserver {

    private enum Next {
        STAY,
        PUBLISH,
        NEXT_DRAFT
    }

    private static final String PATH = "teach/questions/";
    private static final String KEY = "begun";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CurrentLearner current;
    private final Questions questions;
    private final Unsaved unsaved;
    private final Suggestions suggestions;
    private final BankSearch all;
    private final AudienceDesk audiences;
    private final Paragraph meant = new Paragraph();
    private final EditorFields fields;
    private final LearnerPreview preview = new LearnerPreview();
    private final Span status = new Span();
    private final Paragraph note = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final NearNotice near = new NearNotice();
    private final Div below = new Div();
    private final NativeButton retire = new NativeButton(text("authoring.editor.retire"), _ -> retire());
    private Questions.@Nullable Opened opened;
    private Questions.@Nullable Named named;
    private long key;
    private boolean addressed;
    private Runnable letGo = () -> {};
    private String looked = "";

    EditorView(
            CurrentLearner current,
            Questions questions,
            Unsaved unsaved,
            Suggestions suggestions,
            BankSearch all,
            Shelves shelves,
            MediaTable media,
            AudienceDesk audiences) {
        super("authoring.editor", "");
        this.current = current;
        this.questions = questions;
        this.unsaved = unsaved;
        this.suggestions = suggestions;
        this.all = all;
        this.audiences = audiences;
        fields = new EditorFields(
                new EditorFields.Choices(shelves.sections(), suggestions.passages(), suggestions.places()),
                this::typed);
        status.addClassName("sco-badge");
        status.setId("status");
        note.addClassNames("sco-note", "sco-note-caution");
        missing.addClassName("sco-soft");
        missing.setId("missing");
        missing.getElement().setAttribute("role", "status");
        Section seen = panel("authoring.editor.preview", missing, preview);
        Section written = panel("authoring.editor.question", status, note, fields, extras(media));
        Div both = new Div(written, seen);
        both.addClassName("authoring-two");
        meant.addClassName("sco-soft");
        meant.setId("meant");
        add(both, near, buttons(), meant, below);
        var saving = Shortcuts.addShortcutListener(this, () -> save(Next.STAY), Key.KEY_S, KeyModifier.CONTROL);
        saving.setBrowserDefaultAllowed(false);
        saving.setResetFocusOnActiveElement(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElse("");
        if (number.equals("new")) {
            opened = null;
            named = Questions.newName(Shelves.OWN.bank());
            key = key(event.getLocation().getQueryParameters());
            letGo = unsaved.hold(current.require().id(), key);
            begin(EditorForm.empty(Shelves.OWN.bank() + "/all"));
        } else {
            open(number);
        }
    }

    /** The address of a new question that was begun. */
    static String path(long key) {
        return PATH + "new?" + KEY + "=" + -key;
    }

    private long key(QueryParameters asked) {
        Optional<Long> known = asked.getSingleParameter(KEY)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
        addressed = known.isPresent();
        letGo.run();
        return known.map(found -> -found)
                .orElseGet(() -> unsaved.begun(current.require().id()).stream()
                        .findFirst()
                        .map(Unsaved.Begun::key)
                        .orElseGet(Unsaved::newKey));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        letGo.run();
    }

    private void open(String number) {
        try {
            Questions.Opened found = questions.open(current.require(), Long.parseLong(number));
            opened = found;
            begin(EditorForm.of(found.question()));
        } catch (NumberFormatException | AuthoringRefused nothing) {
            throw new NotFoundException();
        }
    }

    private void begin(EditorForm saved) {
        Unsaved.Kept kept = unsaved.find(current.require().id(), number()).orElse(null);
        EditorForm mine = kept == null ? null : read(kept.form());
        fields.show(mine == null ? saved : mine);
        if (kept != null && mine != null) {
            say(kept.version() == version() ? "authoring.editor.went-on" : "authoring.editor.went-on.older");
        }
        below.removeAll();
        if (mine != null) {
            below.add(button("authoring.editor.forget", () -> {
                unsaved.forget(current.require().id(), number());
                fields.show(saved);
                look();
                below.removeAll();
            }));
        }
        near.setVisible(false);
        looked = "";
        Questions.Opened now = opened;
        List<Unsaved.Begun> begun =
                now == null ? unsaved.begun(current.require().id()) : List.of();
        if (!begun.isEmpty()) {
            below.add(new BegunQuestions(begun, current.require().zone()));
        }
        status.setText(
                text(now == null ? "authoring.status.new" : now.entry().status().messageKey()));
        note.setText(
                now == null
                        ? ""
                        : Notes.said(now.entry().note(), Messages.ours().in(getLocale())));
        note.setVisible(!note.getText().isBlank());
        retire.setVisible(now != null);
        if (now != null) {
            below.add(new VersionsPanel(
                    questions.versions(current.require(), number()),
                    current.require().zone(),
                    this::restore));
        }
        meant.setText(now == null ? audiences.sentence(current.require(), Shelves.OWN.bank()) : meant(now.entry()));
        look();
        fields.focusStem();
    }

    private String meant(QuestionRow entry) {
        return audiences.sentences(current.require(), List.of(entry.material()));
    }

    private Div extras(MediaTable media) {
        NativeButton suggest = button("authoring.editor.suggest", () -> {
            EditorForm form = fields.form();
            String key = form.options().stream()
                    .filter(EditorForm.Choice::right)
                    .map(EditorForm.Choice::text)
                    .findFirst()
                    .orElse("");
            List<String> offered = suggestions.distractors(
                    key, form.options().stream().map(EditorForm.Choice::text).toList());
            fields.offer(offered);
            say(offered.isEmpty() ? "authoring.editor.suggest.none" : "authoring.editor.suggest.some", offered.size());
            typed();
        });
        return row(suggest, add(Medium.PICTURE, media), add(Medium.SOUND, media));
    }

    private MediumUpload add(Medium medium, MediaTable media) {
        return new MediumUpload(
                medium,
                media,
                (name, words) -> {
                    fields.medium(name, words);
                    typed();
                },
                this::refuse);
    }

    private Div buttons() {
        NativeButton save = primary("authoring.editor.save", () -> save(Next.STAY));
        save.setId("save");
        save.getElement().setAttribute("aria-keyshortcuts", "Control+S");
        NativeButton publish = button("authoring.editor.publish", () -> save(Next.PUBLISH));
        publish.setId("publish");
        NativeButton next = button("authoring.editor.next", () -> save(Next.NEXT_DRAFT));
        next.setId("next");
        retire.addClassName("sco-button");
        retire.setId("retire");
        Div row = row(save, publish, next, retire);
        row.addClassName("authoring-save");
        return row;
    }

    /** Called after each pause in typing. */
    private void typed() {
        unsaved.keep(current.require().id(), number(), version(), JSON.writeValueAsString(fields.form()));
        if (opened == null && !addressed) {
            // so that this tab finds its own again when it is loaded anew
            addressed = true;
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path(key)));
        }
        look();
    }

    private void look() {
        try {
            Question question = question();
            preview.show(question);
            fields.remark(Linter.lint(question));
            missing.setText(Readiness.lacks(question).stream()
                    .map(lack -> text(lack.messageKey()))
                    .collect(Collectors.joining(" ")));
        } catch (EditorForm.Incomplete incomplete) {
            missing.setText(text(incomplete.messageKey()));
        }
    }

    private void save(Next next) {
        try {
            Question question = question();
            if (asksAlike(question, next)) {
                return;
            }
            questions.keep(current.require(), fields.section());
            Questions.Opened before = opened;
            QuestionRow entry = before == null
                    ? questions.write(current.require(), question, Origin.WRITTEN, "")
                    : questions.change(
                            current.require(),
                            before.entry().number(),
                            before.entry().version(),
                            question);
            unsaved.forget(current.require().id(), number());
            after(entry, next);
        } catch (EditorForm.Incomplete incomplete) {
            refuse(text("authoring.editor.kept", text(incomplete.messageKey())));
        } catch (AuthoringRefused refused) {
            if (refused.reason() == AuthoringRefused.Reason.CHANGED_MEANWHILE) {
                meet();
            } else {
                refuse(refused);
            }
        }
    }

    /** Says once that another question asks nearly the same; whether it is saved is for the author to say. */
    private boolean asksAlike(Question question, Next next) {
        near.setVisible(false);
        Questions.Opened before = opened;
        boolean known = question.stem().equals(looked)
                || (before != null && before.question().stem().equals(question.stem()));
        Optional<QuestionRow> other = known ? Optional.empty() : all.near(question);
        other.ifPresent(found -> near.show(found, () -> {
            looked = question.stem();
            save(next);
        }));
        return other.isPresent();
    }

    private void after(QuestionRow entry, Next next) {
        if (next == Next.PUBLISH) {
            List<Questions.NotReady> notReady = questions.publish(current.require(), List.of(entry.number()));
            if (!notReady.isEmpty()) {
                refuse(notReady.getFirst().lacks().stream()
                        .map(lack -> text(lack.messageKey()))
                        .collect(Collectors.joining(" ")));
                opened = questions.open(current.require(), entry.number());
                return;
            }
        }
        if (next == Next.NEXT_DRAFT) {
            long after = all
                    .find(
                            new BankFilter("", null, null, null, Status.DRAFT, null, null, null),
                            QuestionFeedback.NOTHING)
                    .stream()
                    .map(QuestionRow::number)
                    .filter(number -> number != entry.number())
                    .findFirst()
                    .orElse(0L);
            UI.getCurrent().navigate("teach/questions/" + (after == 0 ? "new" : Long.toString(after)));
            return;
        }
        boolean fresh = opened == null;
        open(Long.toString(entry.number()));
        if (next == Next.PUBLISH) {
            say("authoring.editor.published", meant(entry));
        } else {
            say("authoring.editor.saved");
        }
        if (fresh) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "teach/questions/" + entry.number());
        }
    }

    /** Somebody else saved it: both texts are shown, and the author decides. */
    private void meet() {
        Questions.Opened theirs = questions.open(current.require(), number());
        String who = questions.versions(current.require(), number()).getFirst().author();
        refuse(text("authoring.editor.met", who));
        below.removeAll();
        try {
            below.add(panel(
                    "authoring.editor.met.title",
                    new DifferenceList(Difference.between(theirs.question(), question())),
                    row(
                            button("authoring.editor.met.mine", () -> {
                                opened = theirs;
                                save(Next.STAY);
                            }),
                            button("authoring.editor.met.theirs", () -> {
                                unsaved.forget(current.require().id(), number());
                                open(Long.toString(number()));
                            }))));
        } catch (EditorForm.Incomplete incomplete) {
            refuse(text(incomplete.messageKey()));
        }
    }

    private void restore(int version) {
        try {
            questions.restore(current.require(), number(), version, version());
            unsaved.forget(current.require().id(), number());
            open(Long.toString(number()));
            say("authoring.version.restored", version);
        } catch (AuthoringRefused refused) {
            refuse(refused);
        }
    }

    private void retire() {
        if (opened != null) {
            questions.retire(current.require(), List.of(number()));
            open(Long.toString(number()));
            say("authoring.bulk.retired", 1);
        }
    }

    private Question question() throws EditorForm.Incomplete {
        Questions.Opened before = opened;
        Questions.Named name = named;
        EditorForm form = fields.form();
        if (before != null) {
            return form.question(before.entry().id(), before.question().cards(), fields.placeNames());
        }
        if (name == null) {
            name = Questions.newName(Shelves.OWN.bank());
            named = name;
        }
        return form.question(name.id(), List.of(name.card()), fields.placeNames());
    }

    private long number() {
        Questions.Opened now = opened;
        return now == null ? key : now.entry().number();
    }

    private int version() {
        Questions.Opened now = opened;
        return now == null ? 0 : now.entry().version();
    }

    private static @Nullable EditorForm read(String form) {
        try {
            return JSON.readValue(form, EditorForm.class);
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
