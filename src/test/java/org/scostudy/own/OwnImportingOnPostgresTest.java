package org.scostudy.own;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class OwnImportingOnPostgresTest extends OwnImportingTest implements OnPostgres {}
