package org.scostudy.generation.bank;

import java.util.List;
import java.util.Map;
import org.scostudy.generation.GenerationReport;
import org.scostudy.generation.wording.CardKey;
import org.scostudy.question.CardId;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;

/**
 * A pack's cards and questions in the order of its files, and what was refused on the way.
 *
 * @param keys what the right answer to each card is
 */
public record Generated(
        List<StudyCard> cards, Map<CardId, CardKey> keys, List<Question> questions, GenerationReport report) {}
