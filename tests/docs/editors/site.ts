import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { Document, Packer, Paragraph } from "docx";
import { blockOf, type Edit, type GuideLanguage } from "./guide.ts";

/** What the guide's example is called, and where its draft goes. */
export const DOCUMENT = "甲市政协2024年工作综述.docx";
export const DRAFT = "content/reports/jiashi/2024-review.md";

const PROGRAM = ["package.json", ".npmrc", "astro.config.mjs", "tsconfig.json", "scripts", "src", "public"];
const BODY = `name: { zh: 中国人民政治协商会议甲市委员会 }
short: { zh: 甲市政协 }
level: prefectural
terms:
  - { term: 5, start: "2022" }
`;

/** What a command said on both channels, and its exit code. */
export interface Said {
  status: number | null;
  said: string;
  /** With the terminal's colours. */
  coloured: string;
}

/** A site of its own as an editor has it: the program, the metrics, a made-up body and no reports, cloned from a repository. */
export interface GuideSite {
  folder: string;
  run(command: string, more?: NodeJS.ProcessEnv): Said;
  edit(edit: Edit): void;
  remove(): void;
}

/** The guide's example as a Word document. */
export async function exampleDocument(language: GuideLanguage): Promise<Buffer> {
  const lines = blockOf(language, "document")
    .split("\n")
    .filter((line) => line !== "");
  return Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] }));
}

function environmentOf(root: string, language: GuideLanguage): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^(GIT_|NIANLUN_|npm_|INIT_CWD|LC_|LANGUAGE$|VITEST|NODE_ENV|CI$|FORCE_COLOR|NO_COLOR)/.test(key),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: root,
    USERPROFILE: root,
    GIT_CONFIG_NOSYSTEM: "1",
    LANG: language === "zh" ? "zh_CN.UTF-8" : "en_GB.UTF-8",
  };
}

/** The installed packages one by one, so that what is kept beside them, such as the server's cache, is the site's own. */
function linkPackages(target: string): void {
  mkdirSync(target, { recursive: true });
  const names = readdirSync("node_modules").filter((name) => name === ".bin" || !name.startsWith("."));
  for (const name of names) symlinkSync(resolve("node_modules", name), join(target, name), "junction");
}

/** Puts the program, the content and the example into a folder. */
async function fill(folder: string, language: GuideLanguage): Promise<void> {
  for (const part of PROGRAM) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(join(folder, "node_modules"));
  writeFileSync(join(folder, ".gitignore"), "node_modules\n.astro/\n.cache/\n");
  for (const part of ["metrics.yaml", "site.yaml", "bodies"])
    cpSync(join("content", part), join(folder, "content", part), { recursive: true });
  for (const [path, text] of [
    [`content/bodies/jiashi.yaml`, BODY],
    [`import/${DOCUMENT}`, await exampleDocument(language)],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes the site in a temporary folder. */
export async function guideSite(language: GuideLanguage): Promise<GuideSite> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "editors 编辑-")));
  const [folder, remote] = [join(root, "site"), join(root, "remote.git")];
  await fill(folder, language);
  const env = environmentOf(root, language);
  const run = (command: string, more: NodeJS.ProcessEnv = {}): Said => {
    const { status, stdout, stderr } = spawnSync(command, {
      shell: true,
      cwd: folder,
      env: { ...env, ...more },
      encoding: "utf8",
    });
    // Where the site lies is this machine's.
    const coloured = (stdout + stderr).replaceAll(`${folder}/`, "");
    return { status, said: stripVTControlCharacters(coloured), coloured };
  };
  run(`git init -q --bare --initial-branch=main "${remote}"`);
  run(`git config --global init.defaultBranch main`);
  const made = run(
    `git init -q && git remote add origin "${remote}" && git add . && git -c user.name=a -c user.email=a@example.org commit -qm site && git push -qu origin main`,
  );
  if (made.status !== 0) throw new Error(made.said);
  return {
    folder,
    run,
    edit: (edit) => editDraft(join(folder, DRAFT), edit),
    remove: () => rmSync(root, { recursive: true, maxRetries: 5 }),
  };
}

/** Throws where the draft does not have what the guide says is there. */
function editDraft(path: string, { from, to }: Edit): void {
  const text = readFileSync(path, "utf8");
  if (from === undefined || text.split(from).length !== 2) throw new Error(`Not once in the draft: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** A server that a command of the guide has started. */
export interface Running {
  /** What it said until it gave its address. */
  said: string;
  address: string;
  stop(): Promise<void>;
}

/** Starts `npm run dev` and waits for its address. Throws where it ends without one. */
export const startServer = ({ folder }: GuideSite, command: string, language: GuideLanguage): Promise<Running> =>
  startIn(folder, command, environmentOf(dirname(folder), language));

/** Starts a server by a command and waits for its address. Throws where it ends without one. */
export function startIn(folder: string, command: string, env: NodeJS.ProcessEnv): Promise<Running> {
  const posix = process.platform !== "win32";
  const child = spawn(command, { shell: true, cwd: folder, env, detached: posix });
  const ended = new Promise<void>((done) => void child.once("close", () => done()));
  const stop = async () => {
    // npm and the shell have children of their own: all of the group ends.
    if (posix) process.kill(-child.pid!, "SIGTERM");
    else spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    await ended;
  };
  return new Promise((done, fail) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += stripVTControlCharacters(String(part));
      const address = /http:\/\/localhost:\d+\/\S*/.exec(said)?.[0];
      if (address !== undefined && said.includes(`${address}\n`)) done({ said, address, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => fail(new Error(said)));
  });
}
