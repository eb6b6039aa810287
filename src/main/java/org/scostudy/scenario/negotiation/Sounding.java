package org.scostudy.scenario.negotiation;

import java.util.List;
import org.scostudy.scenario.model.Reason;

/**
 * What a member said when asked about the text as it stood.
 *
 * @param said its weightiest reasons, one a side at most; not where it stands
 * @param puttings how often the text had been put to the members before
 */
public record Sounding(String member, List<Reason> said, int puttings) {

    public Sounding {
        said = List.copyOf(said);
    }
}
