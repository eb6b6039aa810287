package org.scostudy.question.exchange.qti;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scostudy.question.Interaction;
import org.scostudy.question.exchange.item.Choices.Answers;
import org.scostudy.question.exchange.item.Essays;
import org.scostudy.question.exchange.item.GappedText;
import org.scostudy.question.exchange.item.MatchingSides;
import org.scostudy.question.exchange.item.NumberAnswer;
import org.scostudy.question.exchange.item.Numbers;
import org.scostudy.question.exchange.item.QuestionBuilder;
import org.scostudy.question.exchange.item.ShortAnswer;
import org.scostudy.question.exchange.item.SourceComments;
import org.scostudy.question.exchange.item.Weighted;
import org.scostudy.question.exchange.run.ImportRun;
import org.scostudy.question.exchange.run.Place;
import org.scostudy.question.exchange.run.Unreadable;
import org.scostudy.question.exchange.xml.XmlNode;
import org.scostudy.question.markup.Pictures;
import org.scostudy.question.markup.Rich;

/** An item, once it is read whole. */
final class QtiItem {

    private final ImportRun run;
    private final Place place;
    private final XmlNode node;
    private final Pictures pictures;
    private final Map<String, XmlNode> declared = new HashMap<>();

    QtiItem(ImportRun run, Place place, XmlNode node, Pictures pictures) {
        this.run = run;
        this.place = place;
        this.node = node;
        this.pictures = pictures;
        node.all("responseDeclaration").forEach(each -> declared.put(each.attribute("identifier"), each));
    }

    void deliver() throws IOException {
        XmlNode text = node.first("itemBody");
        if (text == null) {
            throw new Unreadable("exchange.qti.no-body");
        }
        QtiBody body = QtiBody.of(text);
        List<XmlNode> asked = body.interactions();
        if (!asked.isEmpty() && asked.stream().allMatch(QtiItem::isGap)) {
            gaps(body);
            return;
        }
        QuestionBuilder item = begun(body);
        item.kind(asked.isEmpty() ? "description" : asked.getFirst().name()).stem(html(item, body.whole()));
        if (asked.size() != 1) {
            item.note(asked.isEmpty() ? "exchange.moodle.description" : "exchange.qti.several")
                    .deliver();
            return;
        }
        XmlNode interaction = asked.getFirst();
        QtiResponse response = response(interaction);
        switch (interaction.name()) {
            case "choiceInteraction" -> choice(item, interaction, response);
            case "orderInteraction" -> order(item, interaction, response);
            case "matchInteraction" -> match(item, interaction, response);
            case "extendedTextInteraction" -> Essays.deliver(item, Rich.EMPTY, 0, 0);
            default -> item.note("exchange.qti.interaction", interaction.name()).deliver();
        }
    }

    private static boolean isGap(XmlNode interaction) {
        return interaction.name().equals("textEntryInteraction")
                || interaction.name().equals("inlineChoiceInteraction");
    }

    private QtiResponse response(XmlNode interaction) {
        return QtiResponse.of(declared.get(interaction.attribute("responseIdentifier")));
    }

    private Rich html(QuestionBuilder item, String html) throws IOException {
        return item.html(html, pictures);
    }

    /** Says what it has besides a text and answers. */
    private QuestionBuilder begun(QtiBody body) {
        QuestionBuilder item = new QuestionBuilder(run, place).name(node.attribute("identifier"));
        if (node.attribute("adaptive").equals("true")) {
            item.note("exchange.qti.adaptive");
        }
        if (body.drawn() || node.first("templateProcessing") != null) {
            item.note("exchange.moodle.calculated");
        }
        if (node.within().anyMatch(each -> each.name().equals("customOperator"))) {
            item.note("exchange.qti.own-judging");
        }
        if (node.within().anyMatch(QtiItem::isFeedback)) {
            run.noticeOnce(place, "exchange.moodle.combined-feedback");
        }
        return item;
    }

    /** What is said to an option has its place; other feedback has none. */
    private static boolean isFeedback(XmlNode each) {
        return (each.name().equals("modalFeedback") || each.name().equals("feedbackBlock"))
                && each.within().anyMatch(part -> !part.text().isBlank());
    }

    private void choice(QuestionBuilder item, XmlNode interaction, QtiResponse response) throws IOException {
        List<Weighted> options = options(item, interaction.all("simpleChoice"), response);
        int holds = judged(options);
        if (holds >= 0 && !response.isOfSeveral()) {
            Rich wrong = options.get(1 - holds).feedback();
            boolean truth = saysTrue(options.get(holds));
            item.explainMore(options.get(holds).feedback());
            if (truth) {
                item.noteSaid("false", wrong);
            }
            item.deliver(
                    write -> new Interaction.TrueFalse(truth, truth || wrong.isBlank() ? null : write.apply(wrong)));
            return;
        }
        Weighted.choices(item, options, response.isOfSeveral() ? Answers.SEVERAL : Answers.ONE);
    }

    /** Which of two options, true and false, is right; -1 where they are no such. */
    private static int judged(List<Weighted> options) {
        boolean judged = options.size() == 2
                && options.stream().allMatch(each -> each.words().matches("(?i)true|false"))
                && saysTrue(options.getFirst()) != saysTrue(options.getLast())
                && options.stream().filter(Weighted::isFull).count() == 1;
        return judged ? (options.getFirst().isFull() ? 0 : 1) : -1;
    }

    private static boolean saysTrue(Weighted option) {
        return option.words().equalsIgnoreCase("true");
    }

    private List<Weighted> options(QuestionBuilder item, List<XmlNode> choices, QtiResponse response)
            throws IOException {
        item.checkParts(choices.size());
        List<Weighted> options = new ArrayList<>();
        for (XmlNode choice : choices) {
            String id = choice.attribute("identifier");
            Rich text = html(item, QtiBody.of(choice).whole());
            options.add(new Weighted(text, text.plain().strip(), response.percent(id), feedback(item, choice, id)));
        }
        return options;
    }

    private Rich feedback(QuestionBuilder item, XmlNode choice, String id) throws IOException {
        StringBuilder said = new StringBuilder();
        for (XmlNode each : choice.all("feedbackInline")) {
            if (each.attribute("identifier").equals(id)
                    && !each.attribute("showHide").equals("hide")) {
                said.append(QtiBody.of(each).whole());
            }
        }
        return html(item, said.toString());
    }

    private void order(QuestionBuilder item, XmlNode interaction, QtiResponse response) throws IOException {
        Map<String, Rich> choices = texts(item, interaction.all("simpleChoice"));
        List<Rich> inOrder = response.correct().stream()
                .filter(choices::containsKey)
                .map(choices::get)
                .toList();
        if (inOrder.size() < 2 || inOrder.size() != choices.size()) {
            item.note("exchange.moodle.nothing-to-order").deliver();
            return;
        }
        item.deliver(
                write -> new Interaction.Ordering(inOrder.stream().map(write).toList()));
    }

    private Map<String, Rich> texts(QuestionBuilder item, List<XmlNode> choices) throws IOException {
        item.checkParts(choices.size());
        Map<String, Rich> texts = new java.util.LinkedHashMap<>();
        for (XmlNode choice : choices) {
            texts.put(
                    choice.attribute("identifier"),
                    html(item, QtiBody.of(choice).whole()));
        }
        return texts;
    }

    /** Each on the left with one on the right; what is left over there is a distractor. */
    private void match(QuestionBuilder item, XmlNode interaction, QtiResponse response) throws IOException {
        List<XmlNode> sets = interaction.all("simpleMatchSet");
        if (sets.size() != 2) {
            item.note("exchange.qti.interaction", interaction.name()).deliver();
            return;
        }
        Map<String, Rich> left = texts(item, sets.getFirst().all("simpleAssociableChoice"));
        Map<String, Rich> right = texts(item, sets.getLast().all("simpleAssociableChoice"));
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        for (String pair : response.correct()) {
            String[] both = pair.split("\\s+");
            if (both.length != 2
                    || !left.containsKey(both[0])
                    || !right.containsKey(both[1])
                    || pairs.put(both[0], both[1]) != null) {
                item.note("exchange.qti.pairs").deliver();
                return;
            }
        }
        if (pairs.size() != left.size()) {
            item.note("exchange.qti.pairs").deliver();
            return;
        }
        MatchingSides sides = new MatchingSides();
        for (Map.Entry<String, Rich> each : left.entrySet()) {
            sides.add(each.getValue(), right.getOrDefault(pairs.get(each.getKey()), Rich.EMPTY));
        }
        for (Map.Entry<String, Rich> each : right.entrySet()) {
            if (!pairs.containsValue(each.getKey())) {
                sides.add(Rich.EMPTY, each.getValue());
            }
        }
        sides.deliver(item);
    }

    /** A question for each gap, in which the others are filled. */
    private void gaps(QtiBody body) throws IOException {
        GappedText text = new GappedText(
                body.pieces(),
                body.interactions().stream()
                        .map(each -> (GappedText.Gap) new QtiGap(each, response(each)))
                        .toList());
        for (int i = 0; i < text.count(); i++) {
            QuestionBuilder each = begun(body);
            each.checkParts(text.count());
            each.kind(body.interactions().get(i).name());
            if (text.count() > 1) {
                each.slot("gap-" + (i + 1));
            }
            each.stem(html(each, text.stem(i)));
            text.gap(i).deliver(each, html -> html(each, html));
        }
    }

    private final class QtiGap implements GappedText.Gap {

        private final XmlNode interaction;
        private final QtiResponse response;

        QtiGap(XmlNode interaction, QtiResponse response) {
            this.interaction = interaction;
            this.response = response;
        }

        @Override
        public String filled() {
            String right =
                    response.correct().isEmpty() ? "" : response.correct().getFirst();
            return interaction.all("inlineChoice").stream()
                    .filter(each -> each.attribute("identifier").equals(right))
                    .map(each -> QtiBody.of(each).whole())
                    .findFirst()
                    .orElse(right.isEmpty() ? "…" : XmlText.escaped(right));
        }

        @Override
        public void deliver(QuestionBuilder item, GappedText.Texts texts) throws IOException {
            if (interaction.name().equals("inlineChoiceInteraction")) {
                Weighted.choices(item, options(item, interaction.all("inlineChoice"), response), Answers.ONE);
            } else if (response.isNumber()) {
                number(item, response);
            } else {
                typed(item, response);
            }
        }
    }

    private void typed(QuestionBuilder item, QtiResponse response) {
        List<Weighted> answers = weighted(response);
        if (response.tellsCapitals()) {
            ShortAnswer.noteCase(item, answers);
        } else if (response.points().isEmpty()) {
            run.noticeOnce(place, "exchange.qti.capitals");
        }
        ShortAnswer.deliver(item, answers, SourceComments.read(""));
    }

    private void number(QuestionBuilder item, QtiResponse response) {
        List<XmlNode> equals = node.within()
                .filter(each -> each.name().equals("equal") || each.name().equals("equalRounded"))
                .filter(each -> !each.attribute("toleranceMode").equals("exact"))
                .toList();
        BigDecimal tolerance = BigDecimal.ZERO;
        if (!equals.isEmpty()) {
            BigDecimal told = equals.size() == 1 ? tolerance(equals.getFirst()) : null;
            if (told == null) {
                item.note("exchange.qti.tolerance");
            } else {
                tolerance = told;
            }
        }
        List<NumberAnswer> numbers = new ArrayList<>();
        for (Weighted each : weighted(response)) {
            numbers.add(new NumberAnswer(NumberAnswer.number(each.words()), tolerance, each));
        }
        NumberAnswer.deliver(item, numbers, null);
    }

    /** The same amount on both sides; null for all else. */
    private static @org.jspecify.annotations.Nullable BigDecimal tolerance(XmlNode equal) {
        String[] sides = equal.attribute("tolerance").strip().split("\\s+");
        BigDecimal below = Numbers.read(sides[0]);
        BigDecimal above = Numbers.read(sides[sides.length - 1]);
        boolean same = below != null && above != null && below.compareTo(above) == 0;
        return equal.attribute("toleranceMode").equals("absolute") && same ? below : null;
    }

    private static List<Weighted> weighted(QtiResponse response) {
        List<String> all = new ArrayList<>(response.correct());
        response.points().keySet().stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all.stream()
                .map(each -> new Weighted(
                        Rich.ofPlain(each),
                        // an asterisk means nothing here
                        each.replace("*", "\\*"),
                        response.percent(each),
                        Rich.EMPTY))
                .toList();
    }
}
