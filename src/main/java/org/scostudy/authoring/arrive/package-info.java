/**
 * The page on which files and packs arrive, with its previews. May use imports, packs, media, view and bank.
 */
@NullMarked
package org.scostudy.authoring.arrive;

import org.jspecify.annotations.NullMarked;
