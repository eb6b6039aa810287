package org.scostudy.scenario.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scostudy.scenario.model.Decisions;
import org.scostudy.scenario.model.Decisions.Interest;
import org.scostudy.scenario.model.Hearing;
import org.scostudy.scenario.model.Reason;
import org.scostudy.scenario.model.Reason.Side;
import org.scostudy.scenario.model.Stance;
import org.scostudy.scenario.negotiation.ReasonAsked.Option;
import org.scostudy.scenario.story.Fingerprint;

/**
 * Makes the question for a member's reason. The others to choose from are true of the member as well, but another idea than
 * any of its objections to this text: so none of them can be argued for.
 */
final class ReasonQuestion {

    private static final int MOST_OPTIONS = 4;

    /** With fewer the right one is guessed too easily. */
    private static final int FEWEST_OPTIONS = 3;

    private final Decisions decisions;
    private final ReasonBook book;
    private final List<String> about;

    ReasonQuestion(Dossier dossier) {
        this.decisions = dossier.decisions();
        this.about = dossier.proposal().cites();
        this.book = dossier.book();
    }

    /**
     * For one of the members foreseen rightly for whom there are enough sentences, if possible one whose reason does not
     * name it. The seed says which, and orders the sentences.
     */
    Optional<ReasonAsked> about(Hearing table, Set<String> foreseen, String seed) {
        return table.objectors().stream()
                .filter(foreseen::contains)
                .sorted(Comparator.<String, Boolean>comparing(member -> isNamedByItsReason(table.stance(member)))
                        .thenComparing(member -> Fingerprint.of(seed + member)))
                .map(member -> question(table.stance(member), seed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isNamedByItsReason(Stance stance) {
        return sentence(objections(stance).getFirst().source())
                .text()
                .contains(decisions.actor(stance.member()).name());
    }

    private static List<Reason> objections(Stance stance) {
        return stance.reasons().stream()
                .filter(reason -> reason.side() == Side.AGAINST)
                .toList();
    }

    private Optional<ReasonAsked> question(Stance stance, String seed) {
        List<Reason> objections = objections(stance);
        Set<String> right = objections.stream().map(Reason::source).collect(Collectors.toCollection(TreeSet::new));
        String key = objections.getFirst().source();
        if (book.idea(key) == null) {
            return Optional.empty();
        }
        Set<String> ideas = book.ideas(right);
        List<Option> options = new ArrayList<>(List.of(sentence(key)));
        decisions.interests().values().stream()
                .filter(interest -> decisions.includes(interest.holder(), stance.member()))
                .filter(interest -> isAnotherIdea(interest, ideas))
                .sorted(Comparator.<Interest, Boolean>comparing(interest -> !isNear(interest))
                        .thenComparing(interest -> Fingerprint.of(seed + interest.id())))
                .forEach(interest -> addIfNew(sentence(interest), options));
        if (options.size() < FEWEST_OPTIONS) {
            return Optional.empty();
        }
        options.sort(Comparator.comparing(option -> Fingerprint.of(seed + "order" + option.source())));
        return Optional.of(new ReasonAsked(stance.member(), options, right, book.facts(key)));
    }

    private boolean isAnotherIdea(Interest interest, Set<String> ideas) {
        String idea = book.idea(interest.id());
        return idea != null && !ideas.contains(idea);
    }

    /** Whether it stands where the reading speaks of what is tabled: from afar its topic alone would rule it out. */
    private boolean isNear(Interest interest) {
        return interest.cites().stream().anyMatch(about::contains);
    }

    private static void addIfNew(Option option, List<Option> options) {
        if (options.size() < MOST_OPTIONS
                && options.stream().noneMatch(other -> other.text().equals(option.text()))) {
            options.add(option);
        }
    }

    /** As the model states it, so that no remark of the council tells it from the others. */
    private Option sentence(String source) {
        Interest interest = decisions.interests().get(source);
        return interest == null
                ? new Option(
                        source,
                        decisions.rule(source).text(),
                        decisions.rule(source).cites())
                : sentence(interest);
    }

    private static Option sentence(Interest interest) {
        return new Option(interest.id(), interest.text(), interest.cites());
    }
}
