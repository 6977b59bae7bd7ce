/** The last day that a date may mean, in milliseconds: 2023-06 is 30 June. */
export function lastDay(date: string): number {
  const [year, month = 12, day] = date.split("-").map(Number) as [number, number?, number?];
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** By how many days a number of a calendar year may end before it and still be of the whole year. */
export const YEAR_TOLERANCE = 15;

/** Whether a number of a calendar year is cut off within it: 13次 up to June are not those of the year. */
export const isCutOff = (year: number, asOf: string | undefined): boolean =>
  asOf !== undefined && lastDay(`${year}`) - lastDay(asOf) > YEAR_TOLERANCE * 86_400_000;
