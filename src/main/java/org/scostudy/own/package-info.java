/**
 * Cards that learners write or bring in for themselves: kept apart from the bank, studied beside what the packs ask, met by
 * nobody else unless an instructor takes a deck that was offered. May use study, progress, authoring and classroom.
 *
 * <p>Rooms, each on those below it:
 *
 * <pre>
 * page     one's decks, the editor, the import
 * offer    decks offered to classes
 * arrive   files with cards and their history      leave   files to take along
 * studied  one's own cards among all that one studies
 * shelf    decks and cards as they are kept, and how many there may be
 * </pre>
 */
@ApplicationModule(
        displayName = "Own cards",
        allowedDependencies = {
            "account",
            "account :: people",
            "account :: signin",
            "audience",
            "authoring :: bank",
            "authoring :: imports",
            "authoring :: media",
            "authoring :: served",
            "authoring :: view",
            "classroom :: roster",
            "common",
            "language",
            "material :: model",
            "material :: store",
            "memory",
            "progress :: cards",
            "question",
            "question :: answer",
            "question :: exchange",
            "question :: markup",
            "question :: storage",
            "shell",
            "study :: log",
            "study :: settings",
            "text"
        })
@NullMarked
package org.scostudy.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
