package org.scostudy.scenario.negotiation;

import java.util.List;
import java.util.Set;
import org.scostudy.common.InOrder;

/**
 * Which sentence of the reading makes the member object?
 *
 * @param options sentences to choose from, each true; one makes it object
 * @param right ids of all rules and interests that would be right
 * @param facts ids of the facts behind the one that is right
 */
public record ReasonAsked(String member, List<Option> options, Set<String> right, List<String> facts) {

    /** @param source id of the rule or interest */
    public record Option(String source, String text, List<String> cites) {
        public Option {
            cites = List.copyOf(cites);
        }
    }

    public ReasonAsked {
        options = List.copyOf(options);
        right = InOrder.copy(right);
        facts = List.copyOf(facts);
    }

    /** Id of the option that is right. */
    public String key() {
        return options.stream()
                .map(Option::source)
                .filter(right::contains)
                .findFirst()
                .orElseThrow();
    }

    public boolean offers(String source) {
        return options.stream().anyMatch(option -> option.source().equals(source));
    }
}
