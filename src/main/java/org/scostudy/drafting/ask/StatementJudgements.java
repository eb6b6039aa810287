package org.scostudy.drafting.ask;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.EnglishWords;
import org.scostudy.drafting.name.Name;
import org.scostudy.drafting.name.TextIndex;
import org.scostudy.drafting.statement.Statement;
import org.scostudy.question.Interaction;
import org.scostudy.question.Interaction.Kind;

/** Statements to be judged: as the text has them, or with one name, date or amount exchanged for another of its kind. */
final class StatementJudgements {

    private static final int MOST_WORDS = 28;

    private final TextIndex index;
    private final NameDistractors distractors;
    private final DraftWriter writer;

    StatementJudgements(TextIndex index, NameDistractors distractors, DraftWriter writer) {
        this.index = index;
        this.distractors = distractors;
        this.writer = writer;
    }

    /** True or false, as chance has it, but always the same for a statement. */
    @Nullable
    TextDraft of(Statement s, List<Target> targets) {
        if (s.size() > MOST_WORDS || targets.isEmpty()) {
            return null;
        }
        boolean wantsFalse = Math.floorMod(s.text().hashCode(), 5) > 1;
        for (Target target : targets) {
            Optional<Name> other = wantsFalse ? distractors.swap(target) : Optional.empty();
            if (other.isPresent() && target.asks() != Asks.TERM) {
                String article =
                        target.fromWithArticle() < target.from() || other.get().withArticle() ? "the " : "";
                boolean needed = other.get().withArticle();
                String swapped = s.before(target.fromWithArticle())
                        + (needed ? article : "")
                        + other.get().text()
                        + s.after(target.to());
                return draft(EnglishWords.capitalised(swapped), new Interaction.TrueFalse(false, s.sentence()), target);
            }
        }
        return wantsFalse ? null : draft(s.sentence(), new Interaction.TrueFalse(true, null), targets.getFirst());
    }

    private @Nullable TextDraft draft(String stem, Interaction.TrueFalse interaction, Target target) {
        double rank = DraftWorth.of(Asks.STATEMENT, Kind.TRUE_FALSE, stem, index.share(target.name()));
        return writer.draft(
                stem,
                interaction,
                Asks.STATEMENT,
                rank,
                List.of(target.statement().source()));
    }
}
