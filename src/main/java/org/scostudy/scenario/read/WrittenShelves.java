package org.scostudy.scenario.read;

import java.util.List;

/** Tells what people wrote beside the packs; whoever lets them write tells it. */
public interface WrittenShelves {

    /** All that was published; the same list as long as nothing in it changes. */
    List<WrittenShelf> now();
}
