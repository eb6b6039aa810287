package org.scostudy.drafting.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scostudy.drafting.english.English;
import org.scostudy.drafting.english.TextToken;
import org.scostudy.drafting.name.HeadingSubject;
import org.scostudy.drafting.name.KnownNames;
import org.scostudy.drafting.name.TextIndex;
import org.scostudy.drafting.name.TextIndex.Read;
import org.scostudy.drafting.name.TextReader;
import org.scostudy.drafting.statement.Clauses;
import org.scostudy.drafting.statement.Pronouns;
import org.scostudy.drafting.statement.Standalone;
import org.scostudy.drafting.statement.Statement;

/** All that one sentence can be asked for. */
public final class StatementDrafts {

    /** The more a sentence is asked for, the more its questions give one another away. */
    private static final int MOST_TARGETS = 3;

    private final Targets targets;
    private final TargetDrafts targetDrafts;
    private final StatementJudgements judgements;
    private final Reasons reasons;
    private final Definitions definitions;
    private final Lists lists;
    private final EventOrder order;
    private final HeadingSubject lead;
    private final DraftWriter writer;
    private List<Statement> before = List.of();

    public StatementDrafts(TextReader.Found found, KnownNames known, English english, DraftWriter writer) {
        TextIndex index = found.index();
        NameDistractors distractors = new NameDistractors(index, known);
        targets = new Targets(index, found.mentions());
        targetDrafts = new TargetDrafts(index, distractors, english, writer, known.rivals());
        judgements = new StatementJudgements(index, distractors, writer);
        reasons = new Reasons(english, writer);
        definitions = new Definitions(writer);
        lists = new Lists(writer);
        order = new EventOrder(writer);
        lead = new HeadingSubject(found.mentions().names());
        this.writer = writer;
    }

    /** Empty when it cannot be understood by itself or holds nothing worth asking. */
    public List<@Nullable TextDraft> of(Read sentence, Standalone standalone) {
        List<@Nullable TextDraft> drafts = new ArrayList<>();
        if (sentence.tokens().isEmpty()) {
            return drafts;
        }
        List<Statement> statements = Clauses.of(sentence.tokens(), sentence.source());
        Optional<List<TextToken>> subject = isNext(sentence) ? Pronouns.subject(before) : Optional.empty();
        Set<String> asked = new HashSet<>();
        for (Statement read : statements) {
            Statement statement = Pronouns.resolved(read, subject);
            if (standalone.accepts(statement)) {
                add(drafts, lead.over(statement, writer.heading(sentence.source())), asked);
            }
        }
        before = statements;
        return drafts;
    }

    /** Whether the sentence before it in the same passage was the last one read. */
    private boolean isNext(Read sentence) {
        return !before.isEmpty()
                && before.getFirst().source().passage().equals(sentence.source().passage())
                && before.getFirst().source().sentence() == sentence.source().sentence() - 1;
    }

    private void add(List<@Nullable TextDraft> drafts, Statement statement, Set<String> asked) {
        List<Target> all = targets.in(statement);
        List<Target> fresh = Enumerated.oneOfEach(all).stream()
                .filter(target -> !asked.contains(target.name().id()))
                .limit(MOST_TARGETS)
                .toList();
        Optional<SubjectQuestion.Asked> subject = SubjectQuestion.of(statement, all);
        if (subject.isPresent() && subject.get().keys().size() > 1 && asked.add("subjects")) {
            drafts.add(targetDrafts.several(subject.get()));
        }
        for (Target target : fresh) {
            drafts.addAll(targetDrafts.of(target, subject));
            asked.add(target.name().id());
        }
        if (asked.add("judgement")) {
            drafts.add(judgements.of(statement, all));
        }
        if (asked.add("list")) {
            drafts.addAll(lists.of(statement, fresh));
        }
        drafts.add(reasons.of(statement));
        if (asked.add("definition")) {
            drafts.addAll(definitions.of(statement));
        }
        order.collect(statement, all);
    }

    public List<@Nullable TextDraft> orders() {
        return order.drafts();
    }
}
