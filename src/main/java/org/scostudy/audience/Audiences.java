package org.scostudy.audience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scostudy.account.Learner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors say of who meets their materials. A new one is for the classes that its author teaches. */
@Service
public class Audiences {

    /** Who writes when nobody is signed in: whoever runs the machine, and for everybody. */
    private static final long COMMAND_LINE = 0;

    private final MaterialTable table;
    private final KnownClasses classes;

    Audiences(MaterialTable table, KnownClasses classes) {
        this.table = table;
        this.classes = classes;
    }

    /** Somebody writes here, for the first time or again; what was said of it stays. */
    @Transactional
    public void begin(long author, String material) {
        if (table.find(material).isEmpty()) {
            Meant usual = usual(author, material);
            table.add(material, author, usual.audience());
            usual.classes().forEach(classroom -> table.choose(classroom, material, true));
        }
    }

    /** For whom it is meant; of what is not there yet, for whom it will be. */
    public Meant of(long author, String material) {
        return table.find(material).map(this::meant).orElseGet(() -> usual(author, material));
    }

    /** What a person wrote or brought in; of everybody, for whoever runs the server. */
    public List<Meant> of(Learner person) {
        List<MaterialTable.Row> rows = switch (person.role()) {
            case INSTRUCTOR -> table.of(person.id());
            case ADMINISTRATOR -> table.all();
            case GUEST, LEARNER -> List.of();
        };
        return rows.stream().map(this::meant).toList();
    }

    /** The classes that may be chosen: those that the author teaches. */
    public List<KnownClasses.Named> classes(Meant meant) {
        return classes.taughtBy(meant.author());
    }

    /**
     * @param chosen the classes that have it from now on, where it is meant for classes; others lose it
     * @throws AudienceRefused when it is another's, or the author does not teach such a class
     */
    @Transactional
    public Meant change(Learner person, String material, Audience audience, Set<Long> chosen) {
        Meant before = table.find(material).map(this::meant).orElseThrow(AudienceRefused::new);
        if (!mayChange(person, before)) {
            throw new AudienceRefused();
        }
        Set<Long> able =
                classes(before).stream().map(KnownClasses.Named::id).collect(Collectors.toCollection(HashSet::new));
        able.addAll(before.classes());
        if (audience == Audience.CLASSES && !able.containsAll(chosen)) {
            throw new AudienceRefused();
        }
        table.audience(material, audience);
        if (audience != Audience.EVERYBODY) {
            Set<Long> kept = audience == Audience.CLASSES ? chosen : Set.of();
            before.classes().stream()
                    .filter(classroom -> !kept.contains(classroom))
                    .forEach(classroom -> table.forget(classroom, material));
            kept.forEach(classroom -> table.choose(classroom, material, true));
        }
        return table.find(material).map(this::meant).orElseThrow(AudienceRefused::new);
    }

    /** Its author, and whoever runs the server, for authors leave. */
    public boolean mayChange(Learner person, Meant meant) {
        return switch (person.role()) {
            case INSTRUCTOR -> meant.author() == person.id();
            case ADMINISTRATOR -> true;
            case GUEST, LEARNER -> false;
        };
    }

    private Meant usual(long author, String material) {
        return author == COMMAND_LINE
                ? new Meant(material, author, Audience.EVERYBODY, Set.of())
                : new Meant(
                        material,
                        author,
                        Audience.CLASSES,
                        classes.taughtBy(author).stream()
                                .map(KnownClasses.Named::id)
                                .collect(Collectors.toSet()));
    }

    private Meant meant(MaterialTable.Row row) {
        return new Meant(row.id(), row.author(), row.audience(), table.classesOf(row.id()));
    }
}
