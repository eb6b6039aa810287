package org.scostudy.question.format;

import java.util.List;
import org.scostudy.question.Interaction;

/** What there is to choose from. */
final class Options {

    private Options() {}

    /** Empty for kinds without options. */
    static List<Interaction.Option> of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Choice(var options) -> options;
            case Interaction.MultipleResponse(var options) -> options;
            default -> List.of();
        };
    }
}
