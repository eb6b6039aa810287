package org.scostudy.account.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.time.ZonedDateTime;
import org.scostudy.language.DateForm;

/** Tells somebody that a device which was signed in may have been copied, until they have read it. */
class CopyNotice extends Aside {

    /** What happens once it was read. */
    interface Read extends Serializable {
        void done();
    }

    CopyNotice(ZonedDateTime when, Read read) {
        addClassNames("sco-note", "sco-note-caution");
        H2 title = new H2(getTranslation("account.copied.title"));
        title.addClassName("sco-panel-title");
        Button understood = new Button(getTranslation("account.copied.read"), click -> {
            read.done();
            removeFromParent();
        });
        add(
                title,
                new Paragraph(getTranslation("account.copied.what", DateForm.MOMENT.say(when))),
                new Paragraph(getTranslation("account.copied.do")),
                understood);
    }
}
