package org.scostudy.classroom.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scostudy.quiz.item.Answer;
import org.scostudy.quiz.item.Choose;
import org.scostudy.quiz.item.ChooseAll;
import org.scostudy.quiz.item.Find;
import org.scostudy.quiz.item.Item;
import org.scostudy.quiz.item.Judge;
import org.scostudy.quiz.item.Match;
import org.scostudy.quiz.item.SheetAnswer;
import org.scostudy.quiz.item.Sort;
import org.scostudy.quiz.item.Task;
import org.scostudy.quiz.item.WriteAmount;
import org.scostudy.quiz.item.WriteEssay;
import org.scostudy.quiz.paper.PaperQuestion;
import org.scostudy.quiz.paper.PrintedForm;

/** A field for each question of a printed form; Enter leads from one to the next, and the arrows up and down. */
@Tag("sco-answer-sheet")
@JsModule("context://classroom/answer-sheet.js")
class AnswerSheet extends Component implements HasComponents {

    /** For the browser, which goes through them in their order. */
    static final String STOP = "data-stop";

    private static final int SHOWN_OF_STEM = 40;

    private final List<TextField> fields = new ArrayList<>();
    private List<Item> items = List.of();

    AnswerSheet(int questions) {
        addClassName("class-sheet");
        for (int place = 0; place < questions; place++) {
            TextField field = new TextField(String.valueOf(place + 1));
            field.setId("answer-" + (place + 1));
            field.setAutocomplete(Autocomplete.OFF);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.setManualValidation(true);
            field.getElement().setAttribute(STOP, "");
            int at = place;
            field.addValueChangeListener(_ -> check(at));
            fields.add(field);
            add(field);
        }
    }

    /** What was typed stays, and is read by the order of this form. */
    void show(PrintedForm form) {
        items = form.sitting().questions().stream().map(PaperQuestion::item).toList();
        for (int place = 0; place < fields.size(); place++) {
            Item item = items.get(place);
            fields.get(place).setHelperText(hint(item.task()) + " · " + beginning(item.stem()));
            fields.get(place).setErrorMessage(getTranslation("classroom.enter.unread", hint(item.task())));
            check(place);
        }
    }

    void clear() {
        fields.forEach(TextField::clear);
    }

    boolean isBlank() {
        return fields.stream().allMatch(field -> field.getValue().isBlank());
    }

    /** By the place of their question; what was left blank is left out. */
    Map<Integer, Answer> answers() {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (int place = 0; place < fields.size(); place++) {
            int at = place;
            read(place).ifPresent(answer -> answers.put(at, answer));
        }
        return answers;
    }

    /** The first field that says nothing about its question; absent when all can be read. */
    @Nullable
    TextField unread() {
        return fields.stream().filter(TextField::isInvalid).findFirst().orElse(null);
    }

    private Optional<Answer> read(int place) {
        return SheetAnswer.read(items.get(place), fields.get(place).getValue());
    }

    private void check(int place) {
        TextField field = fields.get(place);
        field.setInvalid(!field.getValue().isBlank() && read(place).isEmpty());
    }

    private String hint(Task task) {
        return switch (task) {
            case Choose(var options) -> getTranslation("classroom.enter.hint.one", last(options));
            case ChooseAll(var options) -> getTranslation("classroom.enter.hint.several", last(options));
            case Judge _ ->
                getTranslation(
                        "classroom.enter.hint.judge",
                        getTranslation("quiz.player.key.true"),
                        getTranslation("quiz.player.key.false"));
            case Match match -> getTranslation("classroom.enter.hint.pairs", last(match.right()));
            case Sort(var things) -> getTranslation("classroom.enter.hint.order", last(things));
            case Find _ -> getTranslation("classroom.enter.hint.places");
            case WriteAmount _ -> getTranslation("classroom.enter.hint.number");
            case WriteEssay _ -> getTranslation("classroom.enter.hint.essay");
            default -> getTranslation("classroom.enter.hint.words");
        };
    }

    private static String last(List<?> things) {
        return String.valueOf((char) ('A' + things.size() - 1));
    }

    private static String beginning(String stem) {
        return stem.length() <= SHOWN_OF_STEM
                ? stem
                : stem.substring(0, SHOWN_OF_STEM).strip() + "…";
    }
}
