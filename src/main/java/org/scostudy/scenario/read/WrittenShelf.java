package org.scostudy.scenario.read;

import java.util.List;

/**
 * What a person wrote beside a pack.
 *
 * @param material its id; under this name its scenarios are found, as those of a pack under the pack's
 * @param pack the id of the pack
 * @param author by the name that everybody sees
 */
public record WrittenShelf(String material, String pack, String author, List<Story> stories) {

    /**
     * A story as it was published.
     *
     * @param text what stands in its file
     * @param told false when it is retired, and only those have it who were handed it before
     */
    public record Story(String id, String text, boolean told) {}

    public WrittenShelf {
        stories = List.copyOf(stories);
    }

    boolean tells(String scenario) {
        return stories.stream().noneMatch(story -> story.id().equals(scenario) && !story.told());
    }
}
