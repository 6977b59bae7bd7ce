import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What tells git of one repository, as `git rev-parse --local-env-vars` lists it. A hook inherits it from the git that runs it, and it would
 * be taken for any folder's. Settings (GIT_CONFIG_…) are left out: they say whose folders are safe, not where one is.
 */
const OF_ONE_REPOSITORY = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
];

/** The nearest folder above that has a .git, whether or not git can read it. */
export function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder));
}

/** An environment in which git finds the repository that a folder lies in, whichever one it was last called for. */
export function gitEnvironment(folder: string): NodeJS.ProcessEnv {
  const env = { ...process.env };
  // What a bare repository is checked out to has no .git: there the environment alone knows the repository.
  if (env.GIT_DIR && env.GIT_WORK_TREE && existsSync(folder) && repositoryAbove(realpathSync(folder)) === undefined)
    return env;
  for (const name of OF_ONE_REPOSITORY) delete env[name];
  return env;
}
