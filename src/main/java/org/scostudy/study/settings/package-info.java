/**
 * What a learner wants to study, how much of it, and how it is scheduled, in all versions. May use no other room.
 */
@NamedInterface("settings")
@NullMarked
package org.scostudy.study.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
