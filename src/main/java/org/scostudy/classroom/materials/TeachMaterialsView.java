package org.scostudy.classroom.materials;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.signin.CurrentLearner;
import org.scostudy.audience.ClassStock.Offer;
import org.scostudy.audience.Meant;
import org.scostudy.classroom.roster.Classroom;
import org.scostudy.classroom.roster.TaughtClassPage;
import org.scostudy.classroom.roster.Teaching;
import org.scostudy.question.Material;

/** What the assignments of a class draw from. */
@Route(TaughtClassPage.PATH + "/:class/materials")
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class TeachMaterialsView extends TaughtClassPage {

    private final Equipping equipping;

    TeachMaterialsView(CurrentLearner current, Teaching teaching, Equipping equipping) {
        super(current, teaching, "/materials");
        this.equipping = equipping;
    }

    @Override
    protected void fill(Div body, Classroom classroom) {
        Map<String, Checkbox> boxes = new LinkedHashMap<>();
        UnorderedList list = new UnorderedList();
        list.addClassName("class-materials");
        list.setId("materials");
        for (Offer offer : equipping.offers(person(), id())) {
            Checkbox box = new Checkbox(title(offer.material()), offer.chosen());
            box.setEnabled(!archived());
            boxes.put(offer.material().id(), box);
            Span whose = new Span(whose(offer));
            whose.addClassName("sco-soft");
            list.add(new ListItem(box, whose));
        }
        Paragraph frozen = new Paragraph(text("classroom.materials.frozen"));
        frozen.addClassName("sco-note");
        Anchor offers = new Anchor(path("/offers"), text("classroom.materials.offers"));
        offers.setId("offers-way");
        body.add(panel("classroom.materials", soft("classroom.materials.what"), list, frozen, offers));
        if (!archived()) {
            body.add(row(primary("classroom.save", () -> choose(boxes))));
        }
    }

    private void choose(Map<String, Checkbox> boxes) {
        Set<String> chosen = boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        grant(() -> equipping.choose(person(), id(), chosen), "classroom.materials.saved");
    }

    private String title(Material material) {
        return material.author() == null
                ? material.title()
                : text("classroom.materials.by", material.title(), material.author());
    }

    private String whose(Offer offer) {
        Meant meant = offer.meant();
        if (meant == null) {
            return text("classroom.materials.built-in");
        }
        boolean own = meant.author() == person().id();
        return switch (meant.audience()) {
            case EVERYBODY -> text("classroom.materials.everybody");
            case CLASSES -> text(own ? "classroom.materials.own" : "classroom.materials.of-class");
            case AUTHOR -> text("classroom.materials.nobody");
        };
    }
}
