/**
 * The live summit: an instructor opens one with a code, a class takes the seats on its phones, and everybody sees the text
 * change at once. May use summit (how plays and models are kept), scenario (what is negotiated), classroom (for whom and what
 * for), question and material (what is cited), account (who takes part) and shell (the pages of instructors).
 *
 * <p>All that happens is a log; a summit is what follows from it. Changes come to screens as server-sent events, by requests of
 * our own rather than by a push of Vaadin's: a page of Vaadin's is lost when its server restarts and cannot be taken up by
 * another one, whereas a browser asks again for a stream by itself, from any server, and says what it saw last.
 *
 * <p>The rooms, each on those below it:
 *
 * <pre>
 * page   the pages of instructors, of learners, and on the wall
 * screen streams of changes, and what is asked for between them
 * look   what each of them may see, in words
 * hall   summits as this server knows them: what is done is recorded here and told to screens
 * kept   summits and their logs in the database
 * table  what can happen at a summit and what follows; plain Java
 * </pre>
 */
@ApplicationModule(
        displayName = "Live summit",
        allowedDependencies = {
            "language",
            "account",
            "account :: page",
            "account :: people",
            "account :: signin",
            "classroom :: assign",
            "classroom :: gradebook",
            "classroom :: join",
            "classroom :: roster",
            "classroom :: work",
            "common",
            "material :: model",
            "material :: store",
            "question",
            "scenario :: council",
            "scenario :: model",
            "scenario :: negotiation",
            "scenario :: read",
            "scenario :: story",
            "scenario :: words",
            "shell",
            "summit :: kept",
            "summit :: negotiation",
            "summit :: words"
        })
@NullMarked
package org.scostudy.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
