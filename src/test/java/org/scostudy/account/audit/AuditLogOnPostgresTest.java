package org.scostudy.account.audit;

import org.scostudy.OnPostgres;

/** The same on the other database. */
class AuditLogOnPostgresTest extends AuditLogTest implements OnPostgres {}
