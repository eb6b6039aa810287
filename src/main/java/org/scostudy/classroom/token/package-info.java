/**
 * Keys with which programs read scores in an instructor's name: made, shown once, revoked, and recognised when a request
 * brings one.
 */
@NullMarked
package org.scostudy.classroom.token;

import org.jspecify.annotations.NullMarked;
