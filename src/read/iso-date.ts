/** No date with its hour is longer. */
const LONGEST = 60;
const LOOSE = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?|[-/.])?(?:(?<=月|[-/.])(\d{1,2})[日号]?)?$/;

/** The day or month that is meant by 2024年1月20日, 2024/1/20, 2024.1, ２０２４-01-20, in the form that the schemas want; undefined for what is no date. */
export function isoDate(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const day = written.normalize("NFKC").replace(/[T\s]+\d{1,2}:\d{2}.*$/, "");
  const match = LOOSE.exec(day.replace(/\s+/g, ""));
  if (!match) return undefined;
  const [, year = "", month = "", date] = match;
  const parts = [year, month.padStart(2, "0"), ...(date === undefined ? [] : [date.padStart(2, "0")])];
  return exists(parts.map(Number)) ? parts.join("-") : undefined;
}

function exists([year = 0, month = 0, day = 1]: number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
