package org.scostudy.classroom.task;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class AssignmentsOnPostgresTest extends WorkingAtAssignmentsTest implements OnPostgres {}
