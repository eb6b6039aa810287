package org.scostudy.classroom.token;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.scostudy.classroom.page.CopyText;
import org.scostudy.classroom.page.ZoneTime;
import org.scostudy.progress.chart.PlainRows;

/** Where programs read scores, and the keys that they need for it. */
public class TokensPanel extends Div {

    private static final List<Period> LIVES = List.of(Period.ofDays(30), Period.ofDays(90), Period.ofYears(1));

    private final TextField name = new TextField(getTranslation("scores.key.name"));
    private final Select<Period> life = new Select<>();

    /**
     * @param make throws {@link Tokens.NotMade}
     * @param revoke takes id and name
     */
    public TokensPanel(
            List<Token> tokens,
            ZoneTime when,
            long classroom,
            Tokens.@Nullable Made made,
            BiConsumer<String, Period> make,
            BiConsumer<Long, String> revoke) {
        addClassName("class-stack");
        Paragraph what = new Paragraph(getTranslation("scores.programs.what") + " ");
        what.addClassName("sco-soft");
        Anchor description = new Anchor("api/v1/openapi.json", getTranslation("scores.programs.description"));
        description.setRouterIgnore(true);
        what.add(description);
        add(
                what,
                CopyText.of(
                        "curl -H \"Authorization: Bearer KEY\" HOST/api/v1/classes/%d/scores".formatted(classroom)));
        if (made != null) {
            add(shown(made));
        }
        if (!tokens.isEmpty()) {
            add(table(tokens, when, revoke));
        }
        add(form(make));
    }

    private Div shown(Tokens.Made made) {
        Paragraph once =
                new Paragraph(getTranslation("scores.key.once", made.token().name()));
        Div shown = new Div(once, CopyText.of(made.secret()));
        shown.setId("made-key");
        shown.addClassNames("sco-note", "sco-note-good", "export-key");
        return shown;
    }

    private Component table(List<Token> tokens, ZoneTime when, BiConsumer<Long, String> revoke) {
        PlainRows table = new PlainRows(
                getTranslation("scores.keys"),
                List.of(
                        getTranslation("scores.key.column.name"),
                        getTranslation("scores.key.column.made"),
                        getTranslation("scores.key.column.used"),
                        getTranslation("scores.key.column.ends"),
                        getTranslation("scores.key.column.revoke")));
        tokens.forEach(token -> {
            NativeButton button =
                    new NativeButton(getTranslation("scores.key.revoke"), _ -> revoke.accept(token.id(), token.name()));
            button.addClassNames("sco-button", "class-small");
            button.getElement().setAttribute("aria-label", getTranslation("scores.key.revoke.which", token.name()));
            table.row(
                    PlainRows.words(token.name()),
                    PlainRows.words(when.day(token.created())),
                    PlainRows.words(
                            token.lastUsed() == null
                                    ? getTranslation("scores.key.never")
                                    : when.moment(token.lastUsed())),
                    PlainRows.words(when.day(token.expires())),
                    button);
        });
        return table;
    }

    private Div form(BiConsumer<String, Period> make) {
        name.setId("key-name");
        name.setPlaceholder(getTranslation("scores.key.example"));
        name.setMaxLength(60);
        life.setLabel(getTranslation("scores.key.life"));
        life.setItems(LIVES);
        life.setItemLabelGenerator(
                each -> getTranslation("scores.key.life." + each.toString().toLowerCase(Locale.ROOT)));
        life.setValue(LIVES.get(1));
        NativeButton button = new NativeButton(getTranslation("scores.key.make"), _ -> make(make));
        button.setId("make-key");
        button.addClassName("sco-button");
        Div form = new Div(name, life, button);
        form.addClassNames("class-row", "export-key-form");
        return form;
    }

    private void make(BiConsumer<String, Period> make) {
        try {
            make.accept(name.getValue(), life.getValue());
        } catch (Tokens.NotMade notMade) {
            name.setErrorMessage(getTranslation("scores.key.not-made."
                    + notMade.problem().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            name.setInvalid(true);
            name.focus();
        }
    }
}
