package org.scostudy.authoring.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.view.PlacesMap;
import org.scostudy.generation.lint.Finding;
import org.scostudy.language.Messages;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Citation;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Markup;

/** The fields of a question of any kind; only those that its kind needs are shown. */
class EditorFields extends Div {

    /** What can be chosen: sections, passages of the readings, places of the map. */
    record Choices(List<BankSection> sections, Map<String, Citation> passages, Map<String, String> places) {}

    private final Choices choices;
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<BankSection> section = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final Select<Markup> markup = new Select<>();
    private final TextArea stem = area("stem");
    private final TextArea answer = area("answer.basic");
    private final TextArea wrong = area("wrong");
    private final OptionRows options;
    private final RadioButtonGroup<Boolean> holds = new RadioButtonGroup<>();
    private final TextField correction = field("correction");
    private final BigDecimalField amount = new BigDecimalField(text("amount"));
    private final BigDecimalField tolerance = new BigDecimalField(text("tolerance"));
    private final TextField unit = field("unit");
    private final MultiSelectComboBox<String> places = new MultiSelectComboBox<>();
    private final PlacesMap map = new PlacesMap();
    private final TextArea rubric = area("rubric");
    private final TextArea explanation = area("explanation");
    private final TextArea since = area("since");
    private final TextField tags = field("tags");
    private final MultiSelectComboBox<String> passages = new MultiSelectComboBox<>();
    private final ChosenPassages whole = new ChosenPassages();
    private final TextArea sources = area("citation");
    private final Paragraph findings = new Paragraph();
    private List<String> media = List.of();
    private List<Citation> unknown = List.of();
    private boolean filling;

    EditorFields(Choices choices, Runnable changed) {
        this.choices = choices;
        Runnable tell = () -> {
            if (!filling) {
                changed.run();
            }
        };
        addClassName("authoring-editor");
        options = new OptionRows(tell);
        kind.setId("kind");
        kind.setLabel(text("kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("authoring.kind." + each.id()));
        kind.addValueChangeListener(_ -> suit());
        section.setLabel(text("section"));
        section.setItems(choices.sections());
        section.setItemLabelGenerator(each -> each.packTitle() + ": " + each.title());
        section.setAllowCustomValue(true);
        section.addCustomValueSetListener(typed -> section.setValue(Shelves.section(typed.getDetail())));
        section.setHelperText(text("section.help"));
        level.setLabel(text("level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(
                each -> getTranslation("authoring.level." + each.name().toLowerCase(Locale.ROOT)));
        markup.setLabel(text("markup"));
        markup.setItems(Markup.values());
        markup.setItemLabelGenerator(each -> text("markup." + each.name().toLowerCase(Locale.ROOT)));
        holds.setLabel(text("holds"));
        holds.setItems(true, false);
        holds.setItemLabelGenerator(each -> getTranslation(each ? "authoring.card.true" : "authoring.card.false"));
        places.setLabel(text("places"));
        places.setItems(choices.places().keySet());
        places.setItemLabelGenerator(id -> choices.places().getOrDefault(id, id));
        passages.setLabel(text("passages"));
        passages.setItems(choices.passages().keySet());
        passages.setItemLabelGenerator(id -> beginning(choices, id));
        tags.setHelperText(text("tags.help"));
        sources.setHelperText(text("citation.help"));
        stem.setId("stem");
        rubric.setId("rubric");
        rubric.setHelperText(text("rubric.help"));
        rubric.setPlaceholder(text("rubric.example"));
        answer.setId("answer");
        findings.setId("findings");
        findings.addClassNames("sco-note", "sco-note-caution");
        findings.setVisible(false);
        Div place = new Div(kind, section, level, markup);
        place.addClassName("authoring-fields");
        Div number = new Div(amount, tolerance, unit);
        number.addClassName("authoring-fields");
        add(
                place,
                stem,
                options,
                rubric,
                answer,
                wrong,
                holds,
                correction,
                number,
                places,
                map,
                findings,
                explanation,
                since,
                tags,
                passages,
                whole,
                sources);
        kind.addValueChangeListener(_ -> tell.run());
        section.addValueChangeListener(_ -> tell.run());
        level.addValueChangeListener(_ -> tell.run());
        markup.addValueChangeListener(_ -> tell.run());
        holds.addValueChangeListener(_ -> tell.run());
        places.addValueChangeListener(picked -> {
            map.show(picked.getValue());
            tell.run();
        });
        map.onPick(places::setValue);
        passages.addValueChangeListener(picked -> {
            whole.show(picked.getValue().stream()
                    .flatMap(id -> Stream.ofNullable(choices.passages().get(id)))
                    .toList());
            tell.run();
        });
        amount.addValueChangeListener(_ -> tell.run());
        tolerance.addValueChangeListener(_ -> tell.run());
        List.of(stem, answer, wrong, rubric, explanation, since, sources)
                .forEach(each -> each.addValueChangeListener(_ -> tell.run()));
        List.of(correction, unit, tags).forEach(each -> each.addValueChangeListener(_ -> tell.run()));
    }

    private static String beginning(Choices choices, String id) {
        Citation passage = choices.passages().get(id);
        return passage == null ? id : ChosenPassages.beginning(passage);
    }

    void show(EditorForm form) {
        filling = true;
        media = form.media();
        kind.setValue(form.kind());
        section.setValue(choices.sections().stream()
                .filter(each -> each.id().equals(form.section()))
                .findFirst()
                .orElseGet(() -> choices.sections().getFirst()));
        level.setValue(form.level());
        markup.setValue(form.markup());
        stem.setValue(form.stem());
        answer.setValue(form.answer());
        wrong.setValue(form.wrong());
        options.show(form.options().isEmpty() ? EditorForm.empty(form.section()).options() : form.options());
        holds.setValue(form.holds());
        correction.setValue(form.correction());
        amount.setValue(form.amount());
        tolerance.setValue(form.tolerance());
        unit.setValue(form.unit());
        places.setValue(
                form.places().stream().filter(choices.places()::containsKey).toList());
        rubric.setValue(form.rubric());
        explanation.setValue(form.explanation());
        since.setValue(form.since());
        tags.setValue(String.join(", ", form.tags()));
        List<String> known = form.citations().stream()
                .map(Citation::passage)
                .filter(choices.passages()::containsKey)
                .toList();
        passages.setValue(known);
        unknown = form.citations().stream()
                .filter(each -> !choices.passages().containsKey(each.passage()))
                .toList();
        sources.setValue(NamedSources.lines(unknown));
        suit();
        filling = false;
    }

    EditorForm form() {
        return new EditorForm(
                kind.getValue(),
                section().id(),
                level.getValue(),
                markup.getValue(),
                stem.getValue(),
                answer.getValue(),
                wrong.getValue(),
                options.options(),
                holds.getValue(),
                correction.getValue(),
                amount.getValue(),
                tolerance.getValue(),
                unit.getValue(),
                List.copyOf(places.getValue()),
                rubric.getValue(),
                explanation.getValue(),
                since.getValue(),
                Arrays.stream(tags.getValue().split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                citations(),
                media);
    }

    BankSection section() {
        BankSection chosen = section.getValue();
        return chosen == null ? choices.sections().getFirst() : chosen;
    }

    List<String> placeNames() {
        return places.getValue().stream()
                .map(id -> choices.places().getOrDefault(id, id))
                .toList();
    }

    void offer(List<String> distractors) {
        distractors.forEach(each -> options.add(new EditorForm.Choice(each, false, "")));
    }

    /** Puts a picture or sound at the end of the question; the author may move it to any other text. */
    void medium(String name, String words) {
        List<String> more = new ArrayList<>(media);
        more.add(name);
        media = more;
        markup.setValue(Markup.MARKDOWN);
        String shown = "![" + words.strip().replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](media/"
                + name + ")";
        stem.setValue(stem.isEmpty() ? shown : stem.getValue() + "\n\n" + shown);
    }

    /** Each finding beside the field that it is about. */
    void remark(List<Finding> all) {
        options.clearRemarks();
        stem.setInvalid(false);
        List<String> others = new ArrayList<>();
        for (Finding finding : all) {
            String words = Messages.ours().say(finding.said(), getLocale());
            if (finding.place().startsWith("option ")) {
                options.remark(
                        Integer.parseInt(
                                finding.place().substring("option ".length()).replaceAll("\\D", "")),
                        words);
            } else if (finding.place().equals("stem")) {
                stem.setErrorMessage(words);
                stem.setInvalid(true);
            } else {
                others.add(words);
            }
        }
        findings.setText(String.join(" · ", others));
        findings.setVisible(!others.isEmpty() && !stem.getValue().isBlank());
    }

    void focusStem() {
        stem.focus();
    }

    private List<Citation> citations() {
        List<Citation> all = new ArrayList<>();
        passages.getValue().forEach(id -> all.add(choices.passages().get(id)));
        all.addAll(NamedSources.of(sources.getValue(), unknown));
        return all;
    }

    private void suit() {
        Kind now = kind.getValue();
        options.setVisible(now == Kind.CHOICE || now == Kind.MULTIPLE_RESPONSE);
        boolean lines = now == Kind.TYPED || now == Kind.ORDERING || now == Kind.MATCHING || now == Kind.ESSAY;
        answer.setVisible(lines || now == Kind.BASIC || now == Kind.REVERSED);
        answer.setLabel(text("answer." + (lines ? now.id() : "basic")));
        answer.setHelperText(now == Kind.ORDERING || now == Kind.MATCHING ? text("answer.lines.help") : "");
        wrong.setVisible(now == Kind.MATCHING);
        holds.setVisible(now == Kind.TRUE_FALSE);
        correction.setVisible(now == Kind.TRUE_FALSE);
        amount.setVisible(now == Kind.NUMERIC);
        tolerance.setVisible(now == Kind.NUMERIC);
        unit.setVisible(now == Kind.NUMERIC);
        places.setVisible(now == Kind.HOTSPOT);
        map.setVisible(now == Kind.HOTSPOT);
        rubric.setVisible(now == Kind.ESSAY);
        stem.setHelperText(now == Kind.CLOZE ? text("stem.cloze") : "");
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(text(name));
        area.setMaxLength(20_000);
        area.setManualValidation(true);
        lazily(area);
        return area;
    }

    private TextField field(String name) {
        TextField field = new TextField(text(name));
        field.setMaxLength(1_000);
        lazily(field);
        return field;
    }

    private static void lazily(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(400);
    }

    private String text(String key) {
        return getTranslation("authoring.editor." + key);
    }
}
