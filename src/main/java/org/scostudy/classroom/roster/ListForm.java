package org.scostudy.classroom.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.scostudy.shell.Uploads;

/** A list of learners pasted or uploaded; one with problems is not handed on, and all its problems are told. */
class ListForm extends Div {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_SHOWN = 20;

    private final TextArea names = new TextArea(getTranslation("classroom.list.names"));
    private final Div problems = new Div();
    private final Consumer<ClassList> ready;

    ListForm(Consumer<ClassList> ready) {
        this.ready = ready;
        addClassName("class-stack");
        names.setId("names");
        names.setHelperText(getTranslation("classroom.list.names.help"));
        names.setMinRows(4);
        names.setMaxRows(10);
        problems.setId("problems");
        problems.getElement().setAttribute("role", "alert");
        NativeButton take = new NativeButton(getTranslation("classroom.list.take"), _ -> take(names.getValue()));
        take.addClassNames("sco-button", "sco-button-primary");
        add(names, problems, TeachPage.row(take, upload()));
    }

    private Upload upload() {
        Upload upload =
                new Upload(Uploads.inMemory(MOST_BYTES, (_, bytes) -> take(new String(bytes, StandardCharsets.UTF_8))));
        upload.setId("list");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("classroom.list.upload")));
        upload.setDropLabel(new Span(getTranslation("classroom.list.drop")));
        upload.addFileRejectedListener(_ -> {
            problems.removeAll();
            problems.add(note(getTranslation("classroom.list.too-large")));
        });
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void take(String text) {
        ClassList list = ClassList.read(text);
        problems.removeAll();
        if (list.problems().isEmpty()) {
            ready.accept(list);
            return;
        }
        names.setValue(text);
        UnorderedList lines = new UnorderedList();
        list.problems().stream().limit(MOST_SHOWN).forEach(problem -> lines.add(new ListItem(say(problem))));
        int more = list.problems().size() - MOST_SHOWN;
        if (more > 0) {
            lines.add(new ListItem(getTranslation("classroom.list.more", more)));
        }
        problems.add(note(getTranslation("classroom.list.bad")), lines);
    }

    private String say(ClassList.Problem problem) {
        String key = problem.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("classroom.list.problem." + key, problem.line(), problem.detail());
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("sco-note", "sco-note-bad");
        return note;
    }
}
