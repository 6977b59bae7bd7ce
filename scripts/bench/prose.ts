/** Words for made-up reports. A number's sentence is put among them by bench-content.ts. */
const names = Array.from(
  "云溪石桥柳湾竹山松岭梅川兰谷桃坪杏林枫桂榆槐荷塘苇荡沙洲泉井古渡新庄长堤平原高坡青峰白鹭红岩金河银滩玉带星湖月潭",
);
const placeKinds = ["村", "镇", "街道", "社区", "园区", "学校", "医院", "老街", "码头", "林场"];
const times = [
  "年初",
  "入春以后",
  "汛期前",
  "入夏以来",
  "秋收时节",
  "临近岁末",
  "一季度",
  "上半年",
  "下半年",
  "整整三个月里",
];
const people = [
  "委员们",
  "专题组",
  "几位老委员",
  "各界代表",
  "联络组",
  "界别小组",
  "驻村的同志",
  "医卫界委员",
  "教育界委员",
  "青年委员",
];
const ways = ["逐户", "沿河", "结伴", "多次", "冒雨", "连夜", "分头", "带着问题", "请来行家", "蹲点"];
const acts = ["走访了", "看过了", "问到了", "听取了", "记下了", "核对了", "比较了", "梳理了", "跟踪了", "回访了"];
const things = [
  "灌渠的漏点",
  "旧楼的管网",
  "夜间的路灯",
  "菜场的摊位",
  "孩子上学的路线",
  "药房的货架",
  "公交的班次",
  "茶园的销路",
  "养老的床位",
  "河道的水质",
];
const aims = [
  "把办法摆到桌面上",
  "请部门当场答复",
  "写成一页纸的建议",
  "留给下一次会议细谈",
  "列进跟办的清单",
  "让居民自己来评",
  "与邻县作了对照",
  "约定开春再看一次",
];
const turns = [
  "难处不在钱，而在谁来管",
  "话不多，句句落在实处",
  "有的事当天就有了眉目",
  "也有的事还要再等等",
  "慢一点，反而看得更清",
  "办成的和没办成的都记在账上",
];
const measures = ["户", "里", "盏", "棵", "段", "处"];

export type Random = () => number;
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** A name of two characters that no map knows, with what it is a name of. */
export const placeName = (random: Random): string =>
  pick(random, names) + pick(random, names) + pick(random, placeKinds);

/** The n-th body's name; all of the first 3,000 differ. */
export const bodyName = (n: number): string =>
  names[n % names.length]! + names[(n * 7 + Math.floor(n / names.length)) % names.length]!;

export function sentence(random: Random): string {
  const who = `${pick(random, times)}，${pick(random, people)}${pick(random, ways)}`;
  const what = `${pick(random, acts)}${placeName(random)}${pick(random, things)}`;
  const aside = random() < 0.2 ? `，前后${between(random, 2, 90)}${pick(random, measures)}` : "";
  return `${who}${what}${aside}，${random() < 0.5 ? pick(random, aims) : pick(random, turns)}。`;
}

/** Sentences up to about `length` characters. */
export function paragraph(random: Random, length: number): string {
  let text = "";
  while (text.length < length) text += sentence(random);
  return text;
}
