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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.audience.AudienceDesk;
import org.scostudy.language.DateForm;
import org.scostudy.language.Messages;
import org.scostudy.shell.InstructorPage;
import org.scostudy.stories.desk.StoryChecking;
import org.scostudy.stories.desk.StoryRefused;
import org.scostudy.stories.desk.StoryRow;
import org.scostudy.stories.desk.StoryState;
import org.scostudy.stories.desk.Storywriting;
import org.scostudy.stories.desk.TypedStories;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.StoryDifference;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryFile;
import org.scostudy.stories.draft.StoryTree;
import org.scostudy.stories.draft.Way;
import org.scostudy.summit.Rehearsals;

/** A story written: its graph, the step that is open, what is still in the way. Nothing that was typed is ever lost. */
@Route("teach/stories/:story")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@StyleSheet("context://stories/stories.css")
class StoryView extends InstructorPage implements BeforeEnterObserver, Edits {

    static final String PATH = "teach/stories/";
    private static final String STEP = "step";

    private final CurrentLearner current;
    private final Storywriting stories;
    private final StoryChecking checking;
    private final TypedStories unsaved;
    private final Rehearsals rehearsals;
    private final AudienceDesk audiences;
    private final StorySources sources;
    private final String tab = UUID.randomUUID().toString();

    private final Span state = new Span();
    private final Span kept = new Span();
    private final GraphElement graph = new GraphElement();
    private final Section form = new Section();
    private final RemarksPanel remarks = new RemarksPanel(this::go);
    private final Paragraph meant = new Paragraph();
    private final Div below = new Div();
    private final Undoing undoing = new Undoing();
    private final NativeButton undo = button("stories.undo", () -> turn(undoing.back(story())));
    private final NativeButton redo = button("stories.redo", () -> turn(undoing.forth(story())));
    private final NativeButton retire = button("stories.retire", this::retire);
    private final NativeButton remove = button("stories.remove", this::remove);

    private @Nullable StoryRow row;
    private @Nullable StorySource source;
    private @Nullable StoryDraft story;
    private String selected = "";
    private boolean met;
    private Map<String, Integer> numbers = Map.of();

    StoryView(
            CurrentLearner current,
            Storywriting stories,
            StoryChecking checking,
            TypedStories unsaved,
            Rehearsals rehearsals,
            AudienceDesk audiences,
            StorySources sources) {
        super("sco-stories");
        this.current = current;
        this.stories = stories;
        this.checking = checking;
        this.unsaved = unsaved;
        this.rehearsals = rehearsals;
        this.audiences = audiences;
        this.sources = sources;
        state.addClassName("sco-badge");
        state.setId("state");
        kept.addClassName("sco-soft");
        kept.setId("kept");
        kept.getElement().setAttribute("role", "status");
        meant.addClassName("sco-soft");
        meant.setId("meant");
        form.addClassName("sco-panel");
        form.setId("form");
        below.addClassName("sco-stories");
        graph.onStep(this::go);
        Div head = new Div(heading(), state, kept);
        head.addClassName("story-head");
        Paragraph key = new Paragraph(text("stories.graph.key"));
        key.addClassName("story-key");
        Div side = new Div(frameButton(), graph, key, remarks);
        side.addClassName("story-side");
        Div desk = new Div(side, form);
        desk.addClassName("story-desk");
        add(head, ways(""), outcome(), tools(), meant, desk, below);
        var saving = Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL);
        saving.setBrowserDefaultAllowed(false);
        saving.setResetFocusOnActiveElement(true);
    }

    private Div frameButton() {
        NativeButton frame = button("stories.frame", () -> go(null));
        frame.setId("frame");
        NativeButton more = button("stories.add-step", () -> {
            StepDraft step = fresh(StepDraft.Kind.CHOOSE);
            selected = step.id();
            reshaped(story().and(step), "situation");
        });
        more.setId("add-step");
        Div row = new Div(frame, more);
        row.addClassName("story-row");
        return row;
    }

    private Div tools() {
        NativeButton save = primary("stories.save", this::save);
        save.setId("save");
        save.getElement().setAttribute("aria-keyshortcuts", "Control+S");
        NativeButton publish = button("stories.publish", this::publish);
        publish.setId("publish");
        NativeButton play = button("stories.play", () -> play(story().start()));
        play.setId("play");
        undo.setId("undo");
        redo.setId("redo");
        retire.setId("retire");
        remove.setId("remove");
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(_ -> file()), text("stories.download"));
        file.addClassName("sco-button");
        file.setId("download");
        NativeButton audience = button("stories.audience", () -> {
            StoryRow now = row();
            audiences.open(person(), now.material(), meant::setText);
        });
        audience.setId("audience-change");
        Div row = new Div(save, publish, play, undo, redo, audience, file, retire, remove);
        row.addClassName("story-row");
        return row;
    }

    private DownloadResponse file() {
        byte[] bytes = StoryTree.write(story()).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), row().name() + ".yaml", "application/yaml", bytes.length);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            long number = Long.parseLong(event.getRouteParameters().get("story").orElse(""));
            selected = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(STEP)
                    .orElse("");
            open(number);
        } catch (NumberFormatException | StoryRefused nothing) {
            throw new NotFoundException();
        }
    }

    private void open(long number) {
        Storywriting.Opened opened = stories.open(person(), number);
        row = opened.row();
        source = sources.of(opened.row().material()).orElse(null);
        met = false;
        undoing.clear();
        below.removeAll();
        StoryDraft mine = unsaved.takeOver(person().id(), number, tab)
                .map(typed -> goOn(typed, opened))
                .orElse(null);
        story = mine == null ? opened.story() : mine;
        if (source == null) {
            refuse(text("stories.no-pack", opened.row().pack()));
        }
        if (mine != null) {
            NativeButton forget = button("stories.forget", () -> {
                unsaved.forget(person().id(), number, tab);
                open(number);
                say("stories.forgotten");
            });
            forget.setId("forget");
            below.add(forget);
        }
        below.add(new StoryVersionsPanel(
                stories.versions(person(), number), opened.row().published(), person().zone(), this::restore));
        meant.setText(audiences.sentences(person(), List.of(opened.row().material())));
        told(opened.row());
        fill("");
    }

    /** What was typed and not saved before; null when it says the same as what was saved. */
    private @Nullable StoryDraft goOn(TypedStories.Typed typed, Storywriting.Opened opened) {
        StoryDraft mine = StoryFile.read("", typed.text()).story();
        if (mine == null || mine.equals(opened.story())) {
            unsaved.forget(person().id(), opened.row().number(), tab);
            return null;
        }
        if (typed.version() < opened.row().version()) {
            // saving it will say whose version came between
            row = seen(opened.row(), typed.version());
            say("stories.went-on.older", opened.row().changedBy());
        } else {
            say("stories.went-on", DateForm.MOMENT.say(typed.at().atZone(person().zone())));
        }
        return mine;
    }

    private static StoryRow seen(StoryRow row, int version) {
        return new StoryRow(
                row.number(),
                row.kind(),
                row.pack(),
                row.name(),
                row.authorId(),
                row.author(),
                row.title(),
                row.steps(),
                row.state(),
                version,
                row.published(),
                row.changed(),
                row.changedBy());
    }

    private void told(StoryRow now) {
        state.setText(text(now.isAhead() ? "stories.state.ahead" : "stories.state." + now.state().word()));
        state.getElement().setAttribute("data-state", now.state().word());
        retire.setVisible(now.state() == StoryState.PUBLISHED);
        remove.setVisible(now.state() == StoryState.DRAFT);
        kept.setText(text("stories.kept.version", now.version()));
    }

    /** Shows the story as it is now, with the open step in the form. */
    private void fill(String focus) {
        if (story().step(selected).isEmpty()) {
            selected = "";
        }
        look();
        form.removeAll();
        if (source != null) {
            Component fields = selected.isEmpty()
                    ? new FrameForm(this)
                    : story().step(selected)
                            .<Component>map(step -> new StepForm(this, step))
                            .orElseGet(() -> new FrameForm(this));
            form.add(fields);
            StepForm.focus(form, focus);
        }
    }

    /** The graph and the remarks follow what is typed. */
    private void look() {
        StoryDraft now = story();
        heading().setText(now.title().isBlank() ? text("stories.untitled") : now.title());
        Map<String, Integer> order = new LinkedHashMap<>();
        new Way(now).inOrder().forEach(step -> order.put(step, order.size() + 1));
        numbers = order;
        List<Remark> found = checking.of(row(), now);
        graph.show(now, selected, numbers, found);
        remarks.show(found, numbers);
        undo.setEnabled(undoing.canGoBack());
        redo.setEnabled(undoing.canGoForth());
    }

    @Override
    public StorySource source() {
        StorySource known = source;
        if (known == null) {
            throw new IllegalStateException("nothing is written without its reading");
        }
        return known;
    }

    @Override
    public StoryDraft story() {
        StoryDraft now = story;
        if (now == null) {
            throw new IllegalStateException("no story is open");
        }
        return now;
    }

    @Override
    public int number(String step) {
        return numbers.getOrDefault(step, 0);
    }

    @Override
    public void typed(StoryDraft changed) {
        if (changed.equals(story())) {
            return;
        }
        undoing.keep(story());
        story = changed;
        keep();
        look();
    }

    @Override
    public void reshaped(StoryDraft changed, String focus) {
        undoing.keep(story());
        story = changed;
        keep();
        fill(focus);
    }

    private void keep() {
        StoryRow now = row();
        boolean done =
                unsaved.keep(person().id(), now.number(), tab, now.version(), StoryTree.write(story()));
        kept.setText(text(done ? "stories.kept" : "stories.kept.not"));
        meanwhile(now);
    }

    /** Says it once, as soon as somebody else has saved. */
    private void meanwhile(StoryRow seen) {
        StoryRow theirs = stories.look(person(), seen.number());
        if (theirs.version() != seen.version() && !met) {
            met = true;
            refuse(text("stories.meanwhile", theirs.changedBy()));
        }
    }

    private void turn(@Nullable StoryDraft to) {
        if (to != null) {
            story = to;
            keep();
            fill("");
        }
    }

    @Override
    public void go(@Nullable String step) {
        selected = step == null ? "" : step;
        fill(selected.isEmpty() ? "title" : "situation");
    }

    @Override
    public void play(String step) {
        switch (checking.from(row(), story(), step)) {
            case StoryChecking.Walk.Open(var scenario) -> {
                String back = PATH + row().number() + (selected.isEmpty() ? "" : "?" + STEP + "=" + selected);
                String path = rehearsals.begin(person(), scenario, back);
                getUI().ifPresent(ui -> ui.navigate(path));
            }
            case StoryChecking.Walk.Barred(var found) -> {
                Remark first = found.getFirst();
                String step1 = first.step();
                refuse(text(
                        "stories.play.not",
                        step1 == null ? text("stories.frame") : text("stories.step", number(step1)),
                        Messages.ours().say(first.said(), getLocale()),
                        found.size() - 1));
            }
        }
    }

    private boolean save() {
        try {
            StoryRow before = row();
            StoryRow now = stories.save(person(), before.number(), before.version(), story());
            unsaved.forget(person().id(), now.number(), tab);
            boolean same = now.version() == before.version();
            after(now);
            if (same) {
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

    /** What was saved is open now, at the same step, and what was done before can still be undone. */
    private void after(StoryRow now) {
        row = now;
        met = false;
        told(now);
        below.removeAll();
        below.add(new StoryVersionsPanel(
                stories.versions(person(), now.number()), now.published(), person().zone(), this::restore));
        look();
    }

    private void publish() {
        if (!save()) {
            return;
        }
        StoryRow now = row();
        try {
            List<Remark> found = stories.publish(person(), now.number(), now.version());
            if (!found.isEmpty()) {
                refuse(text("stories.not-ready", found.size()));
                return;
            }
            after(stories.look(person(), now.number()));
            say("stories.published", audiences.sentences(person(), List.of(now.material())));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }

    /** Somebody else saved it: what differs is shown, and the author decides. Both stay among the versions. */
    private void meet() {
        StoryRow mine = row();
        Storywriting.Opened theirs = stories.open(person(), mine.number());
        refuse(text("stories.met", theirs.row().changedBy()));
        below.removeAll();
        NativeButton keepMine = button("stories.met.mine", () -> {
            row = theirs.row();
            save();
        });
        keepMine.setId("mine");
        NativeButton takeTheirs = button("stories.met.theirs", () -> {
            StoryRow both = stories.save(person(), mine.number(), theirs.row().version(), story());
            stories.save(person(), mine.number(), both.version(), theirs.story());
            unsaved.forget(person().id(), mine.number(), tab);
            open(mine.number());
            say("stories.met.taken", both.version());
        });
        takeTheirs.setId("theirs");
        Div row = new Div(keepMine, takeTheirs);
        row.addClassName("story-row");
        Section panel = panel(
                "stories.met.title", new DifferencesList(StoryDifference.between(theirs.story(), story())), row);
        panel.setId("met");
        below.add(panel);
        below.getElement().callJsFunction("scrollIntoView");
    }

    private void restore(int version) {
        StoryDraft old = stories.at(person(), row().number(), version);
        reshaped(old, "");
        say("stories.version.restored", version);
    }

    private void retire() {
        stories.retire(person(), row().number());
        after(stories.look(person(), row().number()));
        say("stories.retired");
    }

    private void remove() {
        try {
            stories.remove(person(), row().number());
            getUI().ifPresent(ui -> ui.navigate(StoriesView.class));
        } catch (StoryRefused refused) {
            refuse(text(refused.reason().messageKey()));
        }
    }

    private StoryRow row() {
        StoryRow now = row;
        if (now == null) {
            throw new IllegalStateException("no story is open");
        }
        return now;
    }

    private Learner person() {
        return current.require();
    }
}
