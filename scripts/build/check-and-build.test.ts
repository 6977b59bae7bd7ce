import fc from "fast-check";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { reportName } from "../../src/model/address.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { readContent } from "../../src/read/read-content.ts";
import { isRead } from "../../src/read/files/source.ts";
import { oddContent, type OddContent } from "./odd-content.testing.ts";
import { scratch, write } from "./testing.ts";

vi.setConfig({ testTimeout: 600_000 });

const { folder, remove } = scratch("agree");
afterAll(remove);

/** The files of one odd site. */
function files({ site, metrics, bodies, reports, pages }: OddContent): Record<string, string> {
  const made: Record<string, string> = {
    "site.yaml": stringify(site),
    "metrics.yaml": stringify({ groups: [{ id: "all", labels: { zh: "全部" } }], metrics }),
  };
  for (const [id, body] of bodies) made[`bodies/${id}.yaml`] = stringify(body);
  for (const [n, { year, kind, slug, blocks, entries, ...rest }] of reports) {
    const [body] = bodies[n % bodies.length]!;
    const listed: Record<string, unknown[]> = {};
    for (const [m, { value, ...more }] of entries)
      (listed[metrics[m % metrics.length]!.id] ??= []).push({ value, ...more });
    const frontmatter = stringify({
      ...rest,
      body,
      year,
      kind,
      text: "summary",
      scope: "calendar-year",
      metrics: listed,
    });
    made[`reports/${body}/${reportName(year, kind, slug)}.md`] =
      `---\n${frontmatter}---\n\n${blocks.join("\n\n")}\n\n${entries.map(([, { value }]) => `共${value}。`).join("\n\n")}\n\n${rest.commitments.map(({ text }) => text).join("\n\n")}\n`;
  }
  for (const { name, title, body } of pages)
    made[`pages/${name}.mdx`] = `---\n${stringify({ title, description: title })}---\n\n${body.join("\n\n")}\n`;
  return made;
}

/** The files that every site has, as a plain site has them. */
const plain: Record<string, string> = {
  "site.yaml": readFileSync("tests/fixtures/site/site.yaml", "utf8"),
  "metrics.yaml": stringify({
    groups: [{ id: "all", labels: { zh: "全部" } }],
    metrics: [
      {
        id: "a",
        kind: "count",
        labels: { zh: "甲" },
        definition: { zh: "甲" },
        group: "all",
        units: ["件"],
        aggregation: "sum",
        wordings: ["甲"],
      },
    ],
  }),
  "pages/about.mdx": "---\ntitle: 关于\n---\n\n文字。\n",
  "pages/method.mdx": "---\ntitle: 方法\n---\n\n文字。\n",
};

const ofPlainBody = {
  "bodies/plain.yaml": "name: { zh: 政协甲市委员会 }\nshort: { zh: 甲市政协 }\nlevel: prefectural\nterms: []\n",
  "reports/plain/2023-review.md":
    "---\ntitle: 工作综述\nbody: plain\nyear: 2023\nkind: review\ntext: original\nsource: { name: 甲市日报 }\nscope: calendar-year\nmetrics:\n---\n文字。\n",
};

/** Whatever check refuses of a file goes, until it refuses nothing more; what every site has is then as a plain site has it. How many files are left. */
async function accepted(content: string): Promise<number> {
  for (let round = 1; round < 20; round++) {
    const loaded = await loadContentFiles(content, PUBLIC);
    const errors = readContent(loaded).diagnostics.filter(({ severity }) => severity === "error");
    const isEmpty = !loaded.some(({ path }) => path.startsWith("content/reports/"));
    if (errors.length === 0 && !isEmpty) return loaded.filter(isRead).length;
    // A site needs a report, and all were too odd.
    if (isEmpty) write(content, ofPlainBody);
    for (const file of new Set(errors.map((one) => one.file.slice("content/".length)))) {
      rmSync(join(content, file), { force: true });
      if (plain[file] !== undefined) write(content, { [file]: plain[file] });
    }
  }
  throw new Error("Check refuses what is left, again and again.");
}

/** Sites that once were tried; a release is tried with more: NIANLUN_SITES=20. */
const seeds = Array.from({ length: Number(process.env.NIANLUN_SITES ?? 3) }, (_, n) => n + 1);

test.each(seeds)("what check accepts is built: odd site %d", async (seed) => {
  const content = join(folder, String(seed), "content");
  write(content, plain);
  const [odd] = fc.sample(oddContent, { seed, numRuns: 1 });
  write(content, files(odd!));
  const left = await accepted(content);
  expect(left).toBeGreaterThan(5);
  // Where nobody reads along, check also asks for the history, which a folder in no repository has not.
  const env = { ...process.env, CI: "", NIANLUN_CONTENT: content, NIANLUN_OUT: join(folder, String(seed), "out") };
  const checked = spawnSync(process.execPath, ["scripts/check.ts"], { env, encoding: "utf8" });
  expect({ status: checked.status, said: checked.status === 0 ? "" : checked.stdout.slice(-2000) }).toEqual({
    status: 0,
    said: "",
  });
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], { env, encoding: "utf8" });
  expect({ status, said: status === 0 ? "" : stderr.slice(-2000) }).toEqual({ status: 0, said: "" });
});
