package org.scostudy.quiz.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.scostudy.account.ZoneName;
import org.scostudy.language.DateForm;
import org.scostudy.quiz.Release;

/** Stands where the answers will be once everybody has sat the quiz. */
class HeldNote extends Div {

    HeldNote(Release release, ZoneId zone) {
        addClassNames("sco-note");
        getElement().setAttribute("data-test", "held");
        switch (release) {
            case Release.Released _ -> setVisible(false);
            case Release.HeldUntil(var at) -> add(new Paragraph(getTranslation("quiz.result.held", words(at, zone))));
            case Release.HeldUntilReleased _ -> add(new Paragraph(getTranslation("quiz.result.held.open")));
        }
    }

    private static String words(Instant at, ZoneId zone) {
        return DateForm.LONG_MOMENT.say(at.atZone(zone)) + " (" + ZoneName.of(zone) + ")";
    }
}
