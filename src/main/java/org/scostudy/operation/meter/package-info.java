/**
 * How the server fares, in figures that Prometheus fetches; made only where a port for them is given. May use backup and
 * data.
 */
@NullMarked
package org.scostudy.operation.meter;

import org.jspecify.annotations.NullMarked;
