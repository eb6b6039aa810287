/**
 * Properties: what holds for everything, tried on seeded random values. Plain Java on JUnit Jupiter; nothing of the
 * application.
 */
@NullMarked
package org.scostudy.random;

import org.jspecify.annotations.NullMarked;
