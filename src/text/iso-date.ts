/** No date with its hour is longer. */
const LONGEST = 60;
const LOOSE = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?|[-/.])?(?:(?<=月|[-/.])(\d{1,2})[日号]?)?$/;

/** A time of day, and what stands behind it: a zone, if it is not only a remark. */
const TIME = /[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(.*)$/i;
const ZONED = /^\(?\s*(?:Z\b|UTC|GMT|[+-]\d|[A-Z]{2,5}\b|[A-Z][a-z]+\/)/i;

/**
 * The day or month that is meant by 2024年1月20日, 2024/1/20, 2024.1, ２０２４-01-20, in the form that the schemas want; undefined for what is no date,
 * and for a time of a zone, which may be another day elsewhere.
 */
export const isoDate = (written: string): string | undefined =>
  zoneIn(written) === undefined ? dayIn(written) : undefined;

/** Of a time with a zone, the day that is written, and the one that it then was in China, where the zone is known. */
export function zonedDays(written: string): string[] | undefined {
  const zone = zoneIn(written);
  const day = zone === undefined ? undefined : dayIn(written);
  if (zone === undefined || day?.length !== 10) return undefined;
  const [, hour = "", minute = ""] = TIME.exec(written.normalize("NFKC")) ?? [];
  const offset = minutesEast(zone);
  const then =
    offset === undefined
      ? NaN
      : Date.parse(`${day}T${hour.padStart(2, "0")}:${minute}:00Z`) - (offset - BEIJING) * 60_000;
  return Number.isNaN(then) ? [day] : [...new Set([day, new Date(then).toISOString().slice(0, 10)])];
}

/** Minutes that a clock is ahead of UTC. */
const BEIJING = 8 * 60;

function minutesEast(zone: string): number | undefined {
  const [, sign, hours, minutes = "0"] =
    /^\(?\s*(?:UTC|GMT)?\s*(?:([+-])(\d{1,2}):?(\d{2})?|Z)?\)?$/i.exec(zone.trim()) ?? [];
  if (sign === undefined) return /^\(?\s*(?:UTC|GMT|Z)\)?$/i.test(zone.trim()) ? 0 : undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function zoneIn(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const behind = TIME.exec(written.normalize("NFKC"))?.[4] ?? "";
  return ZONED.test(behind) || /时间|時間/.test(behind) ? behind : undefined;
}

function dayIn(written: string): string | undefined {
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
