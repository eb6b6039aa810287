package org.scostudy.question.exchange.moodle;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Interaction.Pair;
import org.scostudy.question.Question;
import org.scostudy.question.exchange.format.ShortAnswers;
import org.scostudy.question.exchange.gift.Moodle;
import org.scostudy.question.exchange.item.Commentary;
import org.scostudy.question.exchange.item.SourceComments;

/** One question in Moodle's XML. */
record MoodleQuestionWriter(Question question, ShortAnswers shortAnswers, MoodleFiles files) {

    private static final String FULL = "100";
    private static final String NONE = "0";
    private static final int LONGEST_ID_NUMBER = 100;

    void write(XmlWriter xml) throws XMLStreamException {
        xml.open("question", "type", type());
        xml.comment(SourceComments.of(question).toString());
        xml.open("name");
        xml.leaf("text", question.id());
        xml.close();
        html(xml, "questiontext", question.stem());
        html(xml, "generalfeedback", String.join("\n", Commentary.of(question)));
        xml.leaf("defaultgrade", "1");
        xml.leaf("hidden", "0");
        if (question.id().length() <= LONGEST_ID_NUMBER) {
            xml.leaf("idnumber", question.id());
        }
        body(xml);
        xml.open("tags");
        tag(xml, question.level().name().toLowerCase(Locale.ROOT));
        for (String tag : question.tags()) {
            tag(xml, tag);
        }
        xml.close();
        xml.close();
    }

    private String type() {
        return switch (question.interaction()) {
            case Interaction.Recall _, Interaction.Typed _ -> "shortanswer";
            case Interaction.Choice _, Interaction.MultipleResponse _ -> "multichoice";
            case Interaction.TrueFalse _ -> "truefalse";
            case Interaction.Numeric _ -> "numerical";
            case Interaction.Matching _ -> "matching";
            case Interaction.Ordering _ -> "ordering";
            default -> throw new IllegalArgumentException("Moodle has no " + question.kind());
        };
    }

    private void body(XmlWriter xml) throws XMLStreamException {
        switch (question.interaction()) {
            case Interaction.Recall _, Interaction.Typed _ -> shortAnswer(xml);
            case Interaction.Choice(var options) -> choice(xml, options, true);
            case Interaction.MultipleResponse(var options) -> choice(xml, options, false);
            case Interaction.TrueFalse(var holds, var correction) -> {
                plainAnswer(xml, holds ? FULL : NONE, "true", holds ? null : correction);
                plainAnswer(xml, holds ? NONE : FULL, "false", null);
            }
            case Interaction.Numeric numeric -> numeric(xml, numeric);
            case Interaction.Matching(var pairs, var distractors) -> {
                xml.leaf("shuffleanswers", "true");
                combinedFeedback(xml);
                for (Pair pair : pairs) {
                    pair(xml, pair);
                }
                for (String distractor : distractors) {
                    pair(xml, new Pair("", distractor));
                }
            }
            case Interaction.Ordering(var items) -> ordering(xml, items);
            default -> throw new IllegalArgumentException("Moodle has no " + question.kind());
        }
    }

    private void shortAnswer(XmlWriter xml) throws XMLStreamException {
        xml.leaf("usecase", "0");
        for (String accepted : shortAnswers.to(question)) {
            plainAnswer(xml, FULL, Moodle.literal(accepted), null);
        }
    }

    private void choice(XmlWriter xml, List<Option> options, boolean single) throws XMLStreamException {
        xml.leaf("single", Boolean.toString(single));
        xml.leaf("shuffleanswers", "true");
        xml.leaf("answernumbering", "abc");
        combinedFeedback(xml);
        int right = (int) options.stream().filter(Option::right).count();
        String wrong = single ? NONE : "-" + Moodle.share(options.size() - right);
        for (Option option : options) {
            xml.open("answer", "fraction", option.right() ? Moodle.share(right) : wrong, "format", format());
            text(xml, option.text());
            html(xml, "feedback", option.feedback());
            xml.close();
        }
    }

    private void numeric(XmlWriter xml, Interaction.Numeric numeric) throws XMLStreamException {
        xml.open("answer", "fraction", FULL, "format", "moodle_auto_format");
        xml.leaf("text", numeric.amount().toPlainString());
        html(xml, "feedback", null);
        xml.leaf("tolerance", numeric.tolerance().toPlainString());
        xml.close();
        String unit = numeric.unit();
        if (unit != null) {
            xml.open("units");
            xml.open("unit");
            xml.leaf("multiplier", "1");
            xml.leaf("unit_name", unit);
            xml.close();
            xml.close();
        }
    }

    private void pair(XmlWriter xml, Pair pair) throws XMLStreamException {
        xml.open("subquestion", "format", format());
        text(xml, pair.left());
        xml.open("answer");
        xml.leaf("text", pair.right());
        xml.close();
        xml.close();
    }

    private void ordering(XmlWriter xml, List<String> items) throws XMLStreamException {
        xml.leaf("layouttype", "VERTICAL");
        xml.leaf("selecttype", "ALL");
        xml.leaf("selectcount", "0");
        xml.leaf("gradingtype", "ABSOLUTE_POSITION");
        xml.leaf("showgrading", "SHOW");
        xml.leaf("numberingstyle", "none");
        combinedFeedback(xml);
        for (int place = 1; place <= items.size(); place++) {
            xml.open("answer", "fraction", Integer.toString(place), "format", format());
            text(xml, items.get(place - 1));
            html(xml, "feedback", null);
            xml.close();
        }
    }

    private void plainAnswer(XmlWriter xml, String fraction, String text, @Nullable String feedback)
            throws XMLStreamException {
        xml.open("answer", "fraction", fraction, "format", "moodle_auto_format");
        xml.leaf("text", text);
        html(xml, "feedback", feedback);
        xml.close();
    }

    private void combinedFeedback(XmlWriter xml) throws XMLStreamException {
        html(xml, "correctfeedback", null);
        html(xml, "partiallycorrectfeedback", null);
        html(xml, "incorrectfeedback", null);
        xml.emptyLeaf("shownumcorrect");
    }

    private void html(XmlWriter xml, String name, @Nullable String text) throws XMLStreamException {
        xml.open(name, "format", format());
        text(xml, text == null ? "" : text);
        xml.close();
    }

    private String format() {
        return switch (question.markup()) {
            case PLAIN -> "html";
            case MARKDOWN -> "markdown";
        };
    }

    private void text(XmlWriter xml, String text) throws XMLStreamException {
        switch (question.markup()) {
            case PLAIN -> xml.htmlLeaf("text", text);
            case MARKDOWN -> files.write(xml, text);
        }
    }

    private static void tag(XmlWriter xml, String tag) throws XMLStreamException {
        xml.open("tag");
        xml.leaf("text", tag);
        xml.close();
    }
}
