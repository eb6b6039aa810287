package org.scostudy.classroom.paper;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.quiz.page.PaperQuestionLook;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PaperStock;

/** Finds questions that the class has to put on a paper, one by one or all that fit. */
class QuestionSearch extends Dialog {

    private static final int AT_ONCE = 40;

    private final PaperStock stock;
    private final Set<String> onPaper;
    private final TextField words = new TextField(getTranslation("classroom.paper.search.words"));
    private final MultiSelectComboBox<BankSection> sections =
            new MultiSelectComboBox<>(getTranslation("quiz.builder.sections"));
    private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>(getTranslation("quiz.builder.kinds"));
    private final MultiSelectComboBox<Level> levels = new MultiSelectComboBox<>(getTranslation("quiz.builder.levels"));
    private final Paragraph count = new Paragraph();
    private final UnorderedList found = new UnorderedList();
    private final Span shown = new Span();
    private final NativeButton more = button("classroom.paper.search.more", this::more);
    private final Div further = new Div(shown, more);
    private final Map<String, PaperQuestion> chosen = new LinkedHashMap<>();
    private final NativeButton add;
    private final NativeButton all;
    private List<PaperQuestion> fitting = List.of();

    QuestionSearch(PaperStock stock, Supplier<Set<String>> onPaper, Consumer<List<PaperQuestion>> then) {
        this.stock = stock;
        this.onPaper = onPaper.get();
        setHeaderTitle(getTranslation("classroom.paper.add"));
        addClassName("class-paper-dialog");
        setWidth("52rem");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        sections.setItems(stock.sections());
        sections.setItemLabelGenerator(BankSection::title);
        kinds.setItems(stock.kinds());
        kinds.setItemLabelGenerator(kind -> getTranslation("quiz.kind." + kind.id()));
        levels.setItems(Level.values());
        levels.setItemLabelGenerator(
                level -> getTranslation("quiz.level." + level.name().toLowerCase(Locale.ROOT)));
        words.addValueChangeListener(_ -> search());
        sections.addValueChangeListener(_ -> search());
        kinds.addValueChangeListener(_ -> search());
        levels.addValueChangeListener(_ -> search());
        Div filters = new Div(words, sections, kinds, levels);
        filters.addClassName("class-fields");
        count.getElement().setAttribute("role", "status");
        count.addClassName("class-fitting");
        found.addClassName("class-paper-found");
        further.addClassNames("class-row", "class-paper-further");
        add(filters, count, found, further);
        add = button("classroom.paper.search.add", () -> {
            close();
            then.accept(List.copyOf(chosen.values()));
        });
        add.addClassName("sco-button-primary");
        all = button("classroom.paper.search.all", () -> {
            close();
            then.accept(fitting);
        });
        NativeButton cancel = button("classroom.cancel", this::close);
        cancel.addClassName("sco-button-plain");
        getFooter().add(cancel, all, add);
        search();
    }

    private void search() {
        fitting = stock
                .search(new PaperStock.Wanted(
                        words.getValue(),
                        sections.getValue().stream().map(BankSection::id).collect(Collectors.toSet()),
                        kinds.getValue(),
                        levels.getValue()))
                .stream()
                .filter(question -> !onPaper.contains(question.id()))
                .toList();
        found.removeAll();
        next();
        say();
    }

    /** The next ones below those that are there. @return the first of them, absent when there is none */
    private @Nullable Checkbox next() {
        int from = found.getComponentCount();
        List<Checkbox> boxes = new ArrayList<>();
        for (PaperQuestion question : fitting.subList(from, Math.min(from + AT_ONCE, fitting.size()))) {
            Checkbox box = box(question);
            boxes.add(box);
            PaperQuestionLook look = new PaperQuestionLook(question.item(), true);
            look.addClickListener(_ -> box.setValue(!box.getValue()));
            found.add(new ListItem(box, look));
        }
        int all = found.getComponentCount();
        count.setText(getTranslation("classroom.paper.search.found", fitting.size(), all));
        shown.setText(getTranslation("classroom.paper.search.shown", all, fitting.size()));
        further.setVisible(all < fitting.size());
        return boxes.isEmpty() ? null : boxes.getFirst();
    }

    /** Who goes through the list by keyboard goes on where the new ones begin. */
    private void more() {
        Checkbox first = next();
        if (first != null) {
            first.focus();
        }
    }

    private Checkbox box(PaperQuestion question) {
        Checkbox box = new Checkbox(chosen.containsKey(question.id()));
        box.setAriaLabel(question.item().stem());
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.put(question.id(), question);
            } else {
                chosen.remove(question.id());
            }
            say();
        });
        return box;
    }

    private void say() {
        add.setText(getTranslation("classroom.paper.search.add.count", chosen.size()));
        add.setEnabled(!chosen.isEmpty());
        all.setText(getTranslation("classroom.paper.search.all.count", fitting.size()));
        all.setEnabled(!fitting.isEmpty() && fitting.size() <= org.scostudy.quiz.paper.ExamPaper.MOST_QUESTIONS);
    }

    private NativeButton button(String key, Runnable wish) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassName("sco-button");
        button.addClickListener(_ -> wish.run());
        return button;
    }
}
