package org.scostudy.question.exchange.moodle;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scostudy.question.Interaction;
import org.scostudy.question.Markup;
import org.scostudy.question.exchange.gift.EmbeddedAnswers;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.Essays;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.MatchingSides;
import org.scostudy.question.exchange.item.NumberAnswer;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.OwnWords;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.ShortAnswer;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Text;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.markup.Rich;

/** A question of Moodle's XML, once it is read whole. */
final class MoodleQuestionReader {

    private final ImportRun run;
    private final XmlNode node;
    private final Place place;
    private final SourceComments marks;
    private final String category;
    private final QuestionBuilder item;
    private final MoodleText texts;

    MoodleQuestionReader(ImportRun run, XmlNode node, Place place, SourceComments marks, String category) {
        this.run = run;
        this.node = node;
        this.place = place;
        this.marks = marks;
        this.category = category;
        this.item = new QuestionBuilder(run, place);
        this.texts = new MoodleText(item, node);
    }

    void deliver() throws IOException {
        String type = node.attribute("type");
        describe(item, texts);
        sayWhatHasNoPlace();
        switch (type) {
            case "multichoice" ->
                Weighted.choices(
                        item,
                        weighted(),
                        node.words("single").matches("false|0") ? Choices.Answers.SEVERAL : Choices.Answers.ONE);
            case "truefalse" -> judged();
            case "shortanswer" -> typed(typed());
            case "numerical" -> number();
            case "matching" -> matching();
            case "ordering" -> ordering();
            case "multianswer", "cloze" -> gaps(EmbeddedAnswers.parse(node.words("questiontext", "text")));
            case "gapselect" -> gaps(MoodleGaps.parse(node, "selectoption"));
            case "ddwtos" -> gaps(MoodleGaps.parse(node, "dragbox"));
            case "essay" -> Essays.deliver(item, texts.in("graderinfo"), limit("minwordlimit"), limit("maxwordlimit"));
            case "description" -> draft(type, "exchange.moodle.description");
            case "calculated", "calculatedsimple", "calculatedmulti" -> draft(type, "exchange.moodle.calculated");
            case "ddmarker", "ddimageortext" -> draft(type, "exchange.moodle.dragged");
            case "random", "randomsamatch" -> draft(type, "exchange.moodle.random");
            default -> draft(type, "exchange.moodle.unknown-type", type);
        }
    }

    /** A number of words; 0 for none, also where it is no number. */
    private int limit(String name) {
        String digits = node.words(name);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private void draft(String type, String key, Object... values) {
        item.kind(type.isBlank() ? "question" : type).note(key, values).deliver();
    }

    /** Everything but the answers; also for each gap of a question that becomes several. */
    private boolean describe(QuestionBuilder each, MoodleText words) throws IOException {
        String idNumber = node.words("idnumber");
        each.kind(node.attribute("type")).category(category).name(idNumber).stem(words.in("questiontext"));
        boolean ours = OwnWords.claim(each, marks, node.words("name", "text"), category);
        Rich said = words.in("generalfeedback");
        if (ours) {
            OwnWords.commentary(each, marks, said, marks.first("markup").isPresent());
            marks.values("tag").forEach(each::tag);
        } else {
            each.explanation(said);
            for (XmlNode tag : tags()) {
                each.tag(tag.words("text"));
            }
        }
        return ours;
    }

    private List<XmlNode> tags() {
        XmlNode tags = node.first("tags");
        return tags == null ? List.of() : tags.all("tag");
    }

    private void sayWhatHasNoPlace() {
        if (!node.words("image").isEmpty()) {
            item.note("exchange.moodle.old-picture", node.words("image"));
        }
        for (XmlNode hint : node.all("hint")) {
            if (!hint.words("text").isEmpty()) {
                run.noticeOnce(place, "exchange.moodle.hints");
            }
        }
        for (String combined : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            if (!node.words(combined, "text").isEmpty()) {
                run.noticeOnce(place, "exchange.moodle.combined-feedback");
            }
        }
    }

    private List<Weighted> weighted() throws IOException {
        List<Weighted> all = new ArrayList<>();
        for (XmlNode answer : node.all("answer")) {
            item.checkParts(all.size());
            all.add(new Weighted(
                    texts.of(answer),
                    Text.clean(answer.words("text")),
                    percent(answer),
                    texts.of(answer.first("feedback"))));
        }
        return all;
    }

    /** What is typed has no markup, whatever it looks like. */
    private List<Weighted> typed() throws IOException {
        List<Weighted> all = new ArrayList<>();
        for (XmlNode answer : node.all("answer")) {
            String words = Text.clean(answer.words("text"));
            all.add(new Weighted(Rich.ofPlain(words), words, percent(answer), texts.of(answer.first("feedback"))));
        }
        return all;
    }

    private void typed(List<Weighted> answers) {
        if (node.words("usecase").matches("1|true")) {
            ShortAnswer.noteCase(item, answers);
        }
        ShortAnswer.deliver(item, answers, marks);
    }

    private static BigDecimal percent(XmlNode answer) {
        BigDecimal percent = Numbers.read(answer.attribute("fraction"));
        return percent == null ? BigDecimal.ZERO : percent;
    }

    private void judged() throws IOException {
        Boolean holds = null;
        List<Weighted> answers = weighted();
        for (Weighted each : answers) {
            boolean saysTrue = each.words().strip().equalsIgnoreCase("true");
            if (each.isFull()) {
                holds = saysTrue;
            }
        }
        if (holds == null) {
            draft("truefalse", "exchange.moodle.not-judged");
            return;
        }
        boolean truth = holds;
        Rich correction = Rich.EMPTY;
        for (Weighted each : answers) {
            boolean isRight = each.isFull();
            if (!truth && !isRight) {
                correction = each.feedback();
            } else if (isRight) {
                item.explainMore(each.feedback());
            } else {
                item.noteSaid(each.words(), each.feedback());
            }
        }
        Rich said = correction;
        item.deliver(write -> new Interaction.TrueFalse(truth, said.isBlank() ? null : write.apply(said)));
    }

    private boolean isOurs() {
        return !marks.values("card").isEmpty();
    }

    private void number() throws IOException {
        List<NumberAnswer> numbers = new ArrayList<>();
        for (XmlNode answer : node.all("answer")) {
            String words = answer.words("text");
            Weighted as = new Weighted(Rich.ofPlain(words), words, percent(answer), texts.of(answer.first("feedback")));
            BigDecimal tolerance = Numbers.read(answer.words("tolerance"));
            numbers.add(new NumberAnswer(
                    words.equals("*") ? null : NumberAnswer.number(words),
                    tolerance == null ? BigDecimal.ZERO : tolerance,
                    as));
        }
        NumberAnswer.deliver(item, numbers, unit());
    }

    private @Nullable String unit() {
        XmlNode units = node.first("units");
        List<XmlNode> all = units == null ? List.of() : units.all("unit");
        for (XmlNode unit : all) {
            BigDecimal multiplier = Numbers.read(unit.words("multiplier"));
            if (multiplier != null && multiplier.compareTo(BigDecimal.ONE) != 0) {
                item.note("exchange.moodle.second-unit", unit.words("unit_name"), multiplier.toPlainString());
            }
        }
        String name = all.isEmpty()
                ? ""
                : item.plain(all.getFirst().words("unit_name")).plain();
        return marks.first("unit").orElse(name.isEmpty() ? null : name);
    }

    private void matching() throws IOException {
        MatchingSides sides = new MatchingSides();
        for (XmlNode pair : node.all("subquestion")) {
            XmlNode right = pair.first("answer");
            Rich answer = right == null
                    ? Rich.EMPTY
                    : isOurs() ? item.text(right.words("text"), markup()) : item.either(right.words("text"));
            sides.add(texts.of(pair), answer);
        }
        sides.deliver(item);
    }

    private Markup markup() {
        return marks.first("markup").isPresent() ? Markup.MARKDOWN : Markup.PLAIN;
    }

    private void ordering() throws IOException {
        List<Weighted> items = weighted().stream()
                .sorted(Comparator.comparing(Weighted::percent))
                .toList();
        if (items.size() < 2) {
            draft("ordering", "exchange.moodle.nothing-to-order");
        } else {
            item.checkParts(items.size());
            item.deliver(write -> new Interaction.Ordering(
                    items.stream().map(each -> write.apply(each.text())).toList()));
        }
    }

    /** A text with several gaps becomes a question for each of them, in which the others are filled. */
    private void gaps(GappedText gaps) throws IOException {
        item.checkParts(gaps.count());
        if (gaps.count() == 0) {
            draft(node.attribute("type"), "exchange.moodle.no-gap");
            return;
        }
        for (int i = 0; i < gaps.count(); i++) {
            QuestionBuilder each = gaps.count() == 1 ? item : new QuestionBuilder(run, place);
            MoodleText words = new MoodleText(each, node);
            if (each != item) {
                describe(each, words);
                each.slot("gap-" + (i + 1));
                // All gaps of a text are one fact, whatever the words around the gap in question.
                if (node.words("idnumber").isEmpty()) {
                    each.name("gaps " + node.words("name", "text") + " " + node.words("questiontext", "text"));
                }
            }
            each.stem(words.html(gaps.stem(i)));
            gaps.gap(i).deliver(each, words::html);
        }
    }
}
