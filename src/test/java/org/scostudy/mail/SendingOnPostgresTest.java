package org.scostudy.mail;

import org.scostudy.OnPostgres;

/** The same on the other database. */
class SendingOnPostgresTest extends SendingTest implements OnPostgres {}
