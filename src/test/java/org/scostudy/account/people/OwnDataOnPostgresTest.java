package org.scostudy.account.people;

import org.scostudy.OnPostgres;

/** The same copy from the other database. */
class OwnDataOnPostgresTest extends OwnDataTest implements OnPostgres {}
