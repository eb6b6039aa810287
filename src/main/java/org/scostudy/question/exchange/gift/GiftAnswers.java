package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.util.List;
import org.scostudy.question.exchange.item.NumberAnswer;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.ShortAnswer;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Weighted;

/** Answers in GIFT that are typed: words and numbers. */
record GiftAnswers(QuestionBuilder item, GiftText.Format format) {

    void typed(String answers, SourceComments marks) throws IOException {
        ShortAnswer.deliver(item, GiftWeights.typed(item, GiftText.split(answers, "="), format), marks);
    }

    void number(String answers, SourceComments marks) throws IOException {
        List<NumberAnswer> numbers = new java.util.ArrayList<>();
        for (Weighted each : GiftWeights.typed(item, GiftText.split(answers, "=~"), format)) {
            numbers.add(NumberAnswer.gift(each));
        }
        NumberAnswer.deliver(item, numbers, marks.first("unit").orElse(null));
    }
}
