package org.scostudy.audience;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.Learner;
import org.scostudy.question.Material;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The materials of classes. Whoever calls it knows that the person teaches the class. */
@Component
public class ClassStock {

    /**
     * A material that the class has or could have.
     *
     * @param meant absent for what comes with the server
     */
    public record Offer(
            Material material, boolean chosen, @Nullable Meant meant) {}

    private final MaterialTable table;

    ClassStock(MaterialTable table) {
        this.table = table;
    }

    /** A new class has what comes with the server, and what its instructor wrote for everybody or for a class to come. */
    @Transactional
    public void begin(long classroom, long instructor) {
        for (MaterialTable.Row own : table.of(instructor)) {
            boolean waits = own.audience() == Audience.CLASSES
                    && table.classesOf(own.id()).isEmpty();
            if (waits || own.audience() == Audience.EVERYBODY) {
                table.choose(classroom, own.id(), true);
            }
        }
    }

    /** What the class has, what is for everybody, and what is the person's own; nothing else is told of. */
    public List<Offer> offers(Learner person, long classroom, List<Material> all) {
        Map<String, Boolean> asked = table.ofClass(classroom);
        return all.stream()
                .map(material -> new Offer(
                        material,
                        asked.getOrDefault(material.id(), material.builtIn()),
                        material.builtIn()
                                ? null
                                : table.find(material.id())
                                        .map(row -> new Meant(row.id(), row.author(), row.audience(), Set.of()))
                                        .orElse(null)))
                .filter(offer -> offer.chosen() || mayAdd(person, offer))
                .toList();
    }

    /**
     * From now on the class has these and no others. An author who gives the class what was for nobody opens it to the
     * class by that.
     *
     * @throws AudienceRefused when one of them is neither the class's, nor for everybody, nor the person's own
     */
    @Transactional
    public void choose(Learner person, long classroom, List<Material> all, Set<String> chosen) {
        List<Offer> offers = offers(person, classroom, all);
        Set<String> left = new HashSet<>(chosen);
        offers.forEach(offer -> left.remove(offer.material().id()));
        if (!left.isEmpty()) {
            throw new AudienceRefused();
        }
        for (Offer offer : offers) {
            String id = offer.material().id();
            boolean wanted = chosen.contains(id);
            if (wanted != offer.chosen()) {
                table.choose(classroom, id, wanted);
                Meant meant = offer.meant();
                if (wanted && meant != null && meant.audience() == Audience.AUTHOR) {
                    table.audience(id, Audience.CLASSES);
                }
            }
        }
    }

    private static boolean mayAdd(Learner person, Offer offer) {
        Meant meant = offer.meant();
        return offer.material().builtIn()
                || meant != null && (meant.audience() == Audience.EVERYBODY || meant.author() == person.id());
    }
}
