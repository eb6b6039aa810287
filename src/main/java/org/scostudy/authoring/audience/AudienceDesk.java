package org.scostudy.authoring.audience;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.scostudy.audience.Audience;
import org.scostudy.audience.Audiences;
import org.scostudy.audience.KnownClasses;
import org.scostudy.audience.Meant;
import org.scostudy.authoring.bank.Shelves;
import org.scostudy.language.Messages;
import org.scostudy.question.Material;
import org.scostudy.question.QuestionBank;
import org.scostudy.question.exchange.run.Destination;
import org.springframework.stereotype.Component;

/** Says in one sentence who meets a material, and lets its author change that. */
@Component
public class AudienceDesk {

    private final Audiences audiences;
    private final QuestionBank bank;
    private final Shelves shelves;

    AudienceDesk(Audiences audiences, QuestionBank bank, Shelves shelves) {
        this.audiences = audiences;
        this.bank = bank;
        this.shelves = shelves;
    }

    /** What the person may change. */
    List<Meant> of(Learner person) {
        return audiences.of(person);
    }

    public boolean mayChange(Learner person, String material) {
        return audiences.mayChange(person, audiences.of(person.id(), material));
    }

    /** Of materials that there are, or will be once the person publishes there. */
    public String sentences(Learner person, Collection<String> materials) {
        return materials.stream()
                .distinct()
                .map(material -> sentence(person, audiences.of(person.id(), material)))
                .collect(Collectors.joining(" "));
    }

    /** What a person writes under the title of a pack. */
    public String sentence(Learner person, String pack) {
        return sentences(person, List.of(Material.ofPerson(pack, person.id())));
    }

    String sentence(Learner person, Meant meant) {
        return sentence(person, meant, titles(meant));
    }

    /** @param classes titles of the classes that have it */
    String sentence(Learner person, Meant meant, List<String> classes) {
        boolean unused = meant.audience() == Audience.CLASSES && classes.isEmpty();
        return Messages.here(
                "authoring.audience.says."
                        + (unused ? "no-class" : meant.audience().word()),
                title(person, meant),
                String.join(", ", classes),
                meant.author() == person.id() ? 1 : 0);
    }

    String title(Learner person, Meant meant) {
        Material material = bank.materials().stream()
                .filter(each -> each.id().equals(meant.material()))
                .findFirst()
                .orElse(null);
        if (material == null) {
            String pack = Material.pack(meant.material());
            return shelves.destinations().stream()
                    .filter(each -> each.bank().equals(pack))
                    .map(Destination::title)
                    .findFirst()
                    .orElse(pack);
        }
        return material.author() == null || meant.author() == person.id()
                ? material.title()
                : Messages.here("authoring.audience.by", material.title(), material.author());
    }

    List<KnownClasses.Named> classes(Meant meant) {
        return audiences.classes(meant);
    }

    /** Those that its author teaches, by title. */
    private List<String> titles(Meant meant) {
        return classes(meant).stream()
                .filter(each -> meant.classes().contains(each.id()))
                .map(KnownClasses.Named::title)
                .toList();
    }

    Meant change(Learner person, Meant wished) {
        return audiences.change(person, wished.material(), wished.audience(), wished.classes());
    }

    /** @param then hears the sentence that holds from now on */
    public void open(Learner person, String material, Consumer<String> then) {
        new AudienceDialog(this, person, audiences.of(person.id(), material), then).open();
    }
}
