package org.scostudy.account.people;

import org.scostudy.OnPostgres;

/** The same statements on the other database. */
class AccountsOnPostgresTest extends AccountsTest implements OnPostgres {}
