package org.scostudy.audience;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.scostudy.question.Material;
import org.springframework.stereotype.Component;

/** The one rule of who meets what. Read anew each time, by queries of a few rows, so that a change holds at once. */
@Component
public class WhoMeets {

    private final MaterialTable table;
    private final KnownClasses classes;
    private final SwitchedOff readings;

    WhoMeets(MaterialTable table, KnownClasses classes, SwitchedOff readings) {
        this.table = table;
        this.classes = classes;
        this.readings = readings;
    }

    /** What comes with the server, what is for everybody or for a class that the learner is in, and what is their own. */
    public Predicate<Material> meantFor(long learner) {
        Set<String> ids = table.meantFor(learner, classes.attendedBy(learner));
        return material -> material.builtIn() || ids.contains(material.id());
    }

    /** The same, without the readings that the learner switched off. */
    public Predicate<Material> studiedBy(long learner) {
        Set<String> off = readings.off(learner);
        return meantFor(learner).and(material -> !off.contains(material.id()));
    }

    /** What was chosen for the class; what comes with the server, as long as nobody took it out. */
    public Predicate<Material> ofClass(long classroom) {
        Map<String, Boolean> chosen = table.ofClass(classroom);
        return material -> chosen.getOrDefault(material.id(), material.builtIn());
    }
}
