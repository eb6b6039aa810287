package org.scostudy.quiz.item;

import org.scostudy.language.Messages;
import org.scostudy.language.PlayerTexts;

/** What quizzes say beside their questions. */
public final class QuizTexts {

    public static final PlayerTexts PLAYER = new PlayerTexts("quiz.player.");

    private QuizTexts() {}

    /** In the language of whoever is asked. */
    public static String say(String key, Object... values) {
        return Messages.here(key, values);
    }
}
