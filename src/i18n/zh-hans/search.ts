const quoted = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);

const holding = (words: readonly string[]): string => `${words.length > 1 ? "同时" : ""}含有${quoted(words).join("和")}`;

/** Words of the search page and the search form. */
export const search = {
  title: "搜索",
  lead: "搜索全部报告的文字，找到的每一处都能点开。标“本站摘要”的，文字由本站撰写。",
  label: "搜索报告",
  placeholder: "如：社情民意",
  submit: "搜索",
  help: "至少输入两个字，简体、繁体均可。多个词用空格隔开，须同时出现；加引号的词组不拆开。",
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
  /** As in other lists of reports. */
  bodyGuessed: "机构为推断",
  separator: " · ",
  loading: "正在搜索……",
  found: (reports: number) => `找到${reports}篇报告`,
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
  short: (words: readonly string[]) => `${quoted(words).join("、")}只有一个字，请至少输入两个字。`,
  failed: "搜索未能加载，请检查网络后重试。",
  retry: "重试",
};

export type SearchStrings = typeof search;
