package org.scostudy.audience;

import java.util.Set;

/**
 * For whom a material is meant.
 *
 * @param material its id
 * @param author whose it is; 0 for the command line
 * @param classes ids of the classes that have it
 */
public record Meant(String material, long author, Audience audience, Set<Long> classes) {
    public Meant {
        classes = Set.copyOf(classes);
    }
}
