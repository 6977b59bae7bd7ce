import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";

const NOT_IN =
  "(?:未|没有?|不|尚未)(?:被|曾)?(?:计算?|算|统计|包括|包含|列|纳入?|汇总)?(?:在|入|进)?(?:(?:其|之)?内|其中|此[数列]|总数|上述[^,。;:]{0,4}|本报告)";
/** 乡镇报送的112条未计在内, 31件提案不在此数 */
const behind = new RegExp(`^[^,。;:()\\d]{0,6},?(?:均|都|则|也)?(${NOT_IN})`);
/** 不含平时提案15件 */
const before = /((?:不含|不包括|不包含|不计|未含|未计入?|未包括|剔除|扣除)[^,。;:()\d]{0,14})$/;
/** 民主党派另外走访140家: what others did besides. */
const besides =
  /^(?:同时|此外|全年)?(各?(?:[省市县区州盟旗]?(?:民主党派|党派团体|工商联|人民团体|群众团体|社会组织|商会|行业协会|爱心企业|企业家?|志愿者|社会各界|各界群众|乡镇|街道|镇街|县区|区县|部门))[^,。;:\d]{0,6}?(?:还|也)?(?:另外|另行|另)(?!有))[^,。;:\d]{0,10}$/;

/** The words that leave the number at `span` of folded text out of what is counted: 未计在内, 不含, 民主党派另外. Undefined where none do. */
export function notCountedIn(text: string, span: Span): string | undefined {
  const clause = clauseBefore(text, span.start);
  return (
    behind.exec(text.slice(span.end, span.end + NEAR))?.[1] ??
    before.exec(clause.split("(").at(-1) ?? "")?.[1] ??
    besides.exec(clause)?.[1]
  );
}

const NEAR = 24;
