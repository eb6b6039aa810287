-- How often learners answered a question or a card, and how often they were right. Counts only: nobody's answers.
CREATE TABLE question_use (
    question      VARCHAR(400) NOT NULL PRIMARY KEY,
    answered      INT          NOT NULL,
    were_right    INT          NOT NULL
);
