package org.scostudy.summit;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class SummitOnPostgresTest extends SummitApiTest implements OnPostgres {}
