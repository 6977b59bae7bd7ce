import type { Body, Metric, Report, UnbuiltReport } from "../../model/dataset.ts";
import type { Diagnostic, DiagnosticCode, SourcePlace } from "../../model/diagnostic.ts";
import type { UnfinishedFrontmatter } from "../../model/schema/report.ts";
import type { Unlisted } from "../anchors/unlisted.ts";
import type { Draft } from "../entries/entries.ts";
import type { ContentFile } from "../files/source.ts";
import type { WrittenLink } from "../links/linking-page.ts";
import type { OpenPlace } from "../markdown/open-place.ts";
import type { SiteFiles } from "../site/site-files.ts";
import type { YamlSource } from "../yaml/yaml.ts";

/** One question to what has been read: what it says against itself. No check asks another, nor changes what it is given. */
export type Check<Subject> = (subject: Subject) => Iterable<Diagnostic>;

/** A report's head beside its body's file. */
export interface HeadSubject extends Pick<ReportSubject, "frontmatter" | "yaml"> {
  body: Body;
}

/** A report's numbers, read and sought in its text. */
export interface ReportSubject {
  frontmatter: UnfinishedFrontmatter;
  yaml: YamlSource;
  /** None while metrics.yaml cannot be read: then no metric is unknown. */
  metrics: readonly Metric[];
  /** All entries that could be read. */
  entries: readonly Draft[];
  /** Those of them that the text holds, or another source. What it does not hold says nothing against other numbers. */
  drafts: readonly Draft[];
  /** Ids of metrics with entries that could not be read: what these say is not known. */
  doubtful: ReadonlySet<string>;
  observations: Report["observations"];
  places: readonly OpenPlace[];
  /** What the words around its numbers have said already. */
  told: ReadonlySet<DiagnosticCode>;
}

/** What a report states, to be held against others. */
export interface HeldReport {
  report: UnbuiltReport;
  drafts: Draft[];
  /** Where the frontmatter names other addresses, entry by entry; its source's; its session. */
  places: Record<"formerly" | "supersedes", SourcePlace[]> & Record<"source" | "session", SourcePlace>;
  /** Where its numbers begin. */
  metricsAt: SourcePlace;
  unlisted: Unlisted[];
  /** Links of its text, to be held against all pages of the site. */
  links: WrittenLink[];
}

/** A site's reports beside each other. */
export interface SiteSubject {
  files: readonly ContentFile[];
  /** Those of reports, read or not. */
  reportFiles: readonly ContentFile[];
  siteFiles: SiteFiles;
  read: readonly HeldReport[];
  /** Files of reports in which an error is: what else they state, when it is mended, is not known. */
  faulty: ReadonlySet<string>;
  /** The numbers of all. */
  drafts: readonly Draft[];
  /** Ids of the reports that others replace. */
  superseded: ReadonlySet<string>;
}
