/** What elements are made of. */

/** What may stand inside an element; nothing is made of what is empty. */
export type Child = Node | string | number | null | undefined | readonly Child[];

/** Attributes and listeners; those that are false, null or undefined are left out. */
export interface Attributes {
  click?: (event: PointerEvent) => unknown;
  submit?: (event: SubmitEvent) => unknown;
  keydown?: (event: KeyboardEvent) => unknown;
  [name: string]: string | number | boolean | null | undefined | ((event: any) => unknown);
}

/** A row of a help dialog: keys, and the name of the text that says what they do. */
export interface KeyRow {
  keys: string[];
  does: string;
}
