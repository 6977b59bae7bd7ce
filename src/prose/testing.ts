import type { Metric } from "../model/schema/metric.ts";

const metric = (
  id: string,
  kind: Metric["kind"],
  units: string[],
  wordings: string[],
  more: Partial<Metric> = {},
): Metric => ({
  id,
  labels: { zh: id },
  definition: { zh: id },
  group: "work",
  kind,
  units,
  direction: "neutral",
  acrossBodies: true,
  aggregation: "none",
  wordings,
  whole: [],
  except: [],
  facets: [],
  breaks: [],
  ...more,
});

/** A few metrics for tests. */
export const metrics: Metric[] = [
  metric("received", "count", ["件"], ["收到提案", "提案总数"]),
  metric("filed", "count", ["件"], ["立案"]),
  metric("replied", "count", ["件"], ["办复"]),
  metric("reply-rate", "ratio", ["%"], ["办复率"], { whole: ["全部办复"] }),
  metric("satisfaction", "ratio", ["%"], ["满意率"]),
  metric("opinions", "count", ["篇", "条"], ["社情民意信息"], {
    facets: [
      { id: "national", labels: { zh: "national" }, wordings: ["全国政协采用"] },
      { id: "provincial", labels: { zh: "provincial" }, wordings: ["省政协采用"] },
    ],
  }),
  metric("used", "count", ["期"], ["采用"], {
    group: "opinions",
    facets: [
      { id: "national", labels: { zh: "national" }, wordings: ["全国政协采用"] },
      { id: "provincial", labels: { zh: "provincial" }, wordings: ["省政协采用"] },
    ],
  }),
  metric("activities", "count", ["次", "场次"], ["履职活动", "开展活动"]),
  metric("clicks", "count", ["次"], ["点击量"]),
  metric("funds", "money", ["元"], ["捐款捐物", "协调资金"]),
  metric("assigned", "count", ["件"], ["交由…承办"]),
  metric("training", "count", ["天"], ["培训时间"]),
];
