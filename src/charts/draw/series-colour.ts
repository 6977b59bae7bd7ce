/** The series colours of src/styles/tokens.css. */
const colours = 6;

/** The class that gives a series its colour. */
export const colourOf = (series: number): string => `s${(series % colours) + 1}`;
