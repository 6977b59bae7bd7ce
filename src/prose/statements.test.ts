import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statements } from "./statements.ts";
import { metrics } from "./testing.ts";

const untimed = metrics.filter(({ id }) => id !== "training");

/** What the text states, with the nearest metric of each number. */
const stated = (text: string) =>
  statements(text, untimed).mentions.map(
    ({ quantity, candidates }) => `${quantity.raw} ${candidates[0]?.metric ?? "-"}`,
  );
const refused = (text: string) => statements(text, untimed).refusals.map(({ raw, reason }) => `${raw} ${reason}`);

describe("the metric of a number", () => {
  test.each([
    ["甲市政协全年收到提案1024件，立案864件。", ["1024件 received", "864件 filed"]],
    ["办复381件已立案的提案。", ["381件 replied"]],
    ["办复率达98%以上，满意率为九十五点六%。", ["98%以上 reply-rate"]],
    ["網上直播點擊量過百萬。", ["過百萬 clicks"]],
    ["共收到提案五千一百五十八件。", ["五千一百五十八件 received"]],
    ["交由47家单位承办提案320件。", ["47家 assigned", "320件 assigned"]],
    ["捐款捐物1542万元。", ["1542万元 funds"]],
    ["乙县开展活动２００余次。", ["２００余次 activities"]],
    ["提出社情民意信息工作意见。全年编报215篇。", ["215篇 opinions"]],
    ["先后5次到一线调研。", ["5次 -"]],
    ["立案约有169件。", ["约有169件 filed"]],
    ["立案近达169件。", ["近达169件 filed"]],
    ["立案169（余）件。", ["169（余）件 filed"]],
    ["立案169件不到。", ["169件不到 filed"]],
    ["立案169件（含）以上。", ["169件（含）以上 filed"]],
    ["立案169件 以上数据来自年鉴。", ["169件 filed"]],
    ["附近有169件立案。", ["169件 filed"]],
    ["看过了169件立案。", ["169件 filed"]],
    ["立案169件不到位。", ["169件 filed"]],
    ["先后3次到5家企业走访。", ["3次 -", "5家 -"]],
  ])("%s", (text, expected) => expect(stated(text)).toEqual(expect.arrayContaining(expected)));

  test.each([
    ["重点提案15件、一般提案20件。", ["15件", "20件"]],
    ["立案337件、办复800件。", ["337件", "800件"]],
    ["立案、办复分别为337、800件。", ["337", "800件"]],
    ["12件比2022年多", ["12件"]],
    ["1、立案3件；2、办复5件。", ["3件", "5件"]],
    ["1、立案3件2、办复5件。", ["3件", "5件"]],
    ["1、立案3件 2、办复5件。", ["3件", "5件"]],
    ["立案3件 2、4、6月办复5件。", ["3件", "2", "4", "5件"]],
    ["1亿2000万元、3万5000元、1万2件。", ["1亿2000万元", "3万5000元", "1万2件"]],
    ["立案3—5件。", ["3—5件"]],
    ["附件1：立案12件，表1 15件。", ["1", "12件", "1", "15件"]],
    ["20万千瓦时、1万一线职工。", ["20万千瓦时", "1万"]],
  ])("numbers that only stand in a row stay apart: %s", (text, expected) =>
    expect(statements(text, metrics).mentions.map(({ quantity }) => quantity.raw)).toEqual(expected),
  );

  test.each([
    ["立案数约：286件。", 286, "about", "约：286件"],
    ["立案近（约）286件。", 286, "about", "近（约）286件"],
    ["立案（约）286件。", 286, "about", "（约）286件"],
    ["立案286件（约数）。", 286, "about", "286件（约数）"],
    ["立案286件（以上）。", 286, "at-least", "286件（以上）"],
    ["立案286件（不完全统计）。", 286, "about", "286件（不完全统计）"],
    ["立案286件（估）。", 286, "about", "286件（估）"],
    ["立案接近于286件。", 286, "nearly", "接近于286件"],
    ["立案迫近于286件。", 286, "nearly", "迫近于286件"],
    ["立案直逼于286件。", 286, "nearly", "直逼于286件"],
    ["立案几达286件。", 286, "nearly", "几达286件"],
    ["立案足有286件。", 286, "at-least", "足有286件"],
    ["立案估摸286件。", 286, "about", "估摸286件"],
    ["立案临近286件。", 286, "nearly", "临近286件"],
    ["立案“不足”286件。", 286, "nearly", "“不足”286件"],
    ["立案最高286件。", 286, "at-most", "最高286件"],
    ["立案上限286件。", 286, "at-most", "上限286件"],
    ["立案可达286件。", 286, "at-most", "可达286件"],
    ["立案过了286件。", 286, "more-than", "过了286件"],
    ["立案破286件。", 286, "more-than", "破286件"],
    ["立案满286件。", 286, "at-least", "满286件"],
    ["立案≒286件。", 286, "about", "≒286件"],
    ["立案∼286件。", 286, "about", "∼286件"],
    ["立案286件强。", 286, "more-than", "286件强"],
    ["立案286件弱。", 286, "nearly", "286件弱"],
    ["立案286件多。", 286, "more-than", "286件多"],
    ["立案286许件。", 286, "about", "286许件"],
    ["立案403来件。", 403, "about", "403来件"],
    ["立案多达286件。", 286, "exact", "多达286件"],
  ] as const)("a bound is heard over brackets and colons, and in all its words: %s", (text, value, bound, raw) => {
    expect(statements(text, metrics).mentions.find(({ quantity }) => quantity.value === value)?.quantity).toMatchObject(
      { value, bound, raw },
    );
  });

  test("a subject carries over to the next number, with its own facet", () => {
    const { mentions } = statements("社情民意信息被全国政协采用215篇、省政协采用481篇。", metrics);
    expect(mentions.map(({ candidates }) => candidates[0])).toMatchObject([
      { metric: "opinions", facet: "national" },
      { metric: "opinions", facet: "provincial" },
    ]);
  });

  test("均为 gives one number to all metrics before it, none nearer than another", () => {
    const [mention] = statements("办复率和满意率均为100%。", metrics).mentions;
    expect(mention?.candidates).toMatchObject([{ metric: "reply-rate" }, { metric: "satisfaction" }]);
    expect(mention?.candidates[0]?.distance).toBe(mention?.candidates[1]?.distance);
  });

  test("分别 gives each number to its own metric", () =>
    expect(stated("办复率、满意率分别为100%和98.5%。")).toEqual(["100% reply-rate", "98.5% satisfaction"]));

  test("a percentage is never a count, nor money a number of events", () => {
    expect(stated("收到提案98%。")).toEqual(["98% -"]);
    expect(stated("开展活动30万元。")).toEqual(["30万元 -"]);
  });

  test("a wording inside a longer one of another metric does not name its own", () => {
    const [mention] = statements("办复率100%。", metrics).mentions;
    expect(mention?.candidates.map(({ metric }) => metric)).toEqual(["reply-rate"]);
  });

  test("words for all of it are 100 %, unless they are denied", () => {
    expect(statements("立案提案已全部办复。", metrics).mentions).toMatchObject([
      {
        whole: true,
        quantity: { raw: "全部办复", value: 100, unit: "%", bound: "exact" },
        candidates: [{ metric: "reply-rate", distance: 0 }],
      },
    ]);
    expect(statements("提案未全部办复。", metrics).mentions).toEqual([]);
  });
});

test("a mention knows its words, its clause and its sentence", () => {
  const text = "会议召开。乙县收到提案近千件，其中立案864件。";
  const [mention] = statements(text, metrics).mentions;
  const words = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end);
  expect([words(mention), words(mention?.clause), words(mention?.sentence)]).toEqual([
    "近千件",
    "乙县收到提案近千件，",
    "乙县收到提案近千件，其中立案864件。",
  ]);
});

describe("what looks like a number and is none", () => {
  test.each([
    ["甲市政协十五届一次会议以来", ["十五 ordinal", "一次 ordinal"]],
    ["出版文史资料第17辑", ["17 ordinal"]],
    ["学习党的二十大精神", ["二十 ordinal"]],
    ["2023年7月19日至20日，14:20", ["2023年7月19日 date", "20日 date", "14:20 date"]],
    ["聚焦“十项行动”和“两个维护”", ["十项 slogan", "两个 slogan"]],
    ["在《乙县三年规划》中", ["三年 title"]],
    ["一是学习，二是调研", ["一 enumerator", "二 enumerator"]],
    ["3.做好提案工作", ["3 enumerator"]],
    ["庆祝成立75周年", ["75周 anniversary"]],
    ["备案号甲ICP备17005411号-1，电话0551-6360611", ["17005411 code", "1 code", "0551-6360611 code"]],
    ["办复率提高1.9个百分点", ["1.9个百分点 points"]],
    ["同比增长12%，增幅达5%，增加307件，比上年多20件", ["12% change", "5% change", "307件 change", "20件 change"]],
    ["提?47件，立案***件", ["47件 damaged", "***件 damaged"]],
    ["一份耕耘，走进千家万户", ["一份 rhetoric", "千家 rhetoric", "万户 rhetoric"]],
    ["五年来集中7天学习", ["五年 duration", "7天 duration"]],
    ["每名委员联系3家企业", ["3家 each"]],
    ["征集数百条意见，走访十几家企业", ["数百条 vague", "十几 vague"]],
    ["立案12,34件，立案169±5件", ["12,34 malformed", "169±5 several-numbers"]],
    ["学习12/15次，办复1/15件", ["12/15 fraction", "1/15 fraction"]],
    ["比例1:5件，一比5件，三分之5件", ["1:5 fraction", "一比5 fraction", "三分之5 fraction"]],
    ["立案50+60件，立案50件+60件，立案2x60件", ["50+60 joined", "50件+60 joined", "2x60 joined"]],
    ["立案625或800件，立案12件或15件", ["625或800 joined", "12件或15 joined"]],
    ["立案268件1以上，立案12件2左右", ["268件1 joined", "12件2 joined"]],
    ["立案1 478件，立案1\u00a0478件", ["1 478 joined", "1\u00a0478 joined"]],
    ["立案1·511件，立案1〔1〕478件，立案1①478件", ["1·511 joined", "1〔1〕478 joined", "1①478 joined"]],
    ["立案1十2件，立案十2件，立案一523件", ["1十2 joined", "十2 joined", "一523 joined"]],
    ["报告337、800篇", ["337、800 joined"]],
    ["立案1'4789件，立案1’47件", ["1'4789 malformed", "1’47 joined"]],
    ["立案12件↑，立案数比454件多一些，立案数超过上年的454件", ["12件 change", "454件 change", "454件 change"]],
    ["立案年均12件，户均3件，立案15件/年", ["12件 each", "3件 each", "15件 each"]],
    ["立案将达300件，活动20好几次", ["300件 plan", "20好几 vague"]],
    ["立案负454件，协调资金负3万元", ["454件 signed", "3万元 signed"]],
    ["面积10²件，学习2½次", ["10² malformed", "2½ fraction"]],
    ["增长两倍，过了三分之二", ["两倍 multiple", "过了三分之二 fraction"]],
  ])("%s", (text, expected) => {
    expect(refused(text)).toEqual(expected);
    expect(stated(text)).toEqual([]);
  });

  test.each(["万象更新，进一步统一思想", "十分重视零部件产业", "通过百姓议事厅", "增强委员意识"])(
    "%s has no number at all",
    (text) => {
      expect(statements(text, metrics)).toEqual({ mentions: [], refusals: [] });
    },
  );

  test.each([
    ["新增20个站点", "20个 -"],
    ["增加到864件", "864件 -"],
    ["由34个调整为29个", "29个 -"],
    ["满意率提高为98%", "98% satisfaction"],
    ["召开会议3次", "3次 -"],
    ["怎么办？20名委员建言", "20名 -"],
    ["召开推进会一次。", "一次 -"],
    ["立案1'478件。", "1'478件 filed"],
    ["立案1’478件。", "1’478件 filed"],
    ["立案1\u202f478件。", "1\u202f478件 filed"],
    ["胜负12件。", "12件 -"],
    ["约谈12次。", "12次 -"],
    ["近年来12件立案。", "12件 filed"],
    ["不足之处12件。", "12件 -"],
    ["审议通过了12件立案。", "12件 filed"],
    ["立案12件多部门会商。", "12件 filed"],
    ["立案12件（含集体提案）。", "12件 filed"],
    ["立案12件（次）。", "12件（次） filed"],
    ["创历史最高12件立案。", "12件 filed"],
    ["来自5家企业。", "5家 -"],
    ["将12件立案。", "12件 filed"],
    ["占比12%，比上年多。", "12% -"],
    ["唯一3家。", "3家 -"],
    ["全天候24/7，立案12件。", "12件 filed"],
    ["2021/2022年度，立案12件。", "12件 filed"],
    ["立案或并案12件。", "12件 filed"],
  ])("but %s states one", (text, expected) => expect(stated(text)).toEqual([expected]));

  test("time is stated where a metric counts it", () => {
    expect(statements("培训时间7天。", metrics).mentions).toMatchObject([
      { quantity: { value: 7, unit: "天" }, candidates: [{ metric: "training" }] },
    ]);
  });
});

/** Any UTF-16, halves of surrogate pairs too. */
const units16 = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

test("any text is read, and every span holds what it says", () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ..."甲乙办复率全部立案提案收到0123.,，。、；“”《》?*第届次会议一二三十百千万亿近余多约至-件%年月日增加萬餘①²½⁄㎡㈠㋀±~未不计划将了有 \n\u200b",
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.oneof(text, units16), (sample) => {
      const { mentions, refusals } = statements(sample, metrics);
      for (const { start, end, quantity, sentence } of mentions) {
        expect(end).toBeGreaterThan(start);
        expect(sample.slice(start, end)).toBe(quantity.raw);
        expect(sentence.start).toBeLessThanOrEqual(start);
      }
      for (const { start, end, raw } of refusals) {
        expect(end).toBeGreaterThan(start);
        expect(sample.slice(start, end)).toBe(raw);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("a token repeated without end is read", () => {
  test.each([
    ..."1一万两.,，。、-~至到“《?*第每比由未不将除的余近约以上百千亿%件年月次① \n",
    ..."1万|1亿|1万2|1亿三千万|一万|1,|1,234|1.|1-|1至|1件至|约|约有|近约|以上|1以上|1件|2023年|1月|未立案|未办复12件|计划|计划1件|明年将1件|全部办复|除1外|立案|办复率|1/|1±|1²|½|a²|第1|几百|*件|交由|1(|件(".split(
      "|",
    ),
  ])("%s", (token) => {
    const text = token.repeat(Math.ceil(3000 / token.length));
    expect(() => statements(text, metrics)).not.toThrow();
  });

  test.each(["1万", "1万2", "一万", "1,", "1.", "以上", "约", "未", "“", "计划"])(
    "%s, to 100,000 characters",
    (token) => {
      const text = token.repeat(100_000 / token.length);
      expect(() => statements(text, metrics)).not.toThrow();
    },
  );
});
