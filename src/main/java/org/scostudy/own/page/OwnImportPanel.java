package org.scostudy.own.page;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.scostudy.authoring.view.LearnerPreview;
import org.scostudy.language.Messages;
import org.scostudy.own.arrive.LeftOutCard;
import org.scostudy.own.arrive.OwnImported;
import org.scostudy.question.exchange.run.Problem;

/** What an import would do: in numbers, what stays behind and why, and some of the cards. */
class OwnImportPanel extends Section {

    private static final int MOST = 100;
    private static final int LONGEST = 120;

    OwnImportPanel(OwnImported seen) {
        addClassNames("sco-panel", "own-stack");
        setId("preview");
        H2 title = new H2(getTranslation("own.preview"));
        title.addClassName("sco-panel-title");
        add(title);
        if (seen.format() == null) {
            add(note("own.preview.no-format", "sco-note-bad"));
            return;
        }
        Paragraph counts = new Paragraph(getTranslation(
                "own.preview.counts", seen.format().kind(), seen.added(), seen.changed(), seen.unchanged()));
        counts.setId("import-counts");
        add(counts);
        if (!seen.whole()) {
            add(note("own.preview.not-whole", "sco-note-bad"));
        }
        tell(seen.met(), "own.preview.met", "");
        tell(seen.answers(), "own.preview.answers", "");
        tell(seen.later(), "own.preview.later", "sco-note-caution");
        tell(seen.untold(), "own.preview.untold", "sco-note-caution");
        if (!seen.decks().isEmpty()) {
            add(list(
                    "own.preview.decks",
                    seen.decks().entrySet().stream()
                            .map(deck -> getTranslation("own.preview.deck", deck.getKey(), deck.getValue()))
                            .toList()));
        }
        if (!seen.leftOut().isEmpty()) {
            add(list(
                    "own.preview.left-out",
                    seen.leftOut().stream().map(this::leftOut).toList()));
        }
        if (!seen.problems().isEmpty()) {
            add(list(
                    "own.preview.problems",
                    seen.problems().stream().map(this::problem).toList()));
        }
        seen.first().forEach(question -> {
            LearnerPreview card = new LearnerPreview();
            card.addClassName("own-arrived");
            card.show(question, seen.pictures());
            add(card);
        });
    }

    private void tell(int number, String key, String look) {
        if (number > 0) {
            Paragraph told = new Paragraph(getTranslation(key, number));
            if (!look.isEmpty()) {
                told.addClassNames("sco-note", look);
            }
            told.getElement().setAttribute("data-test", key);
            add(told);
        }
    }

    private String leftOut(LeftOutCard card) {
        String why = card.why().stream()
                .map(said -> Messages.ours().say(said, getLocale()))
                .collect(Collectors.joining(" "));
        String stem =
                card.stem().length() <= LONGEST ? card.stem() : card.stem().substring(0, LONGEST) + "…";
        return getTranslation("own.preview.left-out.each", stem, why);
    }

    private String problem(Problem problem) {
        return problem.say(Messages.ours().in(getLocale()));
    }

    private NativeDetails list(String key, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.stream().limit(MOST).forEach(line -> list.add(new ListItem(line)));
        if (lines.size() > MOST) {
            list.add(new ListItem(getTranslation("own.preview.more", lines.size() - MOST)));
        }
        NativeDetails details = new NativeDetails(getTranslation(key, lines.size()), list);
        details.getElement().setAttribute("data-test", key);
        return details;
    }

    private Paragraph note(String key, String look) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassNames("sco-note", look);
        return note;
    }
}
