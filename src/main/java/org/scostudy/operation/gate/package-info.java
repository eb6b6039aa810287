/**
 * What every request meets before the app: whose word about addresses counts, how long a body may be, and what is
 * answered while nothing can be written or the database is away. May use data and watch.
 */
@NullMarked
package org.scostudy.operation.gate;

import org.jspecify.annotations.NullMarked;
