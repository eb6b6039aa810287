package org.scostudy.operation.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scostudy.question.Question;
import org.scostudy.question.StudyCard;
import org.scostudy.question.exchange.format.Album;
import org.scostudy.question.exchange.format.LeftOut;
import org.scostudy.question.exchange.format.QuestionWriter;
import org.scostudy.study.queue.Syllabus;

/** Not the questions but the cards, in the order in which a newcomer meets them: a line each, with tabs between columns. */
final class SyllabusWriter implements QuestionWriter {

    private final List<StudyCard> cards;

    /** @param cards in the order of the reading */
    SyllabusWriter(List<StudyCard> cards) {
        this.cards = cards;
    }

    @Override
    public List<LeftOut> write(List<Question> questions, Album album, OutputStream out) throws IOException {
        StringBuilder table = new StringBuilder("day\tcard\tfront\tanswer\n");
        for (Syllabus.Meeting meeting : Syllabus.of(cards)) {
            StudyCard card = meeting.card();
            String front = card.question();
            table.append("%d\t%s\t%s\t%s\n".formatted(meeting.day(), card.id(), cell(front), cell(card.key())));
        }
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
