package org.scostudy.question.exchange.gift;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scostudy.question.Interaction;
import org.scostudy.question.exchange.gift.GiftText.Format;
import org.scostudy.question.exchange.item.Choices;
import org.scostudy.question.exchange.item.Essays;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.MatchingSides;
import org.scostudy.question.exchange.item.OwnWords;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.markup.Rich;

/** A question in GIFT, with the comments before it. */
final class GiftQuestion {

    private static final String GAP = "_____";
    private static final String ARROW = "->";
    private static final Pattern JUDGED = Pattern.compile("(?i)(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);

    private final QuestionBuilder item;
    private final SourceComments marks;
    private final String category;
    private Format format = Format.MOODLE;
    /** What stands for an arrow within an answer. */
    private String arrow = ARROW;

    GiftQuestion(QuestionBuilder item, SourceComments marks, String category) {
        this.item = item;
        this.marks = marks;
        this.category = category;
    }

    void read(String block) throws IOException {
        String text = block.strip();
        String title = "";
        int end = text.startsWith("::") ? GiftText.find(text, "::", 2) : -1;
        if (end >= 0) {
            title = GiftText.words(text.substring(2, end));
            text = text.substring(end + 2).strip();
        }
        item.name(marks.first("id").orElse(""));
        marks.values("tag").forEach(item::tag);
        format = GiftText.format(text, Format.MOODLE);
        arrow = marks.first("arrow").orElse(ARROW);
        boolean ours = OwnWords.claim(item, marks, title, category);
        if (!ours && EmbeddedAnswers.in(text)) {
            gaps(EmbeddedAnswers.parse(text), title);
            return;
        }
        int opening = GiftText.find(text, "{", 0);
        int closing = opening < 0 ? -1 : GiftText.closing(text, opening);
        if (opening < 0) {
            item.stem(GiftText.read(item, text, Format.MOODLE))
                    .kind("description")
                    .note("exchange.moodle.description")
                    .deliver();
            return;
        }
        if (closing < 0) {
            throw new Unreadable("exchange.gift.no-brace");
        }
        if (!ours && GiftBraces.several(text)) {
            gaps(GiftBraces.parse(text, this::inGap), title);
            return;
        }
        String after = text.substring(closing + 1).strip();
        String before = text.substring(0, opening).strip();
        boolean joined = !after.isEmpty() && Pattern.matches("[,.;:!?)].*", after.substring(0, 1));
        String stem = after.isEmpty() ? before : before + " " + GAP + (joined ? "" : " ") + after;
        item.stem(GiftText.read(item, stem, Format.MOODLE));
        answers(text.substring(opening + 1, closing).strip(), ours);
    }

    /** A question for each gap, in which the others are filled, as from Moodle's XML. */
    private void gaps(GappedText gaps, String title) throws IOException {
        item.checkParts(gaps.count());
        for (int i = 0; i < gaps.count(); i++) {
            QuestionBuilder each = item.another().category(category);
            marks.values("tag").forEach(each::tag);
            GappedText.Texts texts = text -> GiftText.read(each, text, format);
            each.stem(texts.of(gaps.stem(i)));
            if (gaps.count() > 1) {
                String name = marks.first("id").orElse("gaps " + title + " " + gaps);
                each.slot("gap-" + (i + 1)).name(name);
            } else {
                each.name(marks.first("id").orElse(""));
            }
            gaps.gap(i).deliver(each, texts);
        }
    }

    /** What is said to the whole of a question, marks and names are not of the gap. */
    private void inGap(QuestionBuilder gap, String braces) throws IOException {
        GiftQuestion question = new GiftQuestion(gap, SourceComments.read(""), category);
        question.format = format;
        question.answers(braces, false);
    }

    private void answers(String braces, boolean ours) throws IOException {
        int general = GiftText.find(braces, "####", 0);
        String answers = general < 0 ? braces : braces.substring(0, general).strip();
        Rich said = general < 0 ? Rich.EMPTY : GiftText.read(item, braces.substring(general + 4), format);
        if (ours) {
            OwnWords.commentary(item, marks, said, format == Format.MARKDOWN);
        } else {
            item.explanation(said);
        }
        if (answers.isEmpty()) {
            Essays.deliver(item, Rich.EMPTY, 0, 0);
        } else if (answers.startsWith("#")) {
            new GiftAnswers(item, format).number(answers.substring(1).strip(), marks);
        } else if (GiftText.find(answers, "~", 0) >= 0) {
            choice(answers);
        } else if (GiftText.find(answers, "=", 0) >= 0 && GiftText.find(answers, ARROW, 0) >= 0) {
            matching(answers);
        } else if (JUDGED.matcher(answers).matches()) {
            judged(answers);
        } else {
            new GiftAnswers(item, format).typed(answers.replace(arrow, ARROW), marks);
        }
    }

    private void choice(String answers) throws IOException {
        List<String> parts = GiftWeights.parts(answers);
        boolean single = parts.stream().anyMatch(part -> part.startsWith("="));
        List<Weighted> all = GiftWeights.read(item, parts, format);
        Weighted.choices(item, all, single ? Choices.Answers.ONE : Choices.Answers.SEVERAL);
    }

    private void matching(String answers) throws IOException {
        MatchingSides sides = new MatchingSides();
        for (String part : GiftText.split(answers, "=")) {
            String pair = part.startsWith("=") ? part.substring(1) : part;
            int between = GiftText.find(pair, ARROW, 0);
            if (between < 0) {
                throw new Unreadable("exchange.gift.no-pair", pair.strip());
            }
            int feedback = GiftText.find(pair, "#", between);
            if (feedback >= 0) {
                item.tellOnce("exchange.gift.said-to-pair");
            }
            String right = pair.substring(between + ARROW.length(), feedback < 0 ? pair.length() : feedback);
            sides.add(
                    GiftText.read(item, pair.substring(0, between).replace(arrow, ARROW), format),
                    GiftText.read(item, right, format));
        }
        sides.deliver(item);
    }

    /** The first feedback is for who judges wrongly, the second for who judges well. */
    private void judged(String answers) throws IOException {
        List<String> parts = GiftText.split(answers, "#");
        boolean holds = parts.getFirst().toUpperCase(Locale.ROOT).startsWith("T");
        Rich wrong =
                parts.size() < 2 ? Rich.EMPTY : GiftText.read(item, parts.get(1).substring(1), format);
        if (parts.size() > 2) {
            item.explainMore(GiftText.read(item, parts.get(2).substring(1), format));
        }
        if (holds) {
            item.noteSaid("false", wrong);
        }
        item.deliver(texts -> new Interaction.TrueFalse(holds, holds || wrong.isBlank() ? null : texts.apply(wrong)));
    }
}
