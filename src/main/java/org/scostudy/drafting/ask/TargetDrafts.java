package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.name.Amounts;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.name.NameTypes;
import org.scostudy.drafting.name.TextIndex;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;
import org.scostudy.question.Interaction.Option;
import org.scostudy.question.Segment;
import org.scostudy.question.answer.Rivals;

/** Asks for one thing that a statement names: typed where a plain question can be made, else as a gap; and as a choice. */
final class TargetDrafts {

    private static final int DISTRACTORS = 3;

    private final TextIndex index;
    private final NameDistractors distractors;
    private final English english;
    private final DraftWriter writer;
    private final Rivals rivals;

    TargetDrafts(TextIndex index, NameDistractors distractors, English english, DraftWriter writer, Rivals rivals) {
        this.index = index;
        this.distractors = distractors;
        this.english = english;
        this.writer = writer;
        this.rivals = rivals;
    }

    List<@Nullable TextDraft> of(Target target, Optional<SubjectQuestion.Asked> subject) {
        Optional<String> stem = subject.filter(asked -> asked.keys().equals(List.of(target)))
                .map(SubjectQuestion.Asked::stem)
                .or(() -> MomentQuestion.of(target, english));
        List<@Nullable TextDraft> drafts = new ArrayList<>();
        TextDraft typed = stem.isPresent() ? typed(target, stem.get()) : null;
        drafts.add(typed == null ? cloze(target) : typed);
        drafts.add(choice(
                target, typed == null ? withGap(target) : typed.question().stem()));
        return drafts;
    }

    /** All subjects at once: "Which two states …?" */
    @Nullable
    TextDraft several(SubjectQuestion.Asked asked) {
        List<Target> keys = asked.keys();
        List<String> names = keys.stream().map(Target::text).toList();
        String key = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        Set<String> stem = EnglishWords.roots(asked.stem());
        boolean said = keys.stream()
                .anyMatch(target -> target.name().giveaways().stream()
                        .anyMatch(giveaway -> new HashSet<>(stem).removeAll(EnglishWords.roots(giveaway))));
        return said
                ? null
                : writer.draft(
                        asked.stem(),
                        new Interaction.Typed(key, List.of(key), rivals),
                        Asks.LIST,
                        DraftWorth.of(Asks.LIST, Kind.TYPED, asked.stem(), 0),
                        List.of(keys.getFirst().statement().source()));
    }

    private @Nullable TextDraft typed(Target target, String stem) {
        List<String> accepted = new ArrayList<>(target.accepted());
        accepted.remove(target.text());
        accepted.addFirst(target.text());
        return draft(target, stem, new Interaction.Typed(target.text(), accepted, rivals));
    }

    private @Nullable TextDraft cloze(Target target) {
        int from = target.fromWithArticle();
        Statement s = target.statement();
        List<Segment> front = new ArrayList<>();
        List<Segment> back = new ArrayList<>();
        add(front, s.before(from));
        add(back, s.before(from));
        front.add(Segment.gap());
        String key = s.text(from, target.to());
        back.add(Segment.key(from == 0 ? EnglishWords.capitalised(key) : key));
        add(front, hint(target) + s.after(target.to()));
        add(back, s.after(target.to()));
        return draft(target, Segment.plain(front), new Interaction.Recall(Kind.CLOZE, front, back, target.text()));
    }

    private static void add(List<Segment> side, String text) {
        if (!text.isEmpty()) {
            side.add(Segment.text(text));
        }
    }

    /** What kind of thing is missing, where other kinds would fit as well. */
    private static String hint(Target target) {
        boolean pair = target.text().matches("\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+");
        String label = pair ? "two names" : target.asks() == Asks.DATE ? target.type() : NameTypes.label(target.type());
        return label == null || target.statement().is(target.to(), "”") || isPossessive(target)
                ? ""
                : " (" + label + ")";
    }

    private static boolean isPossessive(Target target) {
        return target.to() < target.statement().size()
                && target.statement().at(target.to()).isPossessive();
    }

    private static String withGap(Target target) {
        Statement s = target.statement();
        return s.before(target.fromWithArticle()) + Segment.gap().text() + s.after(target.to());
    }

    private @Nullable TextDraft choice(Target target, String stem) {
        List<Name> wrong = distractors.of(target, DISTRACTORS);
        if (wrong.size() < DISTRACTORS) {
            return null;
        }
        boolean article = target.fromWithArticle() < target.from();
        List<Option> options = new ArrayList<>();
        options.add(new Option(article ? "the " + target.text() : target.text(), true, null));
        wrong.forEach(
                name -> options.add(new Option(name.withArticle() ? "the " + name.text() : name.text(), false, null)));
        options.sort(order(target, stem));
        return draft(target, stem, new Interaction.Choice(options));
    }

    /** Dates and amounts from small to large, others as chance has it, but always the same. */
    private static Comparator<Option> order(Target target, String stem) {
        boolean numbers = target.asks() == Asks.DATE || target.asks() == Asks.AMOUNT;
        return numbers
                ? Comparator.comparing((Option option) -> Amounts.size(option.text()))
                        .thenComparing(Option::text)
                : Comparator.comparing((Option option) -> (stem + option.text()).hashCode())
                        .thenComparing(Option::text);
    }

    private @Nullable TextDraft draft(Target target, String stem, Interaction interaction) {
        double rank = DraftWorth.of(target.asks(), interaction.kind(), stem, index.share(target.name()));
        return writer.draft(
                stem,
                interaction,
                target.asks(),
                rank,
                List.of(target.statement().source()));
    }
}
