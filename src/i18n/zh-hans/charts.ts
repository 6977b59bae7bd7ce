/** Words of charts, in 简体中文. */
export const charts = {
  /** What the picture is, for readers who do not see it. */
  describeYears: (title: string, first: string, last: string): string =>
    `${title}，${first === last ? first : `${first}至${last}`}。数值见图后的表格。`,
  describeBodies: (title: string, count: number): string => `${title}，共${count}家机构，由高到低。数值见图后的表格。`,
  point: (series: string, period: string, text: string): string => [series, period, text].filter(Boolean).join("，"),
  /** A chart's title or whole name, of parts. */
  name: (...parts: string[]): string => parts.filter(Boolean).join("，"),
  /** What stands under a chart's title. */
  subtitle: (...parts: string[]): string => parts.filter(Boolean).join(" · "),
  unit: (unit: string): string => (unit === "" ? "" : `单位：${unit}`),
  /** Of breaks that fall in one place. */
  /** The time of a chart, and the bodies that have no number of it; of many, only the first are named. */
  without: (time: string, bodies: string[], count: number): string =>
    `${time}（${bodies.join("、")}${count > bodies.length ? `等${count}个机构` : ""}没有这一时间的数）`,
  breakLabels: (...labels: string[]): string => labels.join("、"),
  breakNotes: (...notes: string[]): string =>
    notes.map((note, index) => (index < notes.length - 1 ? note.replace(/。$/u, "") : note)).join("；"),
  axisStartsAt: (value: string): string => `纵轴从${value}起`,
  empty: "没有可以画出的数据",
  /** In the row of years of which no report is here. */
  absent: "本站未收录",
  /** How to read the marks, shown only where they occur. */
  marks: {
    upward: "点上带向上的箭头：实际数在所标数以上",
    downward: "点上带向下的箭头：实际数在所标数以下",
    range: "竖条：报告给出的是一个范围",
    about: "空心点上下各有短线：约数，或多或少",
    inferred: "虚线轮廓的空心点：报告没有写数，由本站推算",
    noted: "外面带圈的点：这个数另有说明，见表",
    dashed: "虚线连接的两点中有约数或推算的数，或者写得不够细，分不出增减",
    gap: "线条断开处没有可比的数字",
    unlike: "时段长短不同的数字之间不连线",
    term: "竖虚线：换届",
  },
  table: {
    caption: (title: string): string => `${title}：全部数据`,
    /** Opens the table under a small chart. */
    open: (rows: number): string => `数据表（${rows}行）`,
    period: "年份",
    body: "机构",
    value: "数值",
    change: "变化",
    /** Before another report's number that contradicts the one shown. */
    otherwise: "另一报告：",
    /** Said of a dash: there is no number, which is not nought. */
    none: "本站没有这个数",
  },
  interactive: {
    open: "交互图表",
    close: "收起交互图表",
    loading: "正在载入图表…",
    failed: "图表未能载入，请看上面的静态图和表格。",
    otherwise: "另一报告：",
    /** Before a point that lies in the same spot as the one pointed at. */
    beside: "同一位置还有：",
    /** The link to the sentence that states a number. */
    source: "看出处",
    /** Where nothing is pointed at yet. */
    hint: {
      mouse: "把鼠标移到点上，这里显示它的数字；点一下看出处。",
      finger: "点一下图中的点，这里显示它的数字；再点一下看出处。",
    },
    /** For years of one series, years of several, and rows. */
    help: {
      years: "按←→换年份，按回车看出处，按Esc收起。",
      bodies: "按←→换年份，按↑↓换机构，按回车看出处，按Esc收起。",
      rows: "按↑↓换行，按回车看出处，按Esc收起。",
    },
    legend: "显示或隐藏",
  },
};
export type ChartWords = typeof charts;
