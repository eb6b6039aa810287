package org.scostudy.account.administration;

import org.scostudy.OnPostgres;

/** The same on the other database. */
class AccountSearchOnPostgresTest extends AccountSearchTest implements OnPostgres {}
