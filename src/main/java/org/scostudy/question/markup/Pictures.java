package org.scostudy.question.markup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the picture or sound that a text calls by an address. */
public interface Pictures {

    Pictures NONE = _ -> null;

    /** The name under which it was kept, or null when it is not there, or neither of both. */
    @Nullable
    String find(String address) throws IOException;
}
