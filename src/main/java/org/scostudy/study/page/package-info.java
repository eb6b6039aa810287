/**
 * The page where cards are studied, and the page of settings. May use session, queue and settings.
 */
@NullMarked
package org.scostudy.study.page;

import org.jspecify.annotations.NullMarked;
