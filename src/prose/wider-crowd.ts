import type { Span } from "../model/dataset.ts";
import { clauseBefore } from "./clause.ts";
import { LEAD, type OtherSubject } from "./subjects.ts";

/** All the people of a place, who do more than a committee's members: 全市各界捐款, 社会各界募集. What the body moves them to (带动社会各界) begins otherwise. */
const crowd = new RegExp(
  `^${LEAD}((?:全[国省市县区州盟旗]|社会)(?:社会)?(?:各界|上下|人民|群众|干部群众|干部职工|广大群众|党员干部|企业)(?:人士|群众|爱心人士|力量)?)(?:共|累计|踊跃|积极|纷纷|先后|慷慨|自发|主动)*(?:捐|募|筹|认购|走访|慰问|参[加与]|提[出交]|反映|义诊)[^,。;:]{0,12}$`,
);

/** 专家建议35条, 部门回应意见建议35条: what those who are heard or asked say is none of members'. */
const heard = new RegExp(
  `^${LEAD}((?:与会|参会|有关|相关|受邀|特邀|各|承办|政府|职能)*(?:专家(?:学者)?|学者|部门|单位|群众|居民|村民|市民|网民|网友|企业家?|商户)(?:代表|负责人|负责同志|领导)?)(?:们)?(?:现场|积极|踊跃|先后|共|累计|当场)*(?:提出|建议|反映|回应|反馈|答复|回复)[^,。;:]{0,10}$`,
);

/** The crowd that the number at `number` of folded text is said of. */
export function widerCrowd(text: string, number: Span): OtherSubject | undefined {
  const clause = clauseBefore(text, number.start);
  const words =
    crowd.exec(clause)?.[1] ??
    (ofWords.test(text.slice(number.start, number.end)) && !/提案/.test(clause) ? heard.exec(clause)?.[1] : undefined);
  return words === undefined ? undefined : { words, place: words, organ: "", certainty: "likely" };
}

const ofWords = /[条个项点]$/;
