import { readFileSync } from "node:fs";

/**
 * The branch that a site is published from, as CI says it: actions/checkout leaves no origin/HEAD, and a fork may keep another's `main` beside its own.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables, https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function defaultBranch(env: NodeJS.ProcessEnv): string | undefined {
  if (env.CI_DEFAULT_BRANCH) return env.CI_DEFAULT_BRANCH;
  if (!env.GITHUB_EVENT_PATH) return undefined;
  try {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")) as {
      repository?: { default_branch?: unknown };
    };
    const name = event.repository?.default_branch;
    return typeof name === "string" && name !== "" ? name : undefined;
  } catch {
    return undefined;
  }
}
