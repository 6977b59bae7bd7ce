import { diagnostic, type Diagnostic, type SeverityOf } from "../../src/model/diagnostic.ts";
import { siteYaml, SITE_FILE } from "../../src/read/site/site-yaml.ts";
import type { ContentFile } from "../../src/read/files/source.ts";

/** What a CI service says of itself and of where it publishes. */
type Environment = Record<string, string | undefined>;

/** A name that leads a reader to a machine of their own. */
const isLocal = (host: string): boolean =>
  /^(?:localhost|.*\.local|.*\.localhost)$/i.test(host) || /^127\.|^\[?::1\]?$/.test(host);

/** The address at which a service publishes, as far as it says so: GitLab in so many words, GitHub for its own hosts. */
function publishedAt(own: URL, { CI_PAGES_URL, GITHUB_REPOSITORY }: Environment): URL | undefined {
  const [owner, name] = GITHUB_REPOSITORY?.split("/") ?? [];
  if (own.hostname.toLowerCase() === `${owner?.toLowerCase()}.github.io` && name !== undefined) {
    return new URL(name.toLowerCase() === own.hostname.toLowerCase() ? "/" : `/${name}/`, own);
  }
  const pages = CI_PAGES_URL === undefined ? null : URL.parse(CI_PAGES_URL);
  return pages?.hostname === own.hostname ? pages : undefined;
}

/** The site's address must be the one where readers find it: links, citations and data name it. An error where a service publishes, a note at a desk, and a warning with what is built there. */
export function checkAddress(
  files: readonly ContentFile[],
  environment: Environment,
  severity: SeverityOf<"address-otherwise">,
): Diagnostic[] {
  const yaml = siteYaml(files);
  const { address } = (yaml?.value ?? {}) as { address?: unknown };
  const own = typeof address === "string" ? URL.parse(address) : null;
  if (!own || !yaml) return [];
  const at = { ...yaml.at(["address"]), file: SITE_FILE };
  if (isLocal(own.hostname))
    return [diagnostic("address-otherwise", at, { address: own.href, why: "local" }, severity)];
  const there = publishedAt(own, environment);
  const path = (url: URL) => url.pathname.replace(/\/*$/, "/");
  if (there === undefined || path(there) === path(own)) return [];
  return [
    diagnostic(
      "address-otherwise",
      at,
      {
        address: own.href,
        why: "path",
        meant: new URL(path(there), own).href,
      },
      severity,
    ),
  ];
}
