/**
 * The pages of a live summit: where a code is typed, the seat on a phone, the wall, the desk of the chair, and where instructors
 * open one. May use screen, hall and kept.
 */
@NullMarked
package org.scostudy.live.page;

import org.jspecify.annotations.NullMarked;
