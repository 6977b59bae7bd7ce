import { z } from "zod";

/**
 * What a number covers (口径). Scopes are never joined into one series.
 * `calendar-year` 全年 · `since-session` N次会议以来 · `session` 大会期间 · `between-sessions` 闭会期间的平时 · `term-cumulative` 五年来, 本届以来.
 */
export const scopeSchema = z.enum(["calendar-year", "since-session", "session", "between-sessions", "term-cumulative"]);
export type Scope = z.infer<typeof scopeSchema>;

const exists = (date: string): boolean =>
  date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** A year, a month or a day, as far as it is known: "2023", "2023-01", "2023-01-20". YAML gives a bare year as a number. */
export const partialDateSchema = z
  .preprocess(
    (value) => (typeof value === "number" ? String(value) : value),
    z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { abort: true })
      .refine(exists),
  )
  .meta({ type: ["string", "integer"] });

/** A day as written in frontmatter. */
export const dateSchema = z.iso.date();

/** The time an observation covers. `year` is the year of the work, never of publication. */
export const periodSchema = z.object({
  year: z.number().int().min(1949).max(2199),
  /** First day, month or year covered; absent where no source states it. */
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
});
export type Period = z.infer<typeof periodSchema>;
