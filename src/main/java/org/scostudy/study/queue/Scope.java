package org.scostudy.study.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scostudy.account.BadRequest;

/** What a learner studies now; {@link ScopeText} reads it as the page names it. */
public sealed interface Scope {

    Scope CHOSEN = new Chosen();

    /** What is due today of the sections that the learner chose in the settings. */
    record Chosen() implements Scope {
        @Override
        public String toString() {
            return "";
        }
    }

    /** What is due in these sections and then their new cards, whatever the limits of a day. */
    record Sections(Set<String> ids) implements Scope {
        public Sections {
            ids = Set.copyOf(ids);
        }

        @Override
        public String toString() {
            return String.join(" ", new TreeSet<>(ids));
        }
    }

    /** Cards listed apart, due or not: see {@link StudyLists}. */
    record Listed(String list) implements Scope {
        @Override
        public String toString() {
            return "list:" + list;
        }
    }

    /** Asked for beyond the day: it holds for a time, after which the day's cards come as ever. */
    sealed interface More extends Scope {}

    /**
     * New cards beyond the limit. Counted from the beginning of the day, so that asking twice for the same is asking once.
     *
     * @param inAll how many new cards that day has
     */
    record MoreNew(int inAll, LocalDate day) implements More {
        @Override
        public String toString() {
            return "new:" + inAll + ":" + day;
        }
    }

    /**
     * Reviews ahead of their day, each once.
     *
     * @param until the last day whose reviews come already today
     */
    record Ahead(LocalDate until) implements More {
        @Override
        public String toString() {
            return "ahead:" + until;
        }
    }

    /**
     * What was forgotten lately, until it is remembered.
     *
     * @param asked whatever is remembered after that moment is done with
     */
    record Forgotten(Instant asked) implements More {
        @Override
        public String toString() {
            return "forgotten:" + asked.toEpochMilli();
        }
    }

    /** @throws BadRequest if the page names none */
    static Scope parse(@Nullable String text) {
        return ScopeText.read(text == null ? "" : text).orElseThrow(() -> new BadRequest("study.refused.no-list"));
    }
}
