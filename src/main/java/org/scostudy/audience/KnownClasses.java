package org.scostudy.audience;

import java.util.List;

/** What has to be known of classes to say who meets what; whoever keeps classes tells it. */
public interface KnownClasses {

    /** A class by its name. */
    record Named(long id, String title) {}

    /** Those that a learner is in. */
    List<Long> attendedBy(long learner);

    /** Those that a person teaches now, by title. */
    List<Named> taughtBy(long instructor);
}
