package org.scostudy.question;

/** Which part of the bank somebody meets. What is not in it does not exist for them. */
public interface Readership {

    /** What a learner studies: all that is meant for them, without the readings that they switched off. */
    QuestionBank studiedBy(long learner);

    /** All that is meant for a learner, also what they switched off. */
    QuestionBank meantFor(long learner);

    /** What the assignments of a class draw from. */
    QuestionBank ofClass(long classroom);
}
