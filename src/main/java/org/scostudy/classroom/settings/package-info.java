/**
 * The page where instructors change what a class is: its name, its exam, who teaches it, and its end. May use exam and
 * roster.
 */
@NullMarked
package org.scostudy.classroom.settings;

import org.jspecify.annotations.NullMarked;
