package org.scostudy.classroom.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.ExamPaper;
import org.scostudy.quiz.paper.PaperPart;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;
import org.scostudy.quiz.paper.UnfitPaper;

/**
 * A paper that is put together: every question as learners will meet it, moved, swapped, taken away, added, valued, and
 * some of them made a pool of which each learner gets a few.
 */
public class PaperEditor extends Div {

    private final PaperStock stock;
    private final OrderedList list = new OrderedList();
    private final Div parts = new Div();
    private final Paragraph sum = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private final NativeButton answers;
    private final NativeButton pool;
    private final Set<String> chosen = new HashSet<>();
    private final Set<String> picked = new HashSet<>();
    private final Div tools;
    private final List<PaperPart> held = new ArrayList<>();
    private @Nullable Runnable then;
    private @Nullable String followed;
    private boolean answered;
    private boolean touched;

    public PaperEditor(PaperStock stock) {
        this.stock = stock;
        addClassName("class-paper");
        sum.addClassName("class-paper-sum");
        sum.getElement().setAttribute("role", "status");
        trouble.addClassNames("sco-note", "sco-note-bad");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        answers = button("classroom.paper.answers.show", this::turn);
        answers.getElement().setAttribute("aria-pressed", "false");
        pool = button("classroom.paper.pool.make", this::makePool);
        pool.setEnabled(false);
        pool.getElement().setAttribute("title", getTranslation("classroom.paper.pool.make.help"));
        tools = new Div(
                sum,
                button("classroom.paper.add", () -> new QuestionSearch(stock, this::ids, this::take).open()),
                answers,
                pool);
        tools.addClassName("class-paper-tools");
        parts.addClassName("class-paper-parts");
        add(tools, trouble, parts);
        list.addClassName("class-paper-list");
    }

    /** What is done when the paper has become another. */
    public void onChange(Runnable then) {
        this.then = then;
    }

    /** Shows a paper; nobody has touched it by that. */
    public final void show(List<PaperPart> paper) {
        picked.clear();
        lay(paper, false);
    }

    /** Shows a drawn paper in the place of what was drawn before; what somebody picked by hand is part of it. */
    public final void showAround(List<PaperPart> drawn) {
        lay(drawn, !picked.isEmpty());
    }

    private void lay(List<PaperPart> paper, boolean byHand) {
        held.clear();
        held.addAll(paper);
        chosen.clear();
        touched = byHand;
        refresh();
    }

    /** What was added or swapped in by hand and is still there, in its order. */
    public List<PaperQuestion> picked() {
        return questions().stream()
                .filter(question -> picked.contains(question.id()))
                .toList();
    }

    /** More that can be done with the paper. */
    public void addTools(Component... more) {
        tools.add(more);
    }

    /** Whether somebody changed it by hand. */
    public boolean touched() {
        return touched;
    }

    /** @throws UnfitPaper when there is no question */
    public List<PaperPart> parts() {
        return List.copyOf(held);
    }

    private Set<String> ids() {
        return questions().stream().map(PaperQuestion::id).collect(Collectors.toSet());
    }

    private List<PaperQuestion> questions() {
        return held.stream().flatMap(part -> part.questions().stream()).toList();
    }

    private void take(List<PaperQuestion> found) {
        Set<String> here = ids();
        List<PaperQuestion> added =
                found.stream().filter(question -> !here.contains(question.id())).toList();
        if (here.size() + added.size() > ExamPaper.MOST_QUESTIONS) {
            complain("quiz.paper.unfit.too-long");
            return;
        }
        if (!added.isEmpty()) {
            boolean joins = !held.isEmpty() && !held.getLast().pool();
            List<PaperQuestion> questions =
                    new ArrayList<>(joins ? held.getLast().questions() : List.of());
            questions.addAll(added);
            added.forEach(question -> picked.add(question.id()));
            PaperPart part = PaperPart.all(joins ? held.getLast().heading() : "", questions);
            if (joins) {
                held.set(held.size() - 1, part);
            } else {
                held.add(part);
            }
            change();
        }
    }

    /** The chosen questions stand together from now on, and each learner gets some of them. */
    private void makePool() {
        List<PaperQuestion> pooled = questions().stream()
                .filter(question -> chosen.contains(question.id()))
                .map(question -> new PaperQuestion(question.item(), 1))
                .toList();
        if (pooled.size() < 2) {
            complain("classroom.paper.pool.few");
            return;
        }
        without(chosen);
        held.add(new PaperPart(getTranslation("classroom.paper.pool.heading"), (pooled.size() + 1) / 2, pooled));
        chosen.clear();
        change();
        parts.getChildren().reduce((_, last) -> last).ifPresent(Component::scrollIntoView);
    }

    private void without(Set<String> gone) {
        List<PaperPart> left = new ArrayList<>();
        for (PaperPart part : held) {
            List<PaperQuestion> stay = part.questions().stream()
                    .filter(question -> !gone.contains(question.id()))
                    .toList();
            if (!stay.isEmpty()) {
                left.add(new PaperPart(
                        part.heading(), part.pool() ? Math.min(part.draw(), stay.size()) : stay.size(), stay));
            }
        }
        held.clear();
        held.addAll(left);
    }

    private void change() {
        trouble.setVisible(false);
        refresh();
        touch();
    }

    private void touch() {
        touched = true;
        if (then != null) {
            then.run();
        }
    }

    private void turn() {
        answered = !answered;
        answers.setText(getTranslation(answered ? "classroom.paper.answers.hide" : "classroom.paper.answers.show"));
        answers.getElement().setAttribute("aria-pressed", String.valueOf(answered));
        refresh();
    }

    private void complain(String key) {
        trouble.setText(getTranslation(key));
        trouble.setVisible(true);
    }

    private void refresh() {
        parts.removeAll();
        pool.setEnabled(chosen.size() > 1);
        if (held.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("quiz.paper.unfit.empty")));
            empty.addClassName("sco-empty");
            parts.add(empty);
        }
        int asked = held.stream().mapToInt(PaperPart::draw).sum();
        double points = held.stream().mapToDouble(PaperPart::outOf).sum();
        sum.setText(getTranslation("classroom.paper.sum", asked, points));
        int number = 1;
        for (int place = 0; place < held.size(); place++) {
            parts.add(part(place, number));
            number += held.get(place).questions().size();
        }
    }

    private Section part(int place, int first) {
        PaperPart part = held.get(place);
        Section section = new Section();
        section.addClassName("class-paper-part");
        TextField heading = new TextField(getTranslation("classroom.paper.heading"));
        heading.setValue(part.heading());
        heading.setMaxLength(HEADING);
        heading.setPlaceholder(getTranslation("classroom.paper.heading.none"));
        heading.addValueChangeListener(event -> {
            PaperPart now = held.get(place);
            held.set(place, new PaperPart(event.getValue().strip(), now.draw(), now.questions()));
            touch();
        });
        Div head = new Div(heading);
        head.addClassName("class-paper-part-head");
        if (part.pool() || held.size() > 1) {
            head.add(draw(place, part));
        }
        if (held.size() > 1 && place > 0) {
            head.add(button("classroom.paper.part.up", () -> {
                held.add(place - 1, held.remove(place));
                change();
            }));
        }
        OrderedList questions = new OrderedList();
        questions.addClassName("class-paper-list");
        questions.getElement().setAttribute("start", String.valueOf(first));
        for (int i = 0; i < part.questions().size(); i++) {
            questions.add(row(place, i, first + i));
        }
        section.add(head, questions);
        return section;
    }

    private IntegerField draw(int place, PaperPart part) {
        IntegerField draw = new IntegerField(
                getTranslation("classroom.paper.draw", part.questions().size()));
        draw.setMin(1);
        draw.setMax(part.questions().size());
        draw.setStepButtonsVisible(true);
        draw.setValue(part.draw());
        draw.addValueChangeListener(event -> {
            try {
                PaperPart now = held.get(place);
                Integer wanted = event.getValue();
                held.set(place, new PaperPart(now.heading(), wanted == null ? 0 : wanted, now.questions()));
                change();
            } catch (UnfitPaper unfit) {
                complain(unfit.reason().key());
            }
        });
        return draw;
    }

    private ListItem row(int place, int index, int number) {
        PaperPart part = held.get(place);
        PaperQuestion question = part.questions().get(index);
        String what = getTranslation("classroom.paper.number", number);
        Checkbox box = new Checkbox(chosen.contains(question.id()));
        box.setAriaLabel(getTranslation("classroom.paper.choose", number));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(question.id());
            } else {
                chosen.remove(question.id());
            }
            pool.setEnabled(chosen.size() > 1);
        });
        Span kind = new Span(getTranslation(
                        "quiz.kind." + question.item().kind().id()) + " · "
                + getTranslation("quiz.level." + question.item().level().name().toLowerCase(Locale.ROOT))
                + " · " + question.item().sectionTitle());
        kind.addClassName("class-what");
        Div words = new Div(new PaperQuestionLook(question.item(), answered), kind);
        words.addClassName("class-paper-words");
        NumberField points = new NumberField();
        points.setAriaLabel(getTranslation("classroom.paper.points.of", number));
        points.setValue(question.points());
        points.setMin(0);
        points.setSuffixComponent(new Span(getTranslation("classroom.paper.points")));
        points.addValueChangeListener(event -> value(place, index, event.getValue()));
        Div acts = new Div(
                points,
                act("classroom.paper.up", "↑", what, index > 0 || place > 0, () -> move(place, index, -1)),
                act(
                        "classroom.paper.down",
                        "↓",
                        what,
                        index < part.questions().size() - 1 || place < held.size() - 1,
                        () -> move(place, index, 1)),
                act("classroom.paper.swap", "⇄", what, true, () -> swap(place, index)),
                act("classroom.paper.remove", "✕", what, true, () -> {
                    chosen.remove(question.id());
                    followed = neighbour(question.id());
                    without(Set.of(question.id()));
                    change();
                }));
        acts.addClassName("class-paper-acts");
        Div asked = new Div(box, words);
        asked.addClassName("class-paper-asked");
        ListItem row = new ListItem(asked, acts);
        row.addClassName("class-paper-row");
        row.getElement().setAttribute("tabindex", "-1");
        if (question.id().equals(followed)) {
            followed = null;
            row.getElement().callJsFunction("focus");
        }
        return row;
    }

    /** Where whoever takes a question off goes on. */
    private @Nullable String neighbour(String id) {
        List<String> all = questions().stream().map(PaperQuestion::id).toList();
        int at = all.indexOf(id);
        if (at + 1 < all.size()) {
            return all.get(at + 1);
        }
        return at > 0 ? all.get(at - 1) : null;
    }

    private void value(int place, int index, @Nullable Double points) {
        PaperPart part = held.get(place);
        try {
            List<PaperQuestion> questions = new ArrayList<>(part.questions());
            double wanted = points == null ? 0 : points;
            for (int i = 0; i < questions.size(); i++) {
                if (i == index || part.pool()) {
                    questions.set(i, new PaperQuestion(questions.get(i).item(), wanted));
                }
            }
            held.set(place, new PaperPart(part.heading(), part.draw(), questions));
            change();
        } catch (UnfitPaper unfit) {
            complain(unfit.reason().key());
        }
    }

    /** By one place, over the border of its part if it stands there. */
    private void move(int place, int index, int by) {
        PaperPart part = held.get(place);
        followed = part.questions().get(index).id();
        List<PaperQuestion> questions = new ArrayList<>(part.questions());
        int to = index + by;
        if (to >= 0 && to < questions.size()) {
            questions.add(to, questions.remove(index));
            held.set(place, new PaperPart(part.heading(), part.draw(), questions));
        } else {
            PaperPart other = held.get(place + by);
            PaperQuestion moved = questions.get(index);
            List<PaperQuestion> others = new ArrayList<>(other.questions());
            others.add(
                    by < 0 ? others.size() : 0,
                    other.pool()
                            ? new PaperQuestion(moved.item(), others.getFirst().points())
                            : moved);
            held.set(place + by, new PaperPart(other.heading(), other.pool() ? other.draw() : others.size(), others));
            questions.remove(index);
            if (questions.isEmpty()) {
                held.remove(place);
            } else {
                held.set(
                        place,
                        new PaperPart(
                                part.heading(),
                                part.pool() ? Math.min(part.draw(), questions.size()) : questions.size(),
                                questions));
            }
        }
        change();
    }

    private void swap(int place, int index) {
        PaperPart part = held.get(place);
        PaperQuestion question = part.questions().get(index);
        new Replacements(question, stock.like(question, ids()), other -> {
                    followed = other.id();
                    picked.add(other.id());
                    List<PaperQuestion> questions = new ArrayList<>(part.questions());
                    questions.set(index, new PaperQuestion(other.item(), question.points()));
                    held.set(place, new PaperPart(part.heading(), part.draw(), questions));
                    change();
                })
                .open();
    }

    private NativeButton act(String key, String sign, String what, boolean able, Runnable wish) {
        Span drawn = new Span(sign);
        drawn.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(drawn, new Span(getTranslation(key + ".word")));
        button.addClassNames("sco-button", "sco-button-plain", "class-paper-act");
        String words = getTranslation(key) + ": " + what;
        button.getElement().setAttribute("aria-label", words);
        button.getElement().setAttribute("title", getTranslation(key));
        button.setEnabled(able);
        button.addClickListener(_ -> wish.run());
        return button;
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }

    private static final int HEADING = 200;
}
