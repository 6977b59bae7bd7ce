import { at } from "../../model/at.ts";
import { plainForm } from "./plain-form.ts";

export type FactKind = "published" | "source" | "publisher" | "author" | "editor" | "counter" | "other";

/** One thing that a line of metadata says. */
export interface Fact {
  kind: FactKind;
  /** As written, without its label. */
  value: string;
  /** The words that say it, label and all. */
  words: string;
  line: number;
}

const LABELS: [FactKind, string][] = [
  [
    "published",
    "发布日期|发布时间|发表时间|发表日期|发文日期|成文日期|生成日期|更新时间|更新日期|时间|日期|Time of issue|Published(?: on| at)?|Release time|Date",
  ],
  ["source", "信息来源|文章来源|稿件来源|新闻来源|来源|稿源|出处|Origin|Source"],
  ["author", "作者|记者|撰稿人?|报告人|通讯员|文\\/图|Author"],
  ["editor", "责任编辑|编辑|责编|编审|审核|审校|校对|初审|复审|终审|监制|录入|Editor"],
  ["counter", "阅读量|阅读次数|阅读|浏览量|浏览次数|浏览|点击量|点击率|点击数|点击次数|点击|访问量|人气|Views?|Hits?"],
  ["publisher", "发布机构|发文机关|发布单位|公开主体|供稿单位"],
  [
    "other",
    "字号|字体|大小|打印|分享|收藏|索引号|文号|发文字号|公开方式|主题分类|体裁分类|栏目|分类|标签|语种|有效性|Categories|Category|Tags?",
  ],
];

const LABEL = new RegExp(
  `(?:^|[\\s\\[【〖(|·•*/;,。0-9:日]|(?<=\\p{Script=Han}))(${LABELS.map(([, names]) => names).join("|")})\\s*[::]`,
  "giu",
);
const DATE_FIRST =
  /^[\s[【(]*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:\s*日)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s\]】)|]*/;
/** A sentence goes on longer than what a label names. */
const LONGEST_VALUE = 40;

const kindOf = (label: string): FactKind =>
  LABELS.find(([, names]) => new RegExp(`^(?:${names})$`, "i").test(label))?.[0] ?? "other";

const DAY_LAST = /\s*\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const DATE_ONLY = /^[(\[]?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[)\]]?$/;
const TIME_ONLY = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** A document's number, a weekday, a newspaper's page. */
const BESIDE_A_DAY = /^(?:.{1,10}[〔[(]\d{4}[〕\])]\d+号|星期[一二三四五六日天]|第?\d{1,3}版.{0,12})$/;
const ORGAN = /^.{1,18}(?:报|网|社|台|发布|政协|办公室|办公厅|中心|委员会|融媒|融媒体|客户端)(?:编|供稿|编印)?$/;

/** 癸市政协网 2022年1月20日: a day, and at most who published it. Nothing but these, with a day among them. */
function readDateLine(text: string, plain: string, line: number): Fact[] | undefined {
  const words = plain.trim().split(/\s+/);
  const written = text.trim().split(/\s+/);
  if (words.length > 6 || !words.some((word) => DATE_ONLY.test(word))) return undefined;
  const facts = words.map((word, i): Fact | undefined => {
    const own = written[i] ?? word;
    if (DATE_ONLY.test(word)) return { kind: "published", value: own, words: own, line };
    if (TIME_ONLY.test(word) || BESIDE_A_DAY.test(word)) return { kind: "other", value: own, words: own, line };
    return ORGAN.test(word)
      ? { kind: "source", value: own.replace(/(?:编印|供稿|编)$/, ""), words: own, line }
      : undefined;
  });
  return facts.every((fact) => fact !== undefined) ? facts : undefined;
}

/**
 * What a line says that is nothing but metadata, however run together: 来源:甲市人民政府日期:2023-01-03 11:00阅读量:147.
 * Undefined for any other line.
 */
export function readMetadataLine(text: string, line: number): Fact[] | undefined {
  const plain = plainForm(text);
  if (plain.length > 240 || /[。!?;](?=.*\p{Script=Han})/u.test(plain)) return undefined;
  const labels = [...plain.matchAll(LABEL)].map((match) => {
    const label = at(match, 1);
    const start = match.index + match[0].lastIndexOf(label);
    return { kind: kindOf(label), start, value: match.index + match[0].length };
  });
  const [first] = labels;
  const dated = DATE_FIRST.exec(plain)?.[0] ?? "";
  if (!first) return readDateLine(text, plain, line);
  if (plain.slice(dated.length, first.start).replace(/[\s•·*|【[(〖/:-]/g, "") !== "") return undefined;
  const facts = labels.flatMap(({ kind, start, value }, i): Fact[] => {
    const end = labels[i + 1]?.start ?? text.length;
    // Behind a name in the open there may stand a button: 来源：甲市日报 【打印】
    const stated = text
      .slice(value, end)
      .replace(/(?<=\S)\s*[【〖[].*$/, "")
      .replace(/^[\s:：]+|[\s|【[(（〖\])）】·•/,]+$/g, "");
    const words = text.slice(start, end).trim();
    // 来源:甲市日报 2024-01-12: the day behind a name is a thing of its own.
    const day = kind === "published" ? undefined : DAY_LAST.exec(stated)?.[0];
    const fact: Fact = { kind, value: day === undefined ? stated : stated.slice(0, -day.length).trim(), words, line };
    return day === undefined ? [fact] : [fact, { kind: "published", value: day.trim(), words: day.trim(), line }];
  });
  if (facts.some(({ value }) => value.length > LONGEST_VALUE)) return undefined;
  return dated ? [{ kind: "published", value: dated.trim(), words: dated.trim(), line }, ...facts] : facts;
}
