package org.scostudy.question.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the picture that a text calls by an address. */
interface Pictures {

    Pictures NONE = _ -> null;

    /** The name under which the picture was kept, or null when it is not there or no picture. */
    @Nullable
    String find(String address) throws IOException;
}
