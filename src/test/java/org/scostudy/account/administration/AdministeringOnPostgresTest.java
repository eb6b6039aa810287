package org.scostudy.account.administration;

import org.scostudy.OnPostgres;

/** The same on the other database. */
class AdministeringOnPostgresTest extends AdministeringTest implements OnPostgres {}
