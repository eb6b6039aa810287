package org.scostudy.material.model;

/** What a fact is good for: to be kept for years, to be thought about in a quiz, or both. */
public enum Serves {
    CARDS,
    QUIZZES,
    BOTH;

    public boolean cards() {
        return this != QUIZZES;
    }

    public boolean quizzes() {
        return this != CARDS;
    }
}
