package org.scostudy.classroom.analysis;

/** What to do about an item, said by its numbers. */
sealed interface Advice {

    /** Better learners get it wrong more often than weaker ones: look at the key first. */
    record CheckTheKey() implements Advice {}

    /** The choosers of a distractor did better on the other items than those of the key: it may be right as well. */
    record SecondKey(String option) implements Advice {}

    /** Nobody, or hardly anybody, chose it. */
    record ReplaceDistractor(String option, int chosen) implements Advice {}

    /** Nearly everybody knows it. */
    record VeryEasy() implements Advice {}

    /** Hardly more learners get it right than by guessing. */
    record VeryHard() implements Advice {}

    /** It hardly tells those who know from those who do not. */
    record SeparatesLittle() implements Advice {}
}
