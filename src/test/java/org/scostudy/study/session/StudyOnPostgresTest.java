package org.scostudy.study.session;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class StudyOnPostgresTest extends StudyApiTest implements OnPostgres {}
