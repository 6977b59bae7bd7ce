import type { Span } from "../../model/dataset.ts";
import { labelCell } from "../../prose/column-heads.ts";
import { isTime } from "../../prose/part-of-larger.ts";
import { namesAny } from "../../prose/plain-numbers.ts";
import { folded } from "../../text/fold.ts";
import { addsUp, isTotal, linesThrough } from "./table-lines.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** The head of a column whose rows are each one of many that did the same. */
const ones =
  /^(?:各|承办|主办|会办|责任|牵头|报送|提交|办理)?(?:部门|姓名|镇街|街镇|镇[(]?街道?[)]?|街道|乡镇|镇乡|村居?|社区|界别|专委会|专门委员会|委室|委员小组|活动组|联络组|民主党派|党派|党派团体)(?:名称|别)?$/;
/** 单位 may head units of measure too. */
const offices = /^(?:承办|主办|会办|责任|牵头|报送|提交|办理)?单位(?:名称)?$/;
const office = /(?:局|委|办|部|厅|院|会|公司|集团|中心|处|社|镇|乡|街道|校|所|联|支队|大队|银行)$/;
/** What is met or talked about is one of many where the column counts what came of it. */
const events = /^(?:会议|活动|场次|专题|议题|课题|主题|协商活动)(?:名称)?$/;
const noOne = /^[全各本]|本级|政协$|^其[中他它]|^[市县区省]直|等\d|^\d|[、和与]/;

/** The name of a row that is one of many departments, persons, towns, sectors or meetings, where a metric is of all of them: 市交通局 under 部门. Undefined where it is none. */
export function oneOfRows(place: OpenPlace, number: Span, wordings: readonly string[]): string | undefined {
  const [across, down] = linesThrough(place, number);
  if (!across || !down) return undefined;
  const { own, others } = down;
  // Behind 序号, the second column names the rows.
  const head = folded(labelCell(place.cells)?.head ?? "").trim();
  // 其他42个单位, where a total is beside it.
  const isRest = /^其[他它余].*(?:单位|部门|\d+[个家])/.test(own) && addsUp(down);
  const isOne = (name: string) => /\p{Script=Han}{2}/u.test(name) && !isTotal(name) && !noOne.test(name);
  const isHeaded =
    ones.test(head) ||
    (offices.test(head) && (office.test(own) || isRest)) ||
    (events.test(head) && namesAny(across.own, wordings));
  if (!isHeaded || !(isOne(own) || isRest) || isTime.test(own) || namesAny(own, wordings)) return undefined;
  return others.some(({ name, value }) => value !== undefined && name !== own && isOne(name)) ? own : undefined;
}
