/** The shapes of the states, as src/map/cut.mjs cuts them. */

export type Point = [x: number, y: number];

export interface World {
  width: number;
  height: number;
  /** The path of the states around. */
  context: string;
  countries: Record<string, Country>;
}

/** A state: its path, where its name stands, and how large it is. */
export interface Country {
  d: string;
  label: Point;
  area: number;
  size: Point;
}
