package org.scostudy.material.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.language.Message;
import org.scostudy.material.yaml.IdForms;

/**
 * What may fill a slot, as a fact type writes it: an entity type, text, number, date, list, list-of-…, or several of them
 * with bars between ("state|power").
 */
record SlotType(
        String written, List<String> alternatives, @Nullable SlotType element) {

    static final Set<String> LITERALS = Set.of("text", "number", "date");

    private static final String LIST = "list";
    private static final String LIST_OF = "list-of-";

    static SlotType parse(String written) {
        if (written.startsWith(LIST_OF)) {
            return new SlotType(written, List.of(LIST), parse(written.substring(LIST_OF.length())));
        }
        List<String> alternatives =
                Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
        return new SlotType(written, alternatives, null);
    }

    /** The entity types it names. */
    List<String> entityTypes() {
        if (element != null) {
            return element.entityTypes();
        }
        return alternatives.stream()
                .filter(type -> !LITERALS.contains(type) && !type.equals(LIST))
                .toList();
    }

    boolean wellFormed() {
        if (element != null) {
            return element.element() == null && !element.takesList() && element.wellFormed();
        }
        return alternatives.stream().allMatch(IdForms::isId);
    }

    boolean takesEntities() {
        return element == null && !entityTypes().isEmpty();
    }

    boolean takes(String kind) {
        return alternatives.contains(kind);
    }

    boolean takesList() {
        return takes(LIST);
    }

    Message expected() {
        return Message.of("pack.value.expected", written);
    }
}
