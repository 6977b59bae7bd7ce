/**
 * Where a row's cells part, for whoever reads its numbers: 1 and 478 in two cells are no 1 478, nor 268件 and +23件 one number. It is no
 * blank, so that nothing that may stand between a number and its words takes it for one.
 */
export const CELL_END = "\u001f";
