package org.scostudy.drafting.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scostudy.material.model.Entity;
import org.scostudy.material.model.Pack;
import org.scostudy.question.answer.Rivals;

/** Names that a text may speak of, and what each is a name of: they tell which wrong answers are of the same kind. */
public final class KnownNames {

    public static final KnownNames NONE = new KnownNames(List.of());

    private final List<Name> names;

    private KnownNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** The entities of a pack with all their spellings. */
    public static KnownNames of(Pack pack) {
        List<Name> names = new ArrayList<>();
        for (Entity entity : pack.entities().values()) {
            Set<String> giveaways = new LinkedHashSet<>(entity.accepted());
            if (entity.adjective() != null) {
                giveaways.add(entity.adjective());
            }
            names.add(new Name(
                    entity.id(),
                    entity.name(),
                    entity.type(),
                    Name.Origin.PACK,
                    List.copyOf(entity.accepted()),
                    giveaways,
                    entity.article() != null));
        }
        return new KnownNames(names);
    }

    /** What is told apart from a right answer, however alike it is written. */
    public Rivals rivals() {
        return new Rivals(
                names.stream().flatMap(name -> name.spellings().stream()).toList());
    }

    public List<Name> names() {
        return names;
    }
}
