package org.scostudy.classroom.score;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.classroom.token.Tokens;
import org.scostudy.classroom.token.TokensPanel;

/** The scores of a class to take away: as files, and by programs. */
@Route(TaughtClassPage.PATH + "/:class/export")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachExportView extends TaughtClassPage {

    private final ScoreExports exports;
    private final ChosenColumns columns;
    private final Tokens tokens;
    private ScoreFormat format = ScoreFormat.CSV;

    /** Shown once: until one leaves the page. */
    private Tokens.@Nullable Made made;

    TeachExportView(
            CurrentLearner current, Teaching teaching, ScoreExports exports, ChosenColumns columns, Tokens tokens) {
        super(current, teaching, "/export");
        this.exports = exports;
        this.columns = columns;
        this.tokens = tokens;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        made = null;
        super.beforeEnter(event);
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        ScoreSheets sheets = exports.sheets(person(), classroom.id());
        ExportPanel files =
                new ExportPanel(exports, sheets, columns.of(person()), format, wish -> format = wish.format());
        files.onColumns(wished -> columns.remember(person(), wished));
        TokensPanel keys =
                new TokensPanel(tokens.of(person()), when(), classroom.id(), made, this::make, this::askRevocation);
        body.add(panel("scores.files", files), panel("scores.programs", keys));
        if (sheets.book().members().isEmpty() || sheets.book().assignments().isEmpty()) {
            Paragraph empty = new Paragraph(text("scores.nothing"));
            empty.addClassNames("sco-note", "sco-note-caution");
            files.addComponentAsFirst(empty);
        }
    }

    private void make(String name, Period life) {
        Tokens.Made done = tokens.make(person(), name, life);
        grant(() -> made = done, "scores.key.made", done.token().name());
    }

    private void askRevocation(long token, String name) {
        ask(
                "scores.key.revoke",
                name,
                () -> grant(
                        () -> {
                            made = null;
                            tokens.revoke(person(), token);
                        },
                        "scores.key.revoked",
                        name));
    }
}
