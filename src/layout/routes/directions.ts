/** Directions of travel over the grid, in the order of SIDES; the opposite one is `direction ^ 2`. */
export const UP = 0;
export const RIGHT = 1;
export const DOWN = 2;
export const LEFT = 3;
/** No direction: the trip starts or ends at the node. */
export const NONE = 4;

export const isLevel = (direction: number): boolean => (direction & 1) === 1;
