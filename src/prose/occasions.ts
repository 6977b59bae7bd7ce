import type { Words } from "./time.ts";

const QUOTE = '["“”「」]?';
const FEAST =
  "(?:元旦|春节|元宵|清明|五一|劳动节|端午|中秋|国庆|十一|重阳|六一|八一|七一|三八|双十一|新春|[两双]节|佳节|节日|节假日|小长假|[寒暑]假)";
const WORK = "(?:防汛|抗[旱洪台]|防台|抢险|救灾|春运|暑运|春耕|秋收|三[夏秋]|夏收|农忙|[高中]考|百日)";
const DAYS =
  "(?:假期|小长假|黄金周|长假|假日)(?:期间|里|内)?(?!后|前(?!后)|旅游|经济|值班|安全)|(?:节|节日)?(?:假期|假日)?(?:活动)?(?:期间|前后|前夕|当[天日])";
const during = (words: string, core?: RegExp): Words => [
  new RegExp(words),
  () => ({ kind: "part", occasion: true }),
  core,
];

/** Times of some days or weeks: holidays, seasons of work, campaigns. */
export const occasions: Words[] = [
  during(`${QUOTE}${FEAST}${QUOTE}(?:[、和与及]?${QUOTE}${FEAST}${QUOTE}){0,2}(?:${DAYS})`),
  during("(?:^|(?<=[,。;:]))[暑寒伏]期(?:里|中)?(?=,)"),
  during("黄金周(?:期间)?(?=,)|[寒暑]假(?:期间|里|中|,)"),
  during("(?:今冬明春|冬春|[春夏秋冬]季)[^,。;:()\\d]{0,10}期间"),
  during(`${WORK}[^,。;:()\\d]{0,6}期间`),
  during("(?:主?汛|暑|[禁休]渔|防火|梅雨|戒严|封控)期[间内里]"),
  // 读书节期间, “99公益日”期间; not 每周期间.
  during('["“]?(?:\\d{2})?[^,。;:()\\d"“”□每]{1,8}[节周月日季]["”]?(?:活动)?期间', /[节周月日季]["”]?(?:活动)?期间/),
  during('["“][^"”。,]{1,12}[月周季日]["”](?:活动)?(?:中(?!心)|里|内)'),
];
