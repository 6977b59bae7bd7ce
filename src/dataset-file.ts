import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import type { Dataset, Report } from "./model/dataset.ts";

/** Writes a dataset as lines of JSON, a report in each but the first: all of it in one text would be more than a text can hold. */
export async function writeDataset(path: string, { reports, ...rest }: Dataset): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const one of [rest, ...reports]) await file.writeFile(lineOf(one));
  } finally {
    await file.close();
  }
}

/** Readline ends a line at what JSON leaves as it is. */
const lineOf = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`;

/** Reads what writeDataset has written. Throws where the file is not whole. */
export async function readDataset(path: string): Promise<Dataset> {
  let rest: Omit<Dataset, "reports"> | undefined;
  const reports: Report[] = [];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (rest) reports.push(JSON.parse(line) as Report);
    else rest = JSON.parse(line) as Omit<Dataset, "reports">;
  }
  if (!rest) throw new Error(`${path} holds no dataset.`);
  return { ...rest, reports };
}
