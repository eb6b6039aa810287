/**
 * The pages of own cards: one's decks, the editor, the import. May use every other room but offer's pages.
 */
@NullMarked
package org.scostudy.own.page;

import org.jspecify.annotations.NullMarked;
