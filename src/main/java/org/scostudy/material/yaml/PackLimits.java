package org.scostudy.material.yaml;

/** How much a pack may hold. They are checked before anything is parsed or kept, so memory stays bounded. */
public final class PackLimits {

    public static final int FILE_BYTES = 2 * 1024 * 1024;
    public static final int PACK_BYTES = 32 * 1024 * 1024;
    public static final int FILES = 500;
    static final int DEPTH = 10;
    public static final int FACTS = 20_000;
    public static final int ENTITIES = 20_000;
    public static final int OTHERS = 2_000;
    static final int TEXT = 4_000;
    public static final int LIST = 100;
    public static final int PROBLEMS = 2_000;

    private PackLimits() {}
}
