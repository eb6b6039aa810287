package org.scostudy.quiz.item;

import org.scostudy.common.PlayerTexts;

/** The texts of the player of quizzes, and those that answers need. */
public final class QuizTexts {

    public static final PlayerTexts PLAYER = PlayerTexts.of("quiz", "quiz.player.");

    private QuizTexts() {}

    public static String say(String key, Object... values) {
        return PLAYER.say(key, values);
    }
}
