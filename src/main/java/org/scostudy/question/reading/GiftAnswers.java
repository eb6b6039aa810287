package org.scostudy.question.reading;

import java.io.IOException;
import java.util.List;
import org.scostudy.question.format.Marks;

/** Answers in GIFT that are typed: words and numbers. */
record GiftAnswers(Item item, GiftText.Format format) {

    void typed(String answers, Marks marks) throws IOException {
        ShortAnswer.deliver(item, Weighted.giftTyped(item, GiftText.split(answers, "="), format), marks);
    }

    void number(String answers, Marks marks) throws IOException {
        List<NumberAnswer> numbers = new java.util.ArrayList<>();
        for (Weighted each : Weighted.gift(item, GiftText.split(answers, "=~"), GiftText.Format.PLAIN)) {
            numbers.add(NumberAnswer.gift(each));
        }
        NumberAnswer.deliver(item, numbers, marks.first("unit").orElse(null));
    }
}
