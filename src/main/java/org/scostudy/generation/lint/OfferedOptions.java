package org.scostudy.generation.lint;

import java.util.List;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Question;

/** What a question gives to choose from; of other kinds nothing. */
record OfferedOptions(List<Option> all) {

    static OfferedOptions of(Question question) {
        return switch (question.interaction()) {
            case Interaction.Choice(var options) -> new OfferedOptions(options);
            case Interaction.MultipleResponse(var options) -> new OfferedOptions(options);
            default -> new OfferedOptions(List.of());
        };
    }

    List<String> texts() {
        return all.stream().map(Option::text).toList();
    }

    List<String> right() {
        return all.stream().filter(Option::right).map(Option::text).toList();
    }

    List<String> wrong() {
        return all.stream().filter(option -> !option.right()).map(Option::text).toList();
    }

    /** As people count: option 1 is the first. */
    static String place(int index) {
        return "option " + (index + 1);
    }
}
