package org.scostudy.live.kept;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scostudy.scenario.model.Motion;

/**
 * A live summit.
 *
 * @param code by which seats are taken
 * @param version of the decision model, for the whole of it
 * @param instructor who opened it; null once their account is gone
 * @param assignment to whose marks it counts; null for none
 * @param classroom whose members may come; null for whoever has the code
 */
public record LiveSummit(
        String id,
        String code,
        String pack,
        String version,
        Motion opening,
        @Nullable Long instructor,
        @Nullable Long classroom,
        @Nullable Long assignment,
        Instant opened,
        @Nullable Instant ended) {}
