package org.scostudy.material;

import java.nio.file.Path;

/** Reads the folder of a pack and checks all of it. */
public final class PackReader {

    public PackReading read(Path folder) {
        throw new UnsupportedOperationException("not read yet: " + folder);
    }
}
