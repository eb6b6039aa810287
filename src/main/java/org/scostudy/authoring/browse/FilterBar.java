package org.scostudy.authoring.browse;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scostudy.authoring.bank.BankFilter;
import org.scostudy.authoring.bank.Status;
import org.scostudy.material.model.Level;
import org.scostudy.question.BankSection;
import org.scostudy.question.Interaction.Kind;

/** Search and filters over the bank. */
class FilterBar extends Div {

    private static final int TYPING_MILLIS = 250;

    private final TextField words = new TextField();
    private final ComboBox<String> section;
    private final ComboBox<String> kind;
    private final ComboBox<String> level;
    private final ComboBox<Status> status;
    private final ComboBox<String> author;
    private final ComboBox<String> tag;
    private final ComboBox<BankFilter.Special> special;
    private boolean filling;

    FilterBar(List<BankSection> sections, List<String> authors, List<String> tags, Consumer<BankFilter> changed) {
        addClassName("authoring-filters");
        words.setLabel(text("authoring.filter.words"));
        words.setPlaceholder(text("authoring.filter.words.help"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        words.setId("words");
        Map<String, String> titles = sections.stream()
                .collect(Collectors.toMap(
                        BankSection::id, each -> each.packTitle() + ": " + each.title(), (a, _) -> a, HashMap::new));
        sections.forEach(each -> titles.put(each.pack(), text("authoring.filter.whole", each.packTitle())));
        section = box("section", inOrder(sections), id -> titles.getOrDefault(id, id));
        kind = box("kind", Arrays.stream(Kind.values()).map(Kind::id).toList(), id -> text("authoring.kind." + id));
        level = box(
                "level",
                Arrays.stream(Level.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList(),
                id -> text("authoring.level." + id));
        status = box("status", List.of(Status.DRAFT, Status.REVIEWED, Status.RETIRED), each -> text(each.messageKey()));
        author = box("author", authors, name -> name);
        tag = box("tag", tags, name -> name);
        special = box(
                "only",
                Arrays.asList(BankFilter.Special.values()),
                each -> text("authoring.only." + each.name().toLowerCase(Locale.ROOT)));
        add(words, section, kind, level, status, author, tag, special);
        words.addValueChangeListener(_ -> tell(changed));
        List.of(section, kind, level, author, tag).forEach(each -> each.addValueChangeListener(_ -> tell(changed)));
        status.addValueChangeListener(_ -> tell(changed));
        special.addValueChangeListener(_ -> tell(changed));
    }

    /** Each pack as a whole before its sections. */
    private static Collection<String> inOrder(List<BankSection> sections) {
        Map<String, Collection<String>> byPack = new LinkedHashMap<>();
        sections.forEach(each -> byPack.computeIfAbsent(each.pack(), pack -> new LinkedHashSet<>(List.of(pack)))
                .add(each.id()));
        return byPack.values().stream().flatMap(Collection::stream).toList();
    }

    void fill(BankFilter filter) {
        filling = true;
        words.setValue(filter.words());
        section.setValue(filter.section());
        kind.setValue(filter.kind());
        level.setValue(filter.level());
        status.setValue(filter.status());
        author.setValue(filter.author());
        tag.setValue(filter.tag());
        special.setValue(filter.special());
        filling = false;
    }

    private void tell(Consumer<BankFilter> changed) {
        if (!filling) {
            changed.accept(new BankFilter(
                    words.getValue(),
                    section.getValue(),
                    kind.getValue(),
                    level.getValue(),
                    status.getValue(),
                    author.getValue(),
                    tag.getValue(),
                    special.getValue()));
        }
    }

    private <T> ComboBox<T> box(String name, Collection<T> items, Function<@Nullable T, String> label) {
        ComboBox<T> box = new ComboBox<>(text("authoring.filter." + name));
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
        box.setClearButtonVisible(true);
        box.setPlaceholder(text("authoring.filter.all"));
        return box;
    }

    private String text(String key, Object... values) {
        return getTranslation(key, values);
    }
}
