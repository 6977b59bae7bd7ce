/** Whether a date is after another as far as both are known: 2023 is not after 2023-05. */
export const isAfter = (a: string, b: string): boolean => a.slice(0, b.length) > b.slice(0, a.length);

/** Whether two dates differ as far as both are known. */
export const isApart = (a: string, b: string): boolean => a.slice(0, b.length) !== b.slice(0, a.length);

/** 2023-10, or a day of it. */
export function cutOffDay(year: number, month: number, day: number | "last" | undefined): string {
  const date = day === "last" ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return [year, month, ...(date === undefined ? [] : [date])].map((part) => String(part).padStart(2, "0")).join("-");
}
