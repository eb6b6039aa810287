/**
 * Item analysis of a quiz: how hard each question was, how well it tells learners apart, what to do about it, and the
 * page and plots that show it. The figures are plain computations over answers.
 */
@NullMarked
package org.scostudy.classroom.analysis;

import org.jspecify.annotations.NullMarked;
