import type { ReportKind } from "../../model/dataset.ts";
import type { Scope } from "../../model/schema/scope.ts";
import { pages } from "./pages.ts";
import { report } from "./report.ts";
import { series } from "./series.ts";

const kinds: Record<ReportKind, string> = pages.kinds;
const scopes: Record<Scope, string> = {
  "calendar-year": `${series.scope["calendar-year"]}：一月到十二月`,
  "since-session": `${series.scope["since-session"]}：从上一次全体会议算起，如“十五届一次会议以来”`,
  session: `${series.scope.session}：开会的那几天`,
  "between-sessions": `${series.scope["between-sessions"]}：大会以外的平时`,
  "term-cumulative": `${series.scope["term-cumulative"]}：几年合计，如“五年来”“本届以来”`,
};
const start = "从哪一天、哪一月或哪一年起：2022、2022-01 或 2022-01-03，知道多少写多少。";
const end = "到哪一天、哪一月或哪一年止，写法与 start 相同。";

/**
 * What editors are shown while they write content files. A key is the field's path in its file, or the end of a path that several fields
 * share; the longest match is taken.
 */
const fields = {
  zh: "中文，必填。",
  en: "英文，可以不写。",
  "source.name": "来源的名称，照发布者的写法，如报纸和文章标题；能分清标题和发布者的，写在 title 和 publisher 里。",
  "source.title": "标题，照发布者的写法。",
  "source.publisher": "发布者：报纸、网站或机关的名称。转载的写原发布者，转载的网站写在 note 里。",
  "source.medium": "来源的种类。",
  "source.author": "作者或报告人。",
  "source.published":
    "发布的日期，知道多少写多少：2024-01-20、2024-01 或 2024。报告的来源不写时，就用报告的 published。",
  "source.accessed": "最近一次打开这个网址的日期：2024-05-02。没有记下就不写。",
  "source.archived": "另一份的网址：网页存档或转载页。",
  "source.url": "网址，以 http:// 或 https:// 开头。不知道就不写。",
  "source.note": "来源的特别之处：转载、译文、文字有损坏。",
  "period.start": start,
  "period.end": end,

  "site.title": "网站名称。",
  "site.tagline": "标题下面的一句话。",
  "site.publisher": "主办者。",
  "site.publisher.name": "主办者的名称。",
  "site.publisher.url": "主办者的网址。",
  "site.address": "公开网址，含子目录：https://example.org/sub/folder/。末尾的斜杠可以不写。",
  "site.languages": "发布的语言，第一种放在网站的根目录。目前只有 zh-hans。",
  "site.licence": "文字和数据的许可。程序的许可见 LICENSE。",
  "site.licence.name": "许可的名称。",
  "site.licence.url": "许可全文的网址。",
  "site.contact": "联系方式，有则显示。",
  "site.contact.name": "联系人或编辑部。",
  "site.contact.email": "电子邮箱。",
  "site.contact.phone": "电话。",
  "site.footer": "依法要在页脚显示的号码，有则显示。",
  "site.footer.icp": "ICP备案号。",
  "site.footer.police": "公安机关备案号。",
  "site.footer.siteCode": "政府网站标识码。",
  "site.pages": "本站页面（content/pages/*.mdx）的设置。",
  "site.pages.code":
    "页面里能否带程序：import、export 和花括号里的表达式。程序在每次生成网站时运行；不需要的，写 false。默认 true。",
  "site.check": "npm run check 怎样检查：与 git 的历史核对，各条规则的轻重。",
  "site.check.history": "读不到历史、已发布的数字无法核对时，在自动检查（CI）里算错误，还是只算警告。",
  "site.check.rules": "把某条警告或提示调高、调低：{ text-unchanged: error }。错误不能调整。",
  "site.check.withdrawn": "确实撤下的报告，检查不再提醒：[jiashi/2022-review]。",
  "site.kindOrder": "同一机构同一年的几份报告说法不同时，先用排在前面的种类。",

  "body.name": "机构全称。",
  "body.short": "简称，用在标题和图上：天津市政协。",
  "body.level": "级别。同级机构才相互比较。",
  "body.division": "行政区划代码（GB/T 2260），六位数字，加引号。",
  "body.parent": "上一级机构的 id，那个机构也要有文件。",
  "body.note": "要让读者知道的事。",
  "body.terms": "各届。图上据此画出换届，届内累计的数据此知道从哪一年算起。",
  "body.terms.term": "第几届，写数字。",
  "body.terms.start": `首次会议的时间。${start}`,
  "body.terms.end": "届满的写最后一年；还没有届满的不写。",
  "body.terms.sessions": "这一届的历次全体会议。",
  "body.terms.sessions.session": "第几次会议，写数字。",
  "body.terms.sessions.start": start,
  "body.terms.sessions.end": end,

  "metrics.groups": "指标分组，按这里的顺序显示。",
  "metrics.groups.id": "分组的 id：小写字母、数字和连字符。",
  "metrics.groups.labels": "分组的名称。",
  "metrics.metrics": "指标，按这里的顺序显示。",
  "metrics.metrics.id": "指标的 id：小写字母、数字和连字符。用在网址里，公布以后不再改动。",
  "metrics.metrics.labels": "指标的名称。",
  "metrics.metrics.definition": "数的是什么，不数什么，写给不熟悉的读者。",
  "metrics.metrics.group": "属于 groups 里的哪一组。",
  "metrics.metrics.kind": "数的种类。",
  "metrics.metrics.units": "单位，最常用的写在前面。只写基本单位：写元，不写万元。",
  "metrics.metrics.direction": "往哪边算好。neutral 不分好坏。写了 directionWhy 才会显示。",
  "metrics.metrics.directionWhy": "为什么这边算好，显示在指标页上。没有理由的，页面不说高低好坏。",
  "metrics.metrics.aggregation": "各年的数能不能相加。",
  "metrics.metrics.wordings": "报告里对这个指标的叫法，逐字匹配。",
  "metrics.metrics.except":
    "含有这些叫法、或与之并列，说的却是别的事的话，如“群众满意率”不是提案的满意率，“委员提案”不是集体提案。它们说的数填到这个指标里，检查时会问。",
  "metrics.metrics.whole": "用文字说百分之百的话，如“全部办复”。只用于比率。",
  "metrics.metrics.facets": "细分：数的是指标的哪一部分。",
  "metrics.metrics.facets.id": "细分的 id：小写字母、数字和连字符。",
  "metrics.metrics.facets.labels": "细分的名称。",
  "metrics.metrics.facets.wordings": "报告里对这个细分的叫法。",
  "metrics.metrics.ratio": "比率由哪两个指标相除得来。",
  "metrics.metrics.ratio.of": "被除数的指标 id。",
  "metrics.metrics.ratio.to": "除数的指标 id。",
  "metrics.metrics.within": "同一口径下，这个数不会超过哪个指标：立案不会超过收到。",
  "metrics.metrics.breaks": "从哪一年起，数的含义变了或可能变了，前后不作比较。",
  "metrics.metrics.breaks.body": "只涉及哪个机构；不写就是所有机构。",
  "metrics.metrics.breaks.from": "按新含义计数的第一年。",
  "metrics.metrics.breaks.basis": "依据是什么。",
  "metrics.metrics.breaks.why": "变了什么。",
  "metrics.metrics.breaks.source": "哪里说明了这个变化。",
  "metrics.metrics.note": "要让读者知道的事。",

  "report.title": "报告的标题。",
  "report.body": "机构的 id，与文件夹一致。",
  "report.bodyInferred": "原文没有写明是哪个机构、由本站推断的，写明根据；凡是出现本报告和它的数字的地方都会标出。",
  "report.year": "工作的年份，与文件名一致；不是发表的年份。",
  "report.kind": "报告的种类，与文件名一致。",
  "report.text": "正文是谁写的。",
  "report.term": "第几届，写数字：五届二次会议写 5。",
  "report.session": "第几次会议，写数字：五届二次会议写 2。",
  "report.period": "本报告口径的数字管的起止时间，知道的才写。",
  "report.scope": "口径：数字统计的是哪一段时间。各个数字没有另写时用它。",
  "report.published": "发表日期，写到日：2024-01-20。",
  "report.author": "作者。",
  "report.script": "正文用的字。只作记录，目前不影响显示。",
  "report.language": "正文的语言。只作记录，目前不影响显示。",
  "report.source": "报告的来源。",
  "report.supersedes": "这些报告的数字以本报告为准：[jiashi/2023-highlights]。",
  "report.formerly": "本报告原来的路径：旧网址转到这里，别的报告不能用。[jiashi/2022-review]。",
  "report.metrics": "数字，按指标的 id 填写，照报告的写法：proposals-filed: 169件。",
  "report.metrics.value": "数和单位，照报告的写法，连同余、近、约、以上：400余项。",
  "report.metrics.quote": "正文里写出这个数的那几个字，照抄。",
  "report.metrics.facet": "细分：数的是指标的哪一部分，写 metrics.yaml 里细分的 id。",
  "report.metrics.scope": "口径，与报告不同时写。",
  "report.metrics.year": "这个数说的年份，与报告不同时写。",
  "report.metrics.period": "起止时间。届内累计的数，机构文件查不到从哪年开始的，必须写。",
  "report.metrics.unit": "单位，正文省略了单位时写。",
  "report.metrics.asOf": "截止日期：2023-01-15。",
  "report.metrics.status": "这个数的情况，正常的不写。",
  "report.metrics.basis":
    "报告没有写这个数、由本站推算的，写 inferred，并用 quote 抄下所依据的话、用 note 写明怎样推算。",
  "report.metrics.note": "说明，显示在数字旁边。写了以后，几种“数字可疑”的警告不再给出。",
  "report.metrics.source": "这个数不在正文里、另有出处时写，页面上列为“另据”。",
  "report.commitments": "工作安排。",
  "report.commitments.text": "内容，照原文。",
  "report.commitments.number": "序号。",
  "report.commitments.heading": "所在的标题。",
  "report.commitments.metric": "对应的指标 id。",
  "report.commitments.target": "目标，数和单位。",
  "report.corrections": "更正。改动已经公布的数字时加一条。",
  "report.corrections.date": "更正的日期：2024-01-20。",
  "report.corrections.metric": "指标的 id。",
  "report.corrections.was": "原来公布的数。",
  "report.corrections.now": "改成的数。",
  "report.corrections.why": "为什么改。",
  "report.note": "说明，显示在正文前面。",
};

/** What each value of a field with fixed values means. Keys as above. */
const choices = {
  "site.languages": { "zh-hans": "简体中文", "zh-hant": "繁体中文", en: "英文" },
  "site.check.history": { required: "在 CI 里算错误", optional: "在 CI 里算警告" },
  "site.check.rules": { error: "算错误，不改正就不发布", warning: "算警告", note: "只作提示" },
  "site.kindOrder": kinds,
  "body.level": {
    national: "全国",
    provincial: "省级",
    "sub-provincial": "副省级",
    prefectural: "地市级",
    county: "县级",
  },
  "metrics.metrics.kind": { count: "件数、次数等", ratio: "比率", money: "金额", people: "人数" },
  "metrics.metrics.direction": { up: "多了好", down: "少了好", neutral: "不分好坏" },
  "metrics.metrics.aggregation": { sum: "口径相同、时间不重叠的可以相加", last: "存量，取最后的数", none: "不相加" },
  "metrics.metrics.breaks.basis": { stated: "来源说了口径改变", judged: "来源没有说，是本站判断" },
  "report.kind": kinds,
  "source.medium": report.media,
  "report.text": { original: "机构原文", summary: "本站自己写的摘要" },
  "report.script": { hans: "简体", hant: "繁体" },
  scope: scopes,
  "report.metrics.status": {
    A: "正常",
    P: "初步数",
    E: "估计数",
    I: "本站推算的数，与 basis: inferred 相同",
    M: "报告没有给出数字",
  },
  "report.metrics.basis": { inferred: "本站推算" },
};

export const schemaWords = { fields, choices };
export type SchemaWords = typeof schemaWords;

/** What `npm run schemas` says. */
export const schemasText = {
  written: (files: number, folder: string) => `${folder}/ 里的 ${files} 个文件已更新。`,
  site: (metrics: number, bodies: number) => `VS Code 里可以补全本站的 ${metrics} 个指标和 ${bodies} 个机构。`,
};
