import fc from "fast-check";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { unpackCatalogue, type PackedCatalogue } from "../model/search-catalogue.ts";
import {
  searchCatalogueFile,
  searchFolder,
  type SearchCatalogue,
  type SearchDocument,
} from "../model/search-document.ts";
import { buildIndex, type IndexStats } from "./build/build-index.ts";
import { findHits } from "./query/hits.ts";
import { pagefindEngine } from "./query/pagefind-engine.ts";
import { parseQuery } from "./query/parse.ts";
import { search, type Engine } from "./query/search.ts";

/** Made-up reports in both scripts: few characters, so that queries meet often and almost meet more often. */
function madeUpDocuments(count: number): SearchDocument[] {
  const simplified = "协商议政提案办理委员调研民主监督年度会议";
  const traditional = "協商議政提案辦理委員調研民主監督年度會議";
  const place = (script: string) =>
    fc
      .array(
        fc.constantFrom(
          ...script,
          ..."的和余件𠮷",
          "协商",
          "提案",
          "864",
          "64",
          "G20",
          "2023",
          "3.5",
          "1,234",
          "234",
          "５％",
          "<90%",
          "共八百六十四件",
          "共400余次",
          "共四百多次",
          "共2.83万元",
          "共28300元",
          "ＡＩ",
          "，",
          "。",
          "（",
          " ",
        ),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join(""));
  const places = fc
    .constantFrom(simplified, traditional)
    .chain((script) => fc.array(place(script), { minLength: 1, maxLength: 6 }));
  const texts = fc.sample(places, { numRuns: count, seed: 20231 });
  return texts.map((lines, n) => ({
    id: `body-${n % 3}/${2000 + (n % 20)}-review-${n}`,
    title: lines[0] ?? "",
    body: `body-${n % 3}`,
    bodyName: "机构",
    level: n % 2 === 0 ? "provincial" : "national",
    year: 2000 + (n % 20),
    kind: "review",
    text: "original",
    places: lines.map((text, index) => ({ n: index, kind: index === 0 ? "title" : "paragraph", text })),
  }));
}

const scripts = new Map(
  [..."協商議政辦員調監督會"].map((character, index) => [character, "协商议政办员调监督会".charAt(index)]),
);

/** What digits, commas and points write: one number where the whole of it is grouped by threes, or else what stands between the commas. */
function numbersIn(piece: string): string {
  if (/^,?\d{1,3}(,\d{3})+(\.\d+)?,?$/.test(piece)) return piece.replaceAll(",", "");
  return piece
    .split(",")
    .map((part) => (/^\d+\.\d+$/.test(part) ? part : part.replaceAll(".", " ")))
    .join(" ");
}

/** The contract, written again and otherwise: by comparing run with run. */
const runsOf = (text: string): string[] => {
  const plain = Array.from(
    text.normalize("NFKC").toLowerCase(),
    (character) => scripts.get(character) ?? character,
  ).join("");
  const numbers = plain.replace(/[a-z]*\d[\d,.]*/g, (piece) => piece.split(/,{2,}/).map(numbersIn).join(" "));
  return numbers.match(/\p{Script=Han}+|[a-z0-9]+(?:\.[a-z0-9]+)?|%|<(?= ?\d)/gu) ?? [];
};
/** The same numbers in other clothes, of those that the made-up texts hold. */
const clothes: [RegExp, string][] = [
  [/(?<![几数a-z\d百])八百六十四/gu, "864"],
  [/(?<![几数a-z\d百])六十四/gu, "64"],
  [/(?<![几数a-z\d])四百多/gu, "400余"],
  [/四百/gu, "400"],
  [/400多/gu, "400余"],
  [/(?<![\d.,])2\.83万/gu, "28300"],
];
const undressed = (text: string): string =>
  clothes.reduce((plain, [pattern, digits]) => plain.replace(pattern, digits), text.normalize("NFKC").toLowerCase());
const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
const holds = (text: string, query: string): boolean =>
  holdsWritten(text, query) || [query, undressed(query)].some((asked) => holdsWritten(undressed(text), asked));
function holdsWritten(text: string, query: string): boolean {
  const [inText, inQuery] = [runsOf(text), runsOf(query)];
  const last = inQuery.length - 1;
  const meets = (run: string | undefined, part: string, index: number): boolean => {
    if (run === undefined || !isHan(part)) return run === part;
    if (last === 0) return run.includes(part);
    if (index === 0) return run.endsWith(part);
    return index === last ? run.startsWith(part) : run === part;
  };
  return inText.some((_, from) => inQuery.every((part, index) => meets(inText[from + index], part, index)));
}

const documents = madeUpDocuments(60);
let folder: string;
let stats: IndexStats;
let engine: Engine;
let catalogue: SearchCatalogue;

const fromDisk = async (address: string | URL | Request): Promise<Response> => {
  const file = new URL(String(address));
  file.search = "";
  return readFile(file).then(
    (content) => new Response(content),
    () => new Response(null, { status: 404 }),
  );
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  stats = await buildIndex(documents, folder, { partSize: 25 });
  catalogue = unpackCatalogue(JSON.parse(await readFile(join(folder, searchCatalogueFile), "utf8")) as PackedCatalogue);
  vi.stubGlobal("fetch", fromDisk);
  engine = await pagefindEngine(`${pathToFileURL(join(folder, searchFolder)).href}`, catalogue.parts);
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

/** Report and place of every hit, by the search. */
async function found(query: string): Promise<string[]> {
  const { phrases } = parseQuery(query);
  const { reports } = await search(engine, catalogue.reports, phrases, { filters: {}, sort: "newest" });
  const byId = new Map(documents.map((document) => [document.id, document]));
  const hits = reports.map(({ id }) => ({ id, hits: findHits(byId.get(id)?.places ?? [], phrases) }));
  return hits
    .flatMap(({ id, hits }) =>
      hits.length === 0 ? [`${id} without a hit`] : hits.map(({ place }) => `${id}#${place.n}`),
    )
    .sort();
}

const expected = (query: string): string[] =>
  documents
    .flatMap(({ id, places }) => places.filter(({ text }) => holds(text, query)).map(({ n }) => `${id}#${n}`))
    .sort();

/** Stretches of 2 to 6 characters of the documents' own texts. */
function stretches(count: number): string[] {
  const texts = documents
    .flatMap(({ places }) => places.map(({ text }) => Array.from(text)))
    .filter(({ length }) => length > 1);
  const stretch = fc
    .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 2, max: 6 }))
    .map(([text, from, length]) => text.slice(from % (text.length - 1), (from % (text.length - 1)) + length).join(""))
    .filter((query) => !/\s/.test(query) && parseQuery(query).phrases.length === 1);
  return fc.sample(stretch, { numRuns: count, seed: 20232 });
}

describe("search over an index of several parts", () => {
  test("has every report, and files for nothing else", async () => {
    expect(stats).toMatchObject({ reports: 60, parts: 3 });
    expect(stats.bytes).toBeGreaterThan(0);
    expect(catalogue.reports).toHaveLength(60);
    expect(catalogue.parts).toEqual(["parts/1/", "parts/2/"]);
    expect(
      (await readdir(join(folder, searchFolder))).filter((name) => /fragment|ui|worker|highlight/.test(name)),
    ).toEqual([]);
  });

  test("finds exactly the reports and places that hold the words, in either script", async () => {
    for (const query of stretches(400)) expect(await found(query), query).toEqual(expected(query));
  }, 30_000);

  test("finds nothing where only parts of the words are there", async () => {
    const characters = fc
      .array(fc.constantFrom(..."协商議政提案864G20"), { minLength: 2, maxLength: 5 })
      .map((parts) => parts.join(""));
    for (const query of fc.sample(characters, { numRuns: 200, seed: 20233 })) {
      expect(await found(query), query).toEqual(expected(query));
    }
  });

  test("asks for all the words", async () => {
    const reportsOf = (places: string[]): Set<string> => new Set(places.map((place) => place.split("#")[0] ?? ""));
    const [first, second] = ["协商", "864"];
    const both = reportsOf(expected(first)).intersection(reportsOf(expected(second)));
    expect(both.size).toBeGreaterThan(0);
    expect(reportsOf(await found(`${first} “${second}”`))).toEqual(both);
  });

  test("never reads from one place into the next", async () => {
    for (const { places } of documents.slice(0, 20)) {
      const seams = places.slice(1).map(({ text }, index) => `${places[index]?.text.slice(-2)}，${text.slice(0, 2)}`);
      for (const seam of seams)
        if (parseQuery(seam).short.length === 0 && !/\s/.test(seam))
          expect(await found(seam), seam).toEqual(expected(seam));
    }
  });
});

describe("a part that cannot be loaded", () => {
  test("is no answer", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = await mkdtemp(join(tmpdir(), "search-"));
    await buildIndex(documents.slice(0, 5), broken);
    const watched = await pagefindEngine(pathToFileURL(join(broken, searchFolder)).href, []);
    await rm(join(broken, searchFolder, "index"), { recursive: true });
    await expect(watched.find(parseQuery("协商").phrases[0]?.forms[0]?.tokens ?? [])).rejects.toThrow(
      "could not be loaded",
    );
    await rm(broken, { recursive: true });
  });
});

test("no report at all gives a catalogue of none", async () => {
  const empty = await mkdtemp(join(tmpdir(), "search-"));
  expect(await buildIndex([], empty)).toMatchObject({ reports: 0, parts: 0 });
  await rm(empty, { recursive: true });
});
