package org.scostudy.stories.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.language.DateForm;
import org.scostudy.language.Message;
import org.scostudy.shell.InstructorPage;
import org.scostudy.stories.desk.StoryRefused;
import org.scostudy.stories.desk.StoryRow;
import org.scostudy.stories.desk.StoryState;
import org.scostudy.stories.desk.TypedStories;
import org.scostudy.stories.desk.Writing;
import org.scostudy.stories.draft.Remark;

/**
 * Something that is written beside a reading: kept while it is typed, saved as versions, met when somebody else saved it,
 * published. Nothing that was typed is ever lost.
 */
@StyleSheet("context://stories/stories.css")
abstract class WritingPage<D> extends InstructorPage implements BeforeEnterObserver {

    private final transient WritingDesk desk;
    private final transient Writing<D> writing;
    private final String parameter;
    private final String tab = UUID.randomUUID().toString();
    private final Span state = new Span();
    private final Span kept = new Span();
    private final Paragraph meant = new Paragraph();
    private final Div below = new Div();
    private final transient Undoing<D> undoing = new Undoing<>();
    private final NativeButton undo = button("stories.undo", () -> turn(undoing.back(written())));
    private final NativeButton redo = button("stories.redo", () -> turn(undoing.forth(written())));
    private final NativeButton retire = button("stories.retire", this::retire);
    private final NativeButton remove = button("stories.remove", this::remove);

    private transient @Nullable StoryRow row;
    private transient @Nullable StorySource source;
    private transient @Nullable D draft;
    private boolean met;

    /** @param parameter what its number is called in the address */
    WritingPage(WritingDesk desk, Writing<D> writing, String parameter) {
        super("sco-stories");
        this.parameter = parameter;
        this.desk = desk;
        this.writing = writing;
        state.addClassName("sco-badge");
        state.setId("state");
        kept.addClassName("sco-soft");
        kept.setId("kept");
        kept.getElement().setAttribute("role", "status");
        meant.addClassName("sco-soft");
        meant.setId("meant");
        below.addClassName("sco-stories");
        var saving = Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL);
        saving.setBrowserDefaultAllowed(false);
        saving.setResetFocusOnActiveElement(true);
    }

    /** Puts the page together around what is particular to it. */
    final void compose(List<NativeButton> tools, Component... parts) {
        Div head = new Div(heading(), state, kept);
        head.addClassName("story-head");
        add(head, ways(""), outcome(), tools(tools));
        add(parts);
        add(below);
    }

    private Div tools(List<NativeButton> more) {
        NativeButton save = primary("stories.save", this::save);
        save.setId("save");
        save.getElement().setAttribute("aria-keyshortcuts", "Control+S");
        NativeButton publish = button("stories.publish", this::publish);
        publish.setId("publish");
        undo.setId("undo");
        redo.setId("redo");
        retire.setId("retire");
        remove.setId("remove");
        Anchor file = new Anchor(DownloadHandler.fromInputStream(_ -> file()), text("stories.download"));
        file.addClassNames("sco-button", "sco-button-plain");
        file.setId("download");
        NativeButton audience =
                button("stories.audience", () -> desk.audiences().open(person(), row().material(), meant::setText));
        audience.setId("audience-change");
        List.of(undo, redo, audience, retire, remove).forEach(each -> each.addClassName("sco-button-plain"));
        List<Component> all = new ArrayList<>(List.of(save, publish));
        all.addAll(more);
        all.addAll(List.of(undo, redo, file, retire, remove));
        Div row = new Div(all.toArray(Component[]::new));
        row.addClassName("story-row");
        Div reach = new Div(meant, audience);
        reach.addClassName("story-row");
        return new Div(row, reach);
    }

    private DownloadResponse file() {
        byte[] bytes = writing.written(written()).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), row().name() + ".yaml", "application/yaml", bytes.length);
    }

    /** Shows all of it anew. */
    abstract void fill(String focus);

    /** What follows what is typed. */
    abstract void look();

    /** Called when another one is opened. */
    abstract void opened(BeforeEnterEvent event);

    abstract List<Message> differences(D before, D after);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            long number =
                    Long.parseLong(event.getRouteParameters().get(parameter).orElse(""));
            opened(event);
            open(number);
        } catch (NumberFormatException | StoryRefused nothing) {
            throw new NotFoundException();
        }
    }

    private void open(long number) {
        Writing.Opened<D> opened = writing.open(person(), number);
        row = opened.row();
        source = desk.sources().of(opened.row().material()).orElse(null);
        met = false;
        undoing.clear();
        below.removeAll();
        D mine = desk.unsaved()
                .takeOver(person().id(), number, tab)
                .map(typed -> goOn(typed, opened))
                .orElse(null);
        draft = mine == null ? opened.draft() : mine;
        if (source == null) {
            refuse(text("stories.no-pack", opened.row().pack()));
        }
        if (mine != null) {
            NativeButton forget = button("stories.forget", () -> {
                desk.unsaved().forget(person().id(), number, tab);
                open(number);
                say("stories.forgotten");
            });
            forget.setId("forget");
            below.add(forget);
        }
        below.add(versions(opened.row()));
        meant.setText(desk.audiences().sentences(person(), List.of(opened.row().material())));
        told(opened.row());
        show("");
    }

    private StoryVersionsPanel versions(StoryRow now) {
        return new StoryVersionsPanel(
                writing.versions(person(), now.number()),
                now.published(),
                person().zone(),
                this::changes,
                this::restore);
    }

    private List<Message> changes(String before, String after) {
        D one = writing.parsed(before);
        D other = writing.parsed(after);
        return one == null || other == null ? List.of() : differences(one, other);
    }

    /** What was typed and not saved before; null when it says the same as what was saved. */
    private @Nullable D goOn(TypedStories.Typed typed, Writing.Opened<D> opened) {
        D mine = writing.parsed(typed.text());
        if (mine == null || mine.equals(opened.draft())) {
            desk.unsaved().forget(person().id(), opened.row().number(), tab);
            return null;
        }
        if (typed.version() < opened.row().version()) {
            // saving it will say whose version came between
            row = opened.row().seen(typed.version());
            say("stories.went-on.older", opened.row().changedBy());
        } else {
            say("stories.went-on", DateForm.MOMENT.say(typed.at().atZone(person().zone())));
        }
        return mine;
    }

    private void told(StoryRow now) {
        state.setText(text(
                now.isAhead()
                        ? "stories.state.ahead"
                        : "stories.state." + now.state().word()));
        state.getElement().setAttribute("data-state", now.state().word());
        retire.setVisible(now.state() == StoryState.PUBLISHED);
        remove.setVisible(now.state() == StoryState.DRAFT);
        kept.setText(text("stories.kept.version", now.version()));
    }

    private void show(String focus) {
        undo.setEnabled(undoing.canGoBack());
        redo.setEnabled(undoing.canGoForth());
        fill(focus);
    }

    final D written() {
        D now = draft;
        if (now == null) {
            throw new IllegalStateException("nothing is open");
        }
        return now;
    }

    final StoryRow row() {
        StoryRow now = row;
        if (now == null) {
            throw new IllegalStateException("nothing is open");
        }
        return now;
    }

    /** Absent as long as the reading is not here. */
    final @Nullable StorySource reading() {
        return source;
    }

    /** Something was typed; the form goes on as it is. */
    final void change(D changed) {
        if (!changed.equals(written())) {
            keep(changed);
            undo.setEnabled(undoing.canGoBack());
            redo.setEnabled(false);
            look();
        }
    }

    /** Something changed by which the form looks otherwise. */
    final void rebuild(D changed, String focus) {
        keep(changed);
        show(focus);
    }

    private void keep(D changed) {
        undoing.keep(written());
        draft = changed;
        keep();
    }

    private void keep() {
        StoryRow now = row();
        boolean done = desk.unsaved().keep(person().id(), now.number(), tab, now.version(), writing.written(written()));
        kept.setText(text(done ? "stories.kept" : "stories.kept.not"));
        StoryRow theirs = writing.look(person(), now.number());
        if (theirs.version() != now.version() && !met) {
            met = true;
            refuse(text("stories.meanwhile", theirs.changedBy()));
        }
    }

    private void turn(@Nullable D to) {
        if (to != null) {
            draft = to;
            keep();
            show("");
        }
    }

    private boolean save() {
        try {
            StoryRow before = row();
            StoryRow now = writing.save(person(), before.number(), before.version(), written());
            desk.unsaved().forget(person().id(), now.number(), tab);
            after(now);
            if (now.version() == before.version()) {
                say("stories.saved.same");
            } else {
                say("stories.saved", now.version());
            }
            return true;
        } catch (StoryRefused refused) {
            if (refused.reason() == StoryRefused.Reason.CHANGED_MEANWHILE) {
                meet();
            } else {
                refuse(text(refused.reason().messageKey()));
            }
            return false;
        }
    }

    /** What was saved is open now, and what was done before can still be undone. */
    private void after(StoryRow now) {
        row = now;
        met = false;
        told(now);
        below.removeAll();
        below.add(versions(now));
        look();
    }

    private void publish() {
        if (!save()) {
            return;
        }
        StoryRow now = row();
        try {
            List<Remark> found = writing.publish(person(), now.number(), now.version());
            if (!found.isEmpty()) {
                refuse(text("stories.not-ready", found.size()));
                return;
            }
            after(writing.look(person(), now.number()));
            say("stories.published", desk.audiences().sentences(person(), List.of(now.material())));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }

    /** Somebody else saved it: what differs is shown, and the author decides. Both stay among the versions. */
    private void meet() {
        StoryRow mine = row();
        Writing.Opened<D> theirs = writing.open(person(), mine.number());
        refuse(text("stories.met", theirs.row().changedBy()));
        below.removeAll();
        NativeButton keepMine = button("stories.met.mine", () -> {
            row = theirs.row();
            save();
        });
        keepMine.setId("mine");
        NativeButton takeTheirs = button("stories.met.theirs", () -> {
            StoryRow both = writing.save(person(), mine.number(), theirs.row().version(), written());
            writing.save(person(), mine.number(), both.version(), theirs.draft());
            desk.unsaved().forget(person().id(), mine.number(), tab);
            open(mine.number());
            say("stories.met.taken", both.version());
        });
        takeTheirs.setId("theirs");
        Div row = new Div(keepMine, takeTheirs);
        row.addClassName("story-row");
        Section panel = panel("stories.met.title", new DifferencesList(differences(theirs.draft(), written())), row);
        panel.setId("met");
        below.add(panel);
        below.getElement().callJsFunction("scrollIntoView");
    }

    private void restore(int version) {
        rebuild(writing.at(person(), row().number(), version), "");
        say("stories.version.restored", version);
    }

    private void retire() {
        writing.retire(person(), row().number());
        after(writing.look(person(), row().number()));
        say("stories.retired");
    }

    private void remove() {
        try {
            writing.remove(person(), row().number());
            getUI().ifPresent(ui -> ui.navigate(StoriesView.class));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }

    final Learner person() {
        return desk.current().require();
    }
}
