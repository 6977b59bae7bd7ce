import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "playwright-core";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Ubuntu's `chromium-browser` is a stub that only says how to install the real one: a browser tells its version. */
const runs = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0);

function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => windowsPrograms.map((program) => join(root, ...program)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The Chromium of this machine: CHROMIUM_PATH, else one in the usual places, else one that Playwright has installed.
 * Throws when CHROMIUM_PATH names nothing that runs.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !runs(named)) throw new Error(`CHROMIUM_PATH=${named} is no browser that runs.`);
  return named || [...usualPlaces(), chromium.executablePath()].find(runs);
}

/** How to start it: nothing asked of the network, and no sandbox for root, where Chromium refuses to have one. */
export const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  headless: true,
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
