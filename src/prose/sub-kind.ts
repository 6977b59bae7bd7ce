import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import { isTime } from "./part-of-larger.ts";
import { numbersIn } from "./plain-numbers.ts";

/** What may stand before a name and makes it no narrower. */
const WIDE =
  "(?:其中|目前|现在|截至目前|年[末底内]|全年|今年|本年|同时|此外|全[省市县区州旗校院馆会系统]|[我本该][省市县区州旗校院馆会]|各[类级项种]|所有|现有|共有?|总|累计|医疗卫生机构|机构|系统|登记|在册|注册|实有|拥有|已有|达|的|有|新)";
const wide = new RegExp(`^${WIDE}*$`);
const lead = new RegExp(`^${WIDE}+`);
const says = /(?:总[数量人]*|人数|数量?|余额)?(?:共|约|近|高?达到?|突破|超过?|为|是|有)*$/;
const ours = /[我本]|政协|全[省市县区州旗]|平均|[人户日月年]均|新增|新建/;
const FAR = 200;
const LONGEST = 10;

/** A name right before a number, and what narrows it. */
interface Named {
  kind: string;
  name: string;
}

function namedBefore(text: string, at: number, wordings: readonly string[]): Named | undefined {
  const clause = (clauseBefore(text, at).split(/[、(]/).at(-1) ?? "").replace(says, "");
  const name = [...wordings]
    .sort((a, b) => b.length - a.length)
    .find((wording) => wording.length > 1 && clause.endsWith(wording.replace(says, "")));
  return name === undefined ? undefined : { kind: clause.slice(0, -name.replace(says, "").length), name };
}

/**
 * The narrower kind that the number at `span` of folded text is said of, where a larger one of the same name without it stands near: 在校生6.21万人，…。初中阶段在校生1.7万人.
 * Undefined where none is, or it is one of the reporting `bodies`.
 */
export function subKind(
  text: string,
  span: Span,
  wordings: readonly string[],
  bodies: readonly string[],
): string | undefined {
  const own = namedBefore(text, span.start, wordings);
  const kind = own?.kind.replace(lead, "") ?? "";
  const [number] = numbersIn(text.slice(span.start, span.end));
  if (!own || !number || number.unit === "" || number.unit.startsWith("%")) return undefined;
  if (
    !/^\p{Script=Han}{2,}$/u.test(kind) ||
    kind.length > LONGEST ||
    isTime.test(kind) ||
    /[年届月季期日]/.test(kind) ||
    ours.test(own.kind) ||
    bodies.some((body) => body.includes(kind) || kind.includes(body))
  )
    return undefined;
  const from = Math.max(0, span.start - FAR);
  const isWhole = [...numbersIn(text.slice(from, span.end + FAR))].some((other) => {
    if (!other.unit.startsWith(number.unit.charAt(0)) || other.value <= number.value) return false;
    const named = namedBefore(text, from + other.start, [own.name]);
    return named !== undefined && wide.test(named.kind);
  });
  return isWhole ? `${kind}${own.name}` : undefined;
}
