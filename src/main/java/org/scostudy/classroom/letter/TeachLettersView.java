package org.scostudy.classroom.letter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.classroom.letter.ClassLetters.Letter;
import org.scostudy.classroom.roster.ClassRefused;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.mail.MailSettings;

/** Where instructors write to their class, and see what was written before. */
@Route(TaughtClassPage.PATH + "/:class/letters")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachLettersView extends TaughtClassPage {

    private final ClassLetters letters;
    private final MailSettings mail;

    TeachLettersView(CurrentLearner current, Teaching teaching, ClassLetters letters, MailSettings mail) {
        super(current, teaching, "/learners");
        this.letters = letters;
        this.mail = mail;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        if (!mail.on()) {
            body.add(panel("classroom.letters", soft("classroom.letters.off")));
        } else if (!archived()) {
            write(body);
        }
        var past = panel("classroom.letters.past");
        letters.past(person(), id()).forEach(letter -> past.add(letter(letter)));
        if (past.getComponentCount() == 1) {
            past.add(soft("classroom.letters.none"));
        }
        body.add(past);
    }

    private void write(Div body) {
        var reach = letters.reach(person(), id());
        var subject = new TextField(text("classroom.letters.subject"));
        subject.setId("subject");
        subject.setMaxLength(ClassLetters.LONGEST_SUBJECT);
        subject.setWidthFull();
        var words = new TextArea(text("classroom.letters.text"));
        words.setId("text");
        words.setMaxLength(ClassLetters.LONGEST_TEXT);
        words.setMinRows(6);
        words.setWidthFull();
        body.add(panel(
                "classroom.letters",
                soft("classroom.letters.what", reach.reached(), reach.all()),
                subject,
                words,
                row(primary("classroom.letters.send", () -> send(subject.getValue(), words.getValue())))));
    }

    /** What was written stays in the fields when it is refused. */
    private void send(String subject, String text) {
        try {
            var readers = letters.write(person(), id(), subject, text);
            refresh();
            say("classroom.letters.sent", readers);
        } catch (ClassRefused refused) {
            refuse(refused);
        }
    }

    private NativeDetails letter(Letter letter) {
        var words = new Paragraph(letter.text());
        words.getStyle().set("white-space", "pre-wrap");
        var details = new NativeDetails(
                text(
                        "classroom.letters.one",
                        letter.subject(),
                        letter.instructor(),
                        when().moment(letter.at()),
                        letter.readers()),
                words);
        details.addClassName("class-past");
        return details;
    }
}
