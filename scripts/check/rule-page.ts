import type { MessageLanguage } from "../../src/i18n/message-language.ts";

const pages: Record<MessageLanguage, string> = { zh: "rules.zh.md", en: "rules.md" };

/**
 * Where a rule's page can be read, as far as a CI service says where the program lies: docs/rules.md, at the rule. Undefined at a desk, where
 * `--explain` prints it. `folder` is the program's, from the repository's root, with a slash at its end or empty.
 * https://docs.github.com/actions/reference/variables-reference, https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function rulePage(
  code: string,
  language: MessageLanguage,
  folder: string,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
  const tree =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA
      ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`
      : CI_PROJECT_URL && CI_COMMIT_SHA
        ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}`
        : undefined;
  return tree && `${tree}/${folder}docs/${pages[language]}#${code}`;
}
