/**
 * Cards and the log of everything that was answered: the log is the truth, and what cards say follows from it. May
 * use settings.
 */
@NamedInterface("log")
@NullMarked
package org.scostudy.study.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
