/**
 * What comes next today, and why: the day, its limits, the order of newcomers, what more costs. May use log and
 * settings.
 */
@NamedInterface("queue")
@NullMarked
package org.scostudy.study.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
