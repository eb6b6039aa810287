/**
 * Due dates and reminders to study in the calendar program of a learner, at an address that only they know and can renew.
 */
@NullMarked
package org.scostudy.classroom.calendar;

import org.jspecify.annotations.NullMarked;
