package org.scostudy.quiz.item;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;

/** What every kind of task refuses in the same words. */
final class AnswerForm {

    static final int LONGEST_TEXT = 1_000;

    private AnswerForm() {}

    static void options(@Nullable List<String> options, Collection<Task.Option> offered) {
        listed(present(options, "options"), ids(offered.stream().map(Task.Option::id)));
    }

    static void oneOption(@Nullable List<String> options, Set<String> offered) {
        List<String> chosen = present(options, "options");
        listed(chosen, offered);
        if (chosen.size() > 1) {
            throw new BadRequest("quiz.refused.one-option");
        }
    }

    static void text(@Nullable String text, int longest) {
        if (present(text, "text").length() > longest) {
            throw new BadRequest("account.api.too-long");
        }
    }

    static void listed(Collection<String> given, Set<String> ids) {
        if (new HashSet<>(given).size() != given.size()) {
            throw notOurs();
        }
        given.forEach(each -> known(each, ids));
    }

    static void known(@Nullable String id, Set<String> ids) {
        if (id == null || !ids.contains(id)) {
            throw notOurs();
        }
    }

    static BadRequest notOurs() {
        return new BadRequest("quiz.refused.not-offered");
    }

    static <T> T present(@Nullable T part, String name) {
        if (part == null) {
            throw new BadRequest("quiz.refused.answer-lacks", name);
        }
        return part;
    }

    static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }
}
