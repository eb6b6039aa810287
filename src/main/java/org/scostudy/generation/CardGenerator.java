package org.scostudy.generation;

import java.util.List;
import java.util.Map;
import org.scostudy.material.model.Pack;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;

/** Makes a pack's cards: every slot of every fact that an item model or the fact itself asks for. */
public final class CardGenerator {

    /**
     * A pack's cards and questions in the order of its files, and what was refused on the way.
     *
     * @param keys what the right answer to each card is
     */
    public record Generated(
            List<StudyCard> cards, Map<CardId, CardKey> keys, List<Question> questions, GenerationReport report) {}

    /** Follows the work, and ends it by throwing. */
    public interface Steps {
        void at(int done, int inAll);
    }

    public Generated generate(Pack pack) {
        return generate(pack, (_, _) -> {});
    }

    public Generated generate(Pack pack, Steps steps) {
        return new PackGeneration(pack, steps).generated();
    }
}
