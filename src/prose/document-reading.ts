import type { Span } from "../model/dataset.ts";
import type { Quantity } from "../model/schema/quantity.ts";
import type { ReportKind } from "../model/schema/report.ts";
import type { Scope } from "../model/schema/scope.ts";
import type { ProseRefusal } from "./mention.ts";
import type { PlaceText } from "./place-text.ts";

/** One place of a document, in reading order. */
export interface DocumentPlace {
  kind: "title" | "heading" | "paragraph" | "list-item" | "table-row";
  /** As written; a table row's cells are joined by blanks. */
  text: string;
  /** For a table row below the head: where its cells stand in `text`, with the words at the head of their columns. */
  cells?: (Span & { head: string })[];
  /** The lines above that may say in which unit its numbers are, the nearest last. */
  above?: readonly string[];
  /** `text`, where the caller has read it before with the same metrics, and with the units that stand beside its numbers. */
  read?: PlaceText;
}

/** What is known of the document as a whole. */
export interface DocumentAbout {
  kind: ReportKind;
  /** Year of the work. */
  year?: number;
  /** What its numbers cover where the text does not say; by the kind of report where absent. */
  scope?: Scope;
  /** Day of publication, ISO. */
  published?: string;
}

/**
 * Why an editor should look at an observation that was taken.
 * `whole-in-words` 全部办复, taken as 100 % · `several-metrics` one number for two metrics (均为) · `mixed` 等活动56次: several things under one number ·
 * `value-differs` the metric has another value in the same scope · `carried-over` its subject stands in an earlier clause · `part` part of the number before it (其中) · `unit-missing` the text gives no unit ·
 * `other-year` the text says another year than the report's.
 */
export type DocumentQuestion =
  | "whole-in-words"
  | "several-metrics"
  | "mixed"
  | "value-differs"
  | "carried-over"
  | "part"
  | "unit-missing"
  | "other-year";
export interface DocumentObservation extends Span {
  /** Index of the place. */
  place: number;
  metric: string;
  /** Declared facet id, or the document's own words where a metric has several values and none is declared. */
  facet?: string;
  /** Year of the work; absent where neither the text nor `about` gives one. */
  year?: number;
  scope: Scope;
  quantity: Quantity;
  /** The unit, as written, that stands not with the number but beside it. */
  unitBeside?: string;
  /** True for 100 % in words. */
  whole: boolean;
  /** The clause that states it, in the place's text. */
  quote: Span;
  questions: DocumentQuestion[];
}

/**
 * Why a number was left, beyond what `ProseRefusal` says of single numbers.
 * `no-metric` no metric's wording is near · `uncertain` a metric is near and may be meant · `unit-unlisted` a metric is named, and never stated in this unit ·
 * `breakdown` a part of another number · `repeated` the same figure again · `membership` how many members there are · `others` what others did ·
 * `planned` in a section of plans · `part-year` 上半年, in a text about a whole year.
 */
export type DocumentRefusal =
  | ProseRefusal
  | "no-metric"
  | "uncertain"
  | "unit-unlisted"
  | "breakdown"
  | "repeated"
  | "membership"
  | "others"
  | "planned"
  | "part-year";
export interface DocumentRejection extends Span {
  place: number;
  reason: DocumentRefusal;
  /** The clause around it. */
  quote: Span;
  /** The metric that it may be a number of: the editor is asked. */
  candidate?: string;
}

export interface DocumentReading {
  /** In reading order; each figure once. */
  observations: DocumentObservation[];
  rejections: DocumentRejection[];
  /** For each place the year its section is about. */
  years: (number | undefined)[];
  /** For each place whether it stands in a section of plans. */
  planned: boolean[];
}
