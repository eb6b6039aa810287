package org.scostudy.material.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that facts are about: a state, a body, an event, a concept. Its type says what can stand in for it as a wrong
 * answer; {@code confusedWith} names those that people really mix up, which are offered first; {@code sameAs} those that
 * mean the same to whoever argues about them.
 */
public record Entity(
        String id,
        String type,
        String name,
        @Nullable String article,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String adjective,
        @Nullable String partOf,
        List<String> confusedWith,
        List<String> sameAs) {

    public Entity {
        aliases = List.copyOf(aliases);
        confusedWith = List.copyOf(confusedWith);
        sameAs = List.copyOf(sameAs);
    }

    /** One that nothing else means the same as. */
    public Entity(
            String id,
            String type,
            String name,
            @Nullable String article,
            @Nullable String abbreviation,
            List<String> aliases,
            @Nullable String adjective,
            @Nullable String partOf,
            List<String> confusedWith) {
        this(id, type, name, article, abbreviation, aliases, adjective, partOf, confusedWith, List.of());
    }

    /** The name as it stands within a sentence: with its article, if it takes one. */
    public String inText() {
        return article == null ? name : article + " " + name;
    }

    /** Every spelling that names this entity, the name first. */
    public Set<String> accepted() {
        var spellings = new LinkedHashSet<String>();
        spellings.add(name);
        if (abbreviation != null) {
            spellings.add(abbreviation);
        }
        spellings.addAll(aliases);
        return spellings;
    }
}
