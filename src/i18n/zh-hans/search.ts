import type { DataRow } from "../../model/data-row.ts";
import type { Operator } from "../../model/operator.ts";
import { places } from "../../model/quantity/arithmetic.ts";
import { withUnitGiven } from "../../model/quantity/unit-given.ts";
import type { Bound } from "../../model/schema/quantity.ts";
import { formatYears } from "../format.ts";
import { claims, tableCalled } from "./claims.ts";

const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

/** How a number is compared, with the number: 低于100%. */
const compared: Record<Operator, string> = {
  "<": "低于",
  "≤": "不高于",
  ">": "高于",
  "≥": "不低于",
  "=": "等于",
  "≠": "不等于",
};

/** What is read of a row of the open data. */
type Row = Pick<DataRow, "OBS_VALUE" | "OBS_VALUE_MAX" | "OBS_BOUND" | "UNIT_MEASURE" | "RAW" | "OBS_STATUS"> &
  Partial<Pick<DataRow, "BASIS" | "AS_OF" | "NOTE">>;

const isInferred = ({ BASIS, OBS_STATUS }: Pick<Row, "OBS_STATUS" | "BASIS">): boolean =>
  BASIS === "inferred" || OBS_STATUS === "I";

/** A row's number as pages show it. */
function stated({
  OBS_VALUE: value,
  OBS_VALUE_MAX: valueMax,
  OBS_BOUND,
  UNIT_MEASURE: unit,
  RAW: raw,
  OBS_STATUS,
  BASIS,
}: Row): string {
  if (value === "") return raw;
  const quantity = {
    raw,
    value,
    ...(valueMax === "" ? {} : { valueMax }),
    bound: OBS_BOUND as Bound,
    unit,
    decimals: places(value),
    scale: 0,
  };
  return claims.stated({ quantity, status: "A", basis: isInferred({ BASIS, OBS_STATUS }) ? "inferred" : "number" });
}

function unitGiven(raw: string, unit: string): string {
  const given = withUnitGiven({ raw, unit });
  return given === null ? "" : claims.unitGiven(given.unit);
}

/** What a row of a table stands under: 表“提案情况”（指标、2023年、2022年）： */
const ofTable = ({ above, heads }: { above: readonly string[]; heads: readonly string[] }): string =>
  `${tableCalled(above)}${heads.length === 0 ? "" : `（${heads.join("、")}）`}：`;

const holding = (words: readonly string[]): string =>
  `${words.length > 1 ? "同时" : ""}含有${quoted(words).join("和")}`;

const absences = { all: "本站的报告文字都是摘要", some: "本站有些报告只有摘要", none: "本站收录的报告不一定齐全" };

/** Words of the search page and the search form. */
export const search = {
  title: "搜索",
  lead: "搜索全部报告的文字，找到的每一处都能点开。标“本站摘要”的，文字由本站撰写。",
  label: "搜索报告",
  placeholder: "如：社情民意",
  submit: "搜索",
  help: "至少输入两个字，简体、繁体均可；数字写成864或八百六十四都行。多个词用空格隔开，须同时出现；加引号的词组不拆开。",
  keyboard: "按“/”键回到搜索框。",
  withoutScript: "搜索需要 JavaScript，您的浏览器没有开启。您可以",
  browse: "按年度查看全部报告",
  fullStop: "。",
  refine: "筛选与排序",
  facets: { year: "年度", body: "机构", level: "层级", kind: "报告类型" },
  any: { year: "全部年度", body: "全部机构", level: "全部层级", kind: "全部类型" },
  option: (label: string, count: number) => `${label}（${count}）`,
  sort: "排序",
  sorts: { newest: "年度由近到远", relevance: "相关程度" },
  clearFilters: "清除筛选",
  timeline: "各年度的报告篇数，可选一年",
  yearReports: (year: number, count: number) => `${year}年，${count}篇报告`,
  year: (year: string | number) => `${year}年`,
  summary: "本站摘要",
  bodyInferred: "机构为推断",
  separator: " · ",
  ofTable,
  loading: "正在搜索……",
  found: (reports: number, first: number, last: number) =>
    `找到${reports}篇报告，${first === last ? (reports === 1 ? `是${first}年的` : `都是${first}年的`) : `最早${first}年，最近${last}年`}。`,
  /** Why what is not found may still have been said. */
  absence: (summaries: keyof typeof absences, found: boolean) =>
    `${found ? "其他年份没有找到" : "没有找到"}，不等于没有写过：${absences[summaries]}。`,
  otherMarks: (words: readonly string[]) =>
    `没有报告原样写着${quoted(words).join("和")}。下面是不计引号、间隔号等标点的结果。`,
  leftOut: (words: readonly string[]) => `${quoted(words).join("、")}只有一个字，没有用来搜索。`,
  cut: (length: number) => `搜索的文字太长，只用了前${length}个字。`,
  nothingToSearch: "输入的只有标点或符号，没有可以搜索的文字。",
  pinyin: "报告是中文写的，用拼音或英文一般找不到，请输入汉字。",
  unknownValue: {
    year: (value: string) => `地址里的年度“${value}”不是年份，因此没有结果。`,
    body: (value: string) => `本站没有编号为“${value}”的机构。`,
    level: (value: string) => `本站没有“${value}”这个层级。`,
    kind: (value: string) => `本站没有“${value}”这种报告。`,
  },
  unknownOption: (value: string) => `未知的值“${value}”`,
  leads: "您要找的可能是",
  leadMetric: (label: string) => `指标：${label}`,
  leadBody: (label: string) => `机构：${label}`,
  leadYear: (year: number) => `${year}年的数字`,
  leadReport: (body: string, year: number, kind: string) => `${body}${year}年${kind}`,
  each: (words: string, reports: number) => `“${words}”：${reports === 0 ? "没有报告写到" : `${reports}篇`}`,
  eachTitle: "分开来看：",
  apart: (words: readonly string[], reports: number) => `分成${quoted(words).join("和")}来找（${reports}篇）`,
  apartNote: "没有连在一起写的，可以分开来找：",
  near: "是不是要找：",
  missing: (label: string) => `${label}：这一篇的文字未能加载。`,
  numbers: {
    title: (metrics: readonly string[], condition: string) => `${metrics.join("、")}${condition}`,
    condition: (operator: Operator, number: string) => `${compared[operator]}${number}`,
    hit: (body: string, years: string, metric: string, raw: string) => `${body}${years}${metric}：${raw}`,
    years: (first: number | undefined, last: number) => `${formatYears(first, last, "zh-hans")}年`,
    stated,
    source: (name: string) => `来源：${name}`,
    /** What must be known beside a number. */
    remarks: ({ OBS_STATUS, AS_OF = "", BASIS, NOTE = "", RAW, UNIT_MEASURE }: Row) =>
      [
        AS_OF === "" ? "" : claims.asOf(AS_OF),
        OBS_STATUS === "P" || OBS_STATUS === "E" ? claims.statuses[OBS_STATUS] : "",
        BASIS === "words" ? "报告用文字表述。" : "",
        isInferred({ OBS_STATUS, BASIS }) ? "" : unitGiven(RAW, UNIT_MEASURE),
        NOTE,
      ].join(""),
    /** Of several years that are asked for, what is not there: those without a number, and their total. */
    missingYears: (years: readonly number[]) => (years.length === 0 ? "" : `没有收录${years.join("、")}年单独的数。`),
    noTotal: (first: number, last: number) =>
      `没有收录${formatYears(first, last, "zh-hans")}年合计的数，本站不把各年相加。`,
    certain: (count: number) => `找到${count}个数。`,
    open: (count: number) => `另有${count}个数，报告的写法（如“余”“以上”“约”）不能确定是否符合，列在后面。`,
    openOnly: (count: number) => `没有一定符合的数；有${count}个数，报告的写法（如“余”“以上”“约”）不能确定是否符合。`,
    none: "本站收录的数字里没有符合的。",
    perhaps: "不能确定",
    inferred: "由本站推算",
    more: (count: number) => `另有${count}个数，可在指标页查看。`,
    refused: "这个问题，搜索答不了。",
    refusedForm: "这样比较数字，搜索还看不懂。请写成“指标、符号、一个数”，如“办复率<100%”。",
    refusedMetric: (subject: string) =>
      subject === ""
        ? "要比较数字，请在前面写上指标，如“办复率<100%”。"
        : `要比较数字，请在前面写上本站统计的指标，如“办复率<100%”；“${subject}”不是本站的指标。`,
    refusedWords: (subject: string) =>
      `本站没有叫“${subject}”的机构、指标、分项或口径，问的可能是别的数，所以没有给出数字。`,
    allMetrics: "查看全部指标",
  },
  places: (count: number) => `${count}处`,
  morePlaces: (count: number) => `再看${count}处`,
  fewerPlaces: "收起",
  moreReports: (next: number, left: number) => (next < left ? `再看${next}篇（还有${left}篇）` : `再看${left}篇`),
  ellipsis: "……",
  empty: (words: readonly string[]) => `没有报告${holding(words)}。`,
  emptyFiltered: (words: readonly string[]) => `所选范围内没有报告${holding(words)}。`,
  withoutFilters: (reports: number) => `清除筛选条件，查看全部${reports}篇`,
  adviceTitle: "可以试试：",
  advice: ["换一个说法，或者用更短的词", "把长词拆成几个短词，用空格隔开", "数字和字母要写完整：查“864”，不能只写“64”"],
  short: (words: readonly string[]) =>
    `${quoted(words).join("、")}只有一个字。搜索按前后相连的两个字查找，一个字查不了，请写成词语，如“水”写成“供水”。`,
  failed: "搜索未能加载，请检查网络后重试。",
  retry: "重试",
};

export type SearchStrings = typeof search;
