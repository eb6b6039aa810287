package org.scostudy.quiz.attempt;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class AskedBeforeOnPostgresTest extends AskedBeforeTest implements OnPostgres {}
