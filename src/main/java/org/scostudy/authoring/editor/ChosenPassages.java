package org.scostudy.authoring.editor;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Collection;
import java.util.List;
import org.scostudy.question.Citation;

/** What the passages that were chosen say, whole. In the list they begin with their id and a few words. */
class ChosenPassages extends NativeDetails {

    private static final int SHOWN = 60;

    ChosenPassages() {
        setId("passages-whole");
        show(List.of());
    }

    void show(Collection<Citation> chosen) {
        setVisible(!chosen.isEmpty());
        setSummaryText(getTranslation("authoring.editor.passages.whole", chosen.size()));
        DescriptionList whole = new DescriptionList();
        chosen.forEach(each ->
                whole.add(new Term(each.sectionTitle() + ", " + each.passage()), new Description(each.summary())));
        setContent(whole);
    }

    static String beginning(Citation passage) {
        String words = passage.summary().strip();
        if (words.length() > SHOWN) {
            int space = words.lastIndexOf(' ', SHOWN);
            words = words.substring(0, space < 0 ? SHOWN : space) + "…";
        }
        return words.isEmpty() ? passage.passage() : passage.passage() + ": " + words;
    }
}
