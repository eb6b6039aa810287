/**
 * Scores for other programs, page by page at /api/v1, which openapi.json describes.
 */
@NullMarked
package org.scostudy.classroom.api;

import org.jspecify.annotations.NullMarked;
