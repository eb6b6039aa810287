package org.scostudy.authoring.browse;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.authoring.bank.AuthoringRefused;
import org.scostudy.authoring.bank.BankSearch;
import org.scostudy.authoring.bank.QuestionRow;
import org.scostudy.authoring.bank.Questions;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.authoring.media.MediaTable;
import org.scostudy.authoring.view.AuthoringPage;
import org.scostudy.question.BankSection;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.Formats;
import org.scostudy.question.exchange.format.QuestionFormat;

/** What can be done with several questions at once: those that are chosen, or all that were found. */
class BulkBar extends NativeDetails {

    /** What questions of several packs are called together. */
    private static final String DECK = "SCO Study";

    /** From so many on it is asked first. */
    private static final int MANY = 10;

    /** Hears what came of it. */
    interface Told {
        void done(String words);

        void refused(String words);
    }

    private interface Asked {
        void first(int number, Runnable now);
    }

    private interface Wish {
        String fulfil(Learner author, List<Long> numbers);
    }

    private final CurrentLearner current;
    private final BankSearch all;
    private final MediaTable media;
    private final Supplier<Set<QuestionRow>> chosen;
    private final Supplier<List<QuestionRow>> found;
    private final Told told;
    private final Checkbox everything = new Checkbox(getTranslation("authoring.bulk.all"));
    private final TextField tags = new TextField(getTranslation("authoring.bulk.tags"));
    private final ComboBox<BankSection> section = new ComboBox<>(getTranslation("authoring.bulk.section"));

    BulkBar(
            CurrentLearner current,
            Questions questions,
            BankSearch all,
            Shelves shelves,
            MediaTable media,
            Supplier<Set<QuestionRow>> chosen,
            Supplier<List<QuestionRow>> found,
            Told told) {
        super();
        setSummaryText(getTranslation("authoring.bulk"));
        addClassName("sco-panel");
        setId("bulk");
        this.current = current;
        this.all = all;
        this.media = media;
        this.chosen = chosen;
        this.found = found;
        this.told = told;
        section.setItems(shelves.sections());
        section.setItemLabelGenerator(each -> each.packTitle() + ": " + each.title());
        section.setAllowCustomValue(true);
        section.addCustomValueSetListener(typed -> section.setValue(Shelves.section(typed.getDetail())));
        tags.setHelperText(getTranslation("authoring.bulk.tags.help"));
        Div status = AuthoringPage.row(
                button("publish", (author, numbers) -> published(questions.publish(author, numbers), numbers.size())),
                button("retire", BulkBar::askedOnce, (author, numbers) -> {
                    questions.retire(author, numbers);
                    return say("retired", numbers.size());
                }),
                button("draft", (author, numbers) -> {
                    questions.backToDraft(author, numbers);
                    return say("drafted", numbers.size());
                }));
        Div marks = AuthoringPage.row(
                tags,
                button("tag", (author, numbers) -> {
                    questions.tag(author, numbers, words(), Set.of());
                    return say("tagged", numbers.size());
                }),
                button("untag", (author, numbers) -> {
                    questions.tag(author, numbers, Set.of(), words());
                    return say("untagged", numbers.size());
                }));
        Div place = AuthoringPage.row(section, button("move", (author, numbers) -> {
            BankSection target = section.getValue();
            if (target == null) {
                return getTranslation("authoring.bulk.no-section");
            }
            questions.move(author, numbers, target);
            return say("moved", numbers.size());
        }));
        setContent(new Div(everything, status, marks, place, exports()));
    }

    private Div exports() {
        Div exports = AuthoringPage.row();
        for (QuestionFormat each : Formats.written()) {
            Anchor link =
                    new Anchor(event -> write(each, event), getTranslation("authoring.bulk.export", each.title()));
            link.addClassName("sco-button");
            exports.add(link);
        }
        return exports;
    }

    private void write(QuestionFormat as, DownloadEvent event) throws IOException {
        List<Question> questions = entries().stream()
                .flatMap(entry -> all.question(entry).stream())
                .toList();
        event.setFileName(as.fileName());
        event.setContentType("application/octet-stream");
        as.writer(DECK).write(questions, name -> media.find(name).orElse(null), event.getOutputStream());
    }

    private Collection<QuestionRow> entries() {
        return everything.getValue() ? found.get() : chosen.get();
    }

    private NativeButton button(String name, Wish wish) {
        return button(name, (_, now) -> now.run(), wish);
    }

    private NativeButton button(String name, Asked asked, Wish wish) {
        NativeButton button = new NativeButton(getTranslation("authoring.bulk." + name), _ -> fulfil(asked, wish));
        button.addClassName("sco-button");
        button.setId("bulk-" + name);
        return button;
    }

    /** What learners would notice of many is not done by a slip. */
    private static void askedOnce(int number, Runnable now) {
        if (number < MANY) {
            now.run();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("authoring.bulk.retire.title", number));
        dialog.setText(dialog.getTranslation("authoring.bulk.retire.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("authoring.bulk.cancel"));
        dialog.setConfirmText(dialog.getTranslation("authoring.bulk.retire"));
        dialog.addConfirmListener(_ -> now.run());
        dialog.open();
    }

    /** Says how many are chosen; then it stays in sight, folded, so that the list does not move under the pointer. */
    void chosen(int number) {
        setSummaryText(
                number == 0 ? getTranslation("authoring.bulk") : getTranslation("authoring.bulk.chosen", number));
        getElement().setAttribute("data-chosen", number > 0);
    }

    private void fulfil(Asked asked, Wish wish) {
        List<Long> numbers = entries().stream()
                .filter(entry -> !entry.generated())
                .map(QuestionRow::number)
                .toList();
        if (numbers.isEmpty()) {
            told.refused(getTranslation("authoring.bulk.none"));
            return;
        }
        asked.first(numbers.size(), () -> {
            try {
                told.done(wish.fulfil(current.require(), numbers));
            } catch (AuthoringRefused refused) {
                told.refused(getTranslation(refused.reason().messageKey()));
            }
        });
    }

    private String published(List<Questions.NotReady> notReady, int asked) {
        if (notReady.isEmpty()) {
            return say("published", asked);
        }
        Questions.NotReady first = notReady.getFirst();
        return getTranslation(
                "authoring.bulk.not-ready",
                asked - notReady.size(),
                notReady.size(),
                first.entry().stem(),
                first.lacks().stream()
                        .map(lack -> getTranslation(lack.messageKey()))
                        .collect(Collectors.joining(" ")));
    }

    private String say(String what, int number) {
        return getTranslation("authoring.bulk." + what, number);
    }

    private Set<String> words() {
        return Arrays.stream(tags.getValue().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
