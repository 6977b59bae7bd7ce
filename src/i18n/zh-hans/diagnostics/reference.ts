import type { RuleMessages } from "../../diagnostic-text.ts";
import { formatYears } from "../../format.ts";
import { pages } from "../pages.ts";
import { meant } from "./words.ts";

export const reference: RuleMessages<"reference"> = {
  "body-unknown": ({ id, suggestion }) => ({
    message: `没有机构“${id}”。`,
    hint: `${meant(suggestion)}${/^[a-z0-9-]+$/.test(id) ? `新机构先在 content/bodies/ 里建 ${id}.yaml；不是新机构的，` : ""}改用已有的机构。`,
  }),
  "metric-unknown": ({ id, suggestion }) => ({
    message: `没有指标“${id}”。`,
    hint: meant(suggestion) || "在 content/metrics.yaml 里添加它，或改用已有的指标。",
  }),
  "group-unknown": ({ id, suggestion }) => ({
    message: `没有指标分组“${id}”。`,
    hint: meant(suggestion) || "在 content/metrics.yaml 的 groups 里添加它。",
  }),
  "report-unknown": ({ id, suggestion }) => ({
    message: `没有报告“${id}”。`,
    hint: meant(suggestion) || "写成 <机构>/<年份>-<种类>，例如 tianjin/2023-review。",
  }),
  "name-duplicate": ({ name, other }) => ({
    message: `名称“${name}”与 ${other} 相同，读者分不出来。`,
    hint: "给两者各写一个名称；照别的文件抄来的，改成自己的。",
  }),
  "id-duplicate": ({ id }) => ({ message: `标识“${id}”用了两次。`, hint: "改掉其中一个，每个标识只能用一次。" }),
  "reference-circle": ({ key, id }) => ({
    message: `${key} 绕了一圈又指回自己：“${id}”。`,
    hint: `删掉这一处 ${key}，或改成别的。`,
  }),
  "unit-magnitude": ({ unit }) => ({
    message: `单位“${unit}”里带着万或亿。`,
    hint: "写基本单位，例如“元”；报告里的“1542万元”会自动换算。",
  }),
  "ratio-kind": ({ metric }) => ({
    message: `${metric} 写了 ratio，kind 却不是 ratio。`,
    hint: "把 kind 改为 ratio，或删掉 ratio。",
  }),
  "facet-unlisted": ({ facet, metric, suggestion }) => ({
    message: `指标 ${metric} 没有细分“${facet}”：照样列出，但不与别的数字画在一起。`,
    hint: `${meant(suggestion)}要参与比较，就在 content/metrics.yaml 的 facets 里添加。`,
  }),
  "unit-unlisted": ({ unit, metric, units }) => ({
    message: unit
      ? `指标 ${metric} 没有单位“${unit}”：照样列出，但不与别的数字画在一起。`
      : `指标 ${metric} 的数字没有单位：照样列出，但不与别的数字画在一起。`,
    hint: `已有单位：${units.join("、")}。核对原文；确有此单位，就在 content/metrics.yaml 的 units 里添加。`,
  }),
  "terms-overlap": ({ term, start, before, end }) => ({
    message: `第${term}届从 ${start} 开始，第${before}届却到 ${end} 才结束，两届重叠。`,
    hint: "核对 terms 里这两届的 start 和 end：前一届结束以后，后一届才开始。",
  }),
  "term-unknown": ({ term, body }) => ({
    message: `机构 ${body} 没有第${term}届。`,
    hint: `核对届次，或在 content/bodies/${body}.yaml 的 terms 里添加。`,
  }),
  "session-unknown": ({ session, term, body }) => ({
    message: `机构 ${body} 的第${term}届没有列出第${session}次会议。`,
    hint: `核对会议次数；没有错的，在 content/bodies/${body}.yaml 那一届的 sessions 里添加。`,
  }),
  "contact-missing": () => ({
    message: "没有写联系方式：读者发现数字有错，没有地方可说。",
    hint: "在 content/site.yaml 里写 contact: { email: … } 或 contact: { phone: … }，页脚会显示。",
  }),
  "session-shared": ({ term, session, other, year }) => ({
    message: `${year}年的报告 ${other} 写的也是第${term}届第${session}次会议。`,
    hint: "核对 term 和 session：多半是从那份报告抄来的，换成这一年的会议。确实是同一次会议的，不必理会。",
  }),
  "source-shared": ({ other, year }) => ({
    message: `来源的网址和 ${year}年的报告 ${other} 是同一个。`,
    hint: "换成这份报告自己的网址；来源的名称和日期也一同核对。两年的报告确实登在一处的，在 source 里写上各自的 title。",
  }),
  "supersedes-otherwise": ({ id, body, year }) => ({
    message: `supersedes 写了 ${id}，那不是 ${body} ${year}年的报告。`,
    hint: `supersedes 只写同一机构、同一年的另一份报告，它的数字以本报告为准。新的一年不取代旧的一年：删去这一条。`,
  }),
  "division-shared": ({ division, other }) => ({
    message: `行政区划代码 ${division} 和机构 ${other} 的相同。`,
    hint: "核对 division：多半是从那个机构的文件抄来的。两个机构确实同在一个区划的，不必理会。",
  }),
  "level-otherwise": ({ level, division, coded }) => ({
    message: `层级写的是“${pages.levels[level]}”，行政区划代码 ${division} 却是${coded.map((one) => pages.levels[one]).join("或")}的。`,
    hint: "核对 level 和 division：层级有错，数字就会同不该比的机构放在一起。",
  }),
  "parent-not-above": ({ level, parent, above }) => ({
    message: `上一级机构 ${parent} 是“${pages.levels[above]}”，不在本机构的“${pages.levels[level]}”之上。`,
    hint: "核对 parent 和两个机构的 level；确实如此的，不必理会。",
  }),
  "term-otherwise": ({ term, body, year, first, last }) => ({
    message: `报告写的是 ${year}年、第${term}届，第${term}届的工作却是 ${formatYears(first, last, "zh-hans")}年的。`,
    hint: `核对 year 和 term：换届那一年的工作是上一届的。届期有错的，改正 content/bodies/${body}.yaml 的 terms。`,
  }),
  "body-before-terms": ({ body, year, first }) => ({
    message: `报告写的是 ${year}年，机构 ${body} 最早的一届却从 ${first}年开始。`,
    hint: `核对 year；年份没有错的，在 content/bodies/${body}.yaml 的 terms 里补上那一届。`,
  }),
};
