/** Whether a date is after another as far as both are known: 2023 is not after 2023-05. */
export const isAfter = (a: string, b: string): boolean => a.slice(0, b.length) > b.slice(0, a.length);
