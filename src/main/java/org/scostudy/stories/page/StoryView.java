package org.scostudy.stories.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.language.Messages;
import org.scostudy.stories.desk.StoryChecking;
import org.scostudy.stories.desk.Storywriting;
import org.scostudy.stories.draft.Remark;
import org.scostudy.stories.draft.StepDraft;
import org.scostudy.stories.draft.StoryDifference;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.Way;
import org.scostudy.summit.Rehearsals;

/** A story written: its graph, the step that is open, what is still in the way. */
@Route("teach/stories/:story")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class StoryView extends WritingPage<StoryDraft> implements Edits {

    static final String PATH = "teach/stories/";
    private static final String STEP = "step";

    private final StoryChecking checking;
    private final Rehearsals rehearsals;
    private final GraphElement graph = new GraphElement();
    private final Section form = new Section();
    private final RemarksPanel remarks = new RemarksPanel(this::go);
    private String selected = "";
    private Map<String, Integer> numbers = Map.of();

    StoryView(WritingDesk desk, Storywriting stories, StoryChecking checking, Rehearsals rehearsals) {
        super(desk, stories, "story");
        this.checking = checking;
        this.rehearsals = rehearsals;
        form.addClassName("sco-panel");
        form.setId("form");
        graph.onStep(this::go);
        Paragraph key = new Paragraph(text("stories.graph.key"));
        key.addClassName("story-key");
        Div side = new Div(frameButton(), graph, key);
        side.addClassName("story-side");
        Div both = new Div(side, form);
        both.addClassName("story-desk");
        NativeButton play = button("stories.play", () -> play(story().start()));
        play.setId("play");
        compose(List.of(play), both, remarks);
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

    @Override
    void opened(BeforeEnterEvent event) {
        selected = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .orElse("");
    }

    @Override
    List<Message> differences(StoryDraft before, StoryDraft after) {
        return StoryDifference.between(before, after);
    }

    @Override
    void fill(String focus) {
        if (story().step(selected).isEmpty()) {
            selected = "";
        }
        look();
        form.removeAll();
        if (reading() != null) {
            Component fields = story().step(selected)
                    .<Component>map(step -> new StepForm(this, step))
                    .orElseGet(() -> new FrameForm(this));
            form.add(fields);
            StepForm.focus(form, focus);
        }
    }

    @Override
    void look() {
        StoryDraft now = story();
        heading().setText(now.title().isBlank() ? text("stories.untitled") : now.title());
        Map<String, Integer> order = new LinkedHashMap<>();
        new Way(now).inOrder().forEach(step -> order.put(step, order.size() + 1));
        numbers = order;
        List<Remark> found = checking.of(row(), now);
        graph.show(now, selected, numbers, found);
        remarks.show(found, this::named, step -> number(step));
    }

    private String named(@Nullable String step) {
        return step == null ? text("stories.frame") : text("stories.step", number(step));
    }

    @Override
    public StorySource source() {
        StorySource known = reading();
        if (known == null) {
            throw new IllegalStateException("nothing is written without its reading");
        }
        return known;
    }

    @Override
    public StoryDraft story() {
        return written();
    }

    @Override
    public int number(String step) {
        return numbers.getOrDefault(step, 0);
    }

    @Override
    public void typed(StoryDraft changed) {
        change(changed);
    }

    @Override
    public void reshaped(StoryDraft changed, String focus) {
        rebuild(changed, focus);
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
                refuse(text(
                        "stories.play.not",
                        named(first.step()),
                        Messages.ours().say(first.said(), getLocale()),
                        found.size() - 1));
            }
        }
    }
}
