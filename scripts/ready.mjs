/*
 * Comes before every command, and says in one line where packages are missing that would only fail it with a trace, or with untrue words: half
 * an installation, or one of another system. Plain JavaScript: without the Node that comes with the packages, an older one may read no types.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { incomplete } from "../src/i18n/incomplete.mjs";

const root = new URL("../", import.meta.url);
const modules = new URL("node_modules/", root);

/** @param {string} scope */
const inScope = (scope) =>
  existsSync(new URL(`${scope}/`, modules)) ? readdirSync(new URL(`${scope}/`, modules)) : [];

/** Parts of packages that are of one system: how they are called there. */
const { arch, platform } = process;
const NATIVE = [
  { scope: "@pagefind", names: [`${platform === "win32" ? "windows" : platform}-${arch}`] },
  { scope: "@img", names: [`sharp-${platform}-${arch}`, `sharp-linuxmusl-${arch}`, "sharp-wasm32"] },
];

function missing() {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  const absent = Object.keys(dependencies).find((name) => !existsSync(new URL(`${name}/package.json`, modules)));
  if (absent !== undefined) return absent;
  if (!process.features.typescript) return "Node 24";
  const native = NATIVE.find(({ scope, names }) => !inScope(scope).some((name) => names.includes(name)));
  return native && `${native.scope}/${native.names[0]}`;
}

const found = missing();
if (found !== undefined) {
  console.error(incomplete(found, process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG));
  process.exit(2);
}
