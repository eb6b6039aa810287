package org.scostudy.quiz.player;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class QuizOnPostgresTest extends QuizApiTest implements OnPostgres {}
