package org.scostudy.scenario.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a person wrote beside a pack.
 *
 * @param material its id; under this name its scenarios are found, as those of a pack under the pack's
 * @param pack the id of the pack
 * @param author by the name that everybody sees
 */
public record WrittenShelf(String material, String pack, String author, List<Story> stories, List<Story> proposals) {

    /**
     * A story or a proposal as it was published.
     *
     * @param text what stands in its file
     * @param told false when it is retired, and only those have it who were handed it before
     */
    public record Story(String id, String text, boolean told) {}

    public WrittenShelf {
        stories = List.copyOf(stories);
        proposals = List.copyOf(proposals);
    }

    boolean tells(String scenario) {
        return Stream.concat(stories.stream(), proposals.stream())
                .noneMatch(
                        each -> !each.told() && (scenario.equals(each.id()) || scenario.startsWith(each.id() + ".")));
    }
}
