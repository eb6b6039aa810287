package org.scostudy.progress.cards;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.language.DateForm;
import org.scostudy.progress.chart.PlainRows;
import org.scostudy.question.CardId;

/** One page of cards, each to be chosen. */
class CardRows extends Div {

    private final transient Map<CardId, Checkbox> boxes = new LinkedHashMap<>();

    /** @param chosen hears whenever another number of cards is chosen */
    CardRows(Learner learner, List<CardLine> lines, Runnable chosen) {
        addClassName("progress-cards");
        PlainRows table = new PlainRows(
                getTranslation("progress.cards"),
                List.of(
                        getTranslation("progress.column.question"),
                        getTranslation("progress.column.section"),
                        getTranslation("progress.column.state"),
                        getTranslation("progress.column.due"),
                        getTranslation("progress.column.interval"),
                        getTranslation("progress.column.stability"),
                        getTranslation("progress.column.difficulty"),
                        getTranslation("progress.column.chance"),
                        getTranslation("progress.column.lapses")));
        for (CardLine line : lines) {
            Checkbox box = new Checkbox();
            box.addValueChangeListener(_ -> chosen.run());
            box.setAriaLabel(getTranslation("progress.cards.choose", line.question()));
            boxes.put(line.id(), box);
            Anchor link = new Anchor(CardAddress.of(line.id()), line.question());
            Div name = new Div(box, link);
            name.addClassName("progress-card-name");
            boolean met = !line.card().isNew();
            table.row(
                    name,
                    words(line.where()),
                    words(CardStateText.of(line)),
                    words(met ? DateForm.DAY.say(learner.dayOf(line.due()), getLocale()) : "–"),
                    words(
                            met
                                    ? getTranslation(
                                            "progress.days.count", line.memory().scheduledDays())
                                    : "–"),
                    words(met ? getTranslation("progress.days.tenths", line.stability()) : "–"),
                    words(met ? getTranslation("progress.tenths", line.difficulty()) : "–"),
                    words(met ? getTranslation("progress.percent", line.chance()) : "–"),
                    words(getTranslation("progress.number", line.memory().lapses())));
        }
        add(table);
    }

    private static Span words(String words) {
        return PlainRows.words(words);
    }

    void chooseAll(boolean all) {
        boxes.values().forEach(box -> box.setValue(all));
    }

    Set<CardId> chosen() {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
