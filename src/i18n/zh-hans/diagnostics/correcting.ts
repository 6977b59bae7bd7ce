import type { DiagnosticData } from "../../../model/diagnostic.ts";
import { pasteable, type DiagnosticCatalogue } from "../../diagnostic-text.ts";
import { wordsFor } from "../../words-for.ts";
import { series } from "../series.ts";

type Move = DiagnosticData["figure-moved"]["move"];

/** How one part of what a number is said of is named. */
const words: Record<keyof Move, (value: string | undefined) => string> = {
  body: (id) => `机构 ${id ?? "（未写）"}`,
  metric: (id) => `指标 ${id ?? "（未写）"}`,
  facet: (id) => (id === undefined ? "总数（不分细分）" : `细分 ${id}`),
  scope: (id = "") => `口径“${wordsFor(series.scope, id, id)}”`,
  year: (year) => `${year ?? "（未写的）"}年`,
  period: (days = "") => `时段 ${days.replace("/", " 至 ")}`,
  status: (status) => (status === undefined ? "确定的数" : status === "E" ? "估计数" : "初步数"),
  asOf: (day) => (day === undefined ? "全年" : `截至 ${day}`),
};

const side = (move: Move, which: 0 | 1): string =>
  (Object.keys(move) as (keyof Move)[]).map((part) => words[part](move[part]?.[which])).join("、");

const movedFrom = (move: Move): string => side(move, 0);
const movedTo = (move: Move): string => side(move, 1);

/** As a correction writes it. */
const facetKey = (facet?: string) => (facet === undefined ? "" : `, facet: ${pasteable(facet)}`);

const facetOf = (metric: string, facet?: string) => (facet === undefined ? metric : `${metric}（${facet}）`);

/** 简体中文 messages about published numbers and their corrections. */
export const correcting: Pick<
  DiagnosticCatalogue,
  "figure-changed" | "figure-moved" | "correction-now" | "correction-unchanged" | "correction-too-early"
> = {
  "figure-changed": ({ metric, facet, was, now, commit, date, today }) => ({
    message:
      now === undefined
        ? `${facetOf(metric, facet)} 发布过“${was}”（提交 ${commit}，${date}），现在没有了，也没有写更正。`
        : `${facetOf(metric, facet)} 发布过“${was}”（提交 ${commit}，${date}），现在是“${now}”，没有写更正。`,
    hint: `恢复原来的数；确要更正的，在 corrections 下面写明：- { date: ${today}, metric: ${metric}${facetKey(facet)}, was: ${pasteable(was)}, now: ${pasteable(now ?? "撤下")}, why: 更正的原因 }。`,
  }),
  "figure-moved": ({ metric, facet, was, move, commit, date, today }) => ({
    message: `${facetOf(metric, facet)} 的“${was}”发布时（提交 ${commit}，${date}）记在${movedFrom(move)}，现在记在${movedTo(move)}，没有写更正。`,
    hint: `放回原处；原来确实记错的，在 corrections 下面写明：- { date: ${today}, metric: ${metric}${facetKey(facet)}, was: ${pasteable(was)}, now: ${pasteable(`记在${movedTo(move)}`)}, why: 更正的原因 }。${move.body ? "只是机构改了 id、旧 id 不再用的，在 formerly 里写上报告原来的路径。" : ""}`,
  }),
  "correction-now": ({ metric, now, present }) => ({
    message: `更正写的是改为“${now}”，${metric} 现在${present.length === 0 ? "没有填数" : `却是${present.map((raw) => `“${raw}”`).join("、")}`}。`,
    hint: "让两处一致：改正 now，或改 metrics 里的数；后来又更正过的，再加一条更正。",
  }),
  "correction-unchanged": ({ metric, now }) => ({
    message: `${metric} 的更正前后都是“${now}”。`,
    hint: "was 写原来的数，now 写改正后的数；没有改动的，删去这一条。",
  }),
  "correction-too-early": ({ date, published }) => ({
    message: `更正日期 ${date} 早于发布日期 ${published}。`,
    hint: "核对 date 和 published：发布以后才谈得上更正。",
  }),
};
