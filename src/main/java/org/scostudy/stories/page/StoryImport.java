package org.scostudy.stories.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.scostudy.language.Messages;
import org.scostudy.material.model.Pack;
import org.scostudy.material.yaml.PackProblem;
import org.scostudy.shell.Uploads;
import org.scostudy.stories.draft.ProposalDraft;
import org.scostudy.stories.draft.ProposalFile;
import org.scostudy.stories.draft.StoryDraft;
import org.scostudy.stories.draft.StoryFile;

/** A story comes as a file, or is pasted. What has no place in a story is told, and nothing is written before one agrees. */
class StoryImport extends NativeDetails {

    private static final int SHOWN = 50;
    private static final String PASTED = "story.yaml";

    private final transient BiConsumer<String, StoryDraft> taken;
    private final transient BiConsumer<String, ProposalDraft> proposed;
    private final transient List<Pack> readings;
    private final ComboBox<Pack> reading = new ComboBox<>();
    private final Div found = new Div();

    StoryImport(List<Pack> readings, BiConsumer<String, StoryDraft> taken, BiConsumer<String, ProposalDraft> proposed) {
        this.readings = readings;
        this.taken = taken;
        this.proposed = proposed;
        setSummaryText(getTranslation("stories.import"));
        addClassName("sco-panel");
        setId("import");
        reading.setLabel(getTranslation("stories.reading"));
        reading.setItems(readings);
        reading.setItemLabelGenerator(Pack::title);
        reading.setValue(readings.getFirst());
        reading.setVisible(readings.size() > 1);
        Upload file = new Upload(Uploads.inMemory(
                StoryFile.LONGEST, (what, bytes) -> look(what.fileName(), new String(bytes, StandardCharsets.UTF_8))));
        file.setUploadFormat(UploadFormat.RAW);
        file.setMaxFiles(1);
        file.setMaxFileSize(StoryFile.LONGEST);
        file.setUploadButton(new com.vaadin.flow.component.button.Button(getTranslation("stories.import.choose")));
        file.setDropLabel(new com.vaadin.flow.component.html.Span(getTranslation("stories.import.drop")));
        file.addFileRejectedListener(
                _ -> found.add(new Paragraph(getTranslation("stories.import.too-large", StoryFile.LONGEST / 1_000))));
        file.addAllFinishedListener(_ -> file.clearFileList());
        file.setId("story-file");
        TextArea text = new TextArea(getTranslation("stories.import.paste"));
        text.setId("paste");
        text.setMaxLength(StoryFile.LONGEST);
        text.setMaxRows(12);
        text.setWidthFull();
        NativeButton look = StoryWords.button("stories.import.look", () -> look(PASTED, text.getValue()));
        look.setId("paste-look");
        found.setId("found");
        found.addClassName("story-form");
        found.getElement().setAttribute("role", "status");
        Div all = new Div(new Paragraph(getTranslation("stories.import.what")), reading, file, text, look, found);
        all.addClassName("story-form");
        setContent(all);
    }

    /** A file with proposals holds no story. */
    private void look(String name, String text) {
        found.removeAll();
        String file = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        ProposalFile.Read proposals = ProposalFile.read(file, text);
        ProposalDraft proposal = proposals.proposal();
        if (proposal != null) {
            int left = proposals.leftOut().size();
            tell(getTranslation("stories.import.proposal.found", proposal.title(), left), proposals.leftOut());
            found.add(take(pack -> proposed.accept(pack, proposal)));
            return;
        }
        StoryFile.Read read = StoryFile.read(file, text);
        StoryDraft story = read.story();
        if (story == null) {
            tell(getTranslation("stories.import.nothing"), read.leftOut());
            return;
        }
        int left = read.leftOut().size();
        tell(getTranslation("stories.import.found", story.title(), story.steps().size(), left), read.leftOut());
        found.add(take(pack -> taken.accept(pack, story)));
    }

    private void tell(String words, List<PackProblem> leftOut) {
        found.add(new Paragraph(words));
        if (!leftOut.isEmpty()) {
            UnorderedList problems = new UnorderedList();
            leftOut.stream().limit(SHOWN).forEach(problem -> problems.add(new ListItem(say(problem))));
            found.add(problems);
        }
    }

    private NativeButton take(Consumer<String> beside) {
        NativeButton take = StoryWords.button("stories.import.take", () -> {
            Pack pack = reading.getValue() == null ? readings.getFirst() : reading.getValue();
            beside.accept(pack.id());
        });
        take.addClassName("sco-button-primary");
        take.setId("import-take");
        return take;
    }

    private static String say(PackProblem problem) {
        return problem.say(Messages.ours().here());
    }
}
