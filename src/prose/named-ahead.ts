const ahead = "即将|将要|打算|准备|计划|预计|有望|有意|拟|可能|预期|希望";
const things =
  "企业|公司|商户|项目|工程|园区|单位|群众|居民|村民|农户|农民|人员|学生|大学生|毕业生|青年|干部|家庭|老人|儿童|职工|商会|机构|产品|课题|议题|难题|条例|法规|政策|条款|活动|会议|全会|大会|节日|佳节|春节|学期|战役|届满";
/** What becomes of things by themselves, and is no work of the body. */
const becomes =
  "上市|挂牌|投产|开业|开工|落户|落地|留下|留任|留[\\p{L}]{1,3}|返乡|回乡|创业|就业|毕业|退休|入驻|入园|入规|入统|升规|纳规|扩产|增资|转型|搬迁|出台|实施|召开|举行|开通|投资|建设|动工|竣工|投用|到期|关停|来临|到来|结束|换届|上学|入学|消失|发生";
const deeds =
  "立案|办复|答复|收到|提交|组织|举办|开展|走访|调研|视察|培训|报送|协商|慰问|捐|完成|实现|达到|新建|建成|引进|解决|化解|帮助|服务";
/** What is done may be worded as what becomes. */
const work = new RegExp(`${deeds}|举行|召开|帮扶|推动|联系|提出|呼吁|编报|采用|收集|征集`);
const deed = new RegExp(deeds);

/** 即将上市企业, 打算留下的企业: a word of the future in what names a thing. */
const named = new RegExp(
  `(?:${ahead})(?:(?:年内|今年|明年|近期|马上|陆续)?(?:${becomes}){1,3}(?:的)?[\\p{L}]{0,4}?(?:${things})|(?![在到对为向给与和把让使于用从])[\\p{L}]{1,8}?的[\\p{L}]{0,6}?(?:${things}))`,
  "gu",
);

/**
 * Folded text with the names of things that are still to come about blotted out, as long as before. 打算走访的企业 is a plan all the same, and so is a thing
 * of which no deed is told: 计划投产的项目12个.
 */
export function withoutNamedAhead(text: string): string {
  const without = text.replace(named, (words) => (deed.test(words) ? words : "□".repeat(words.length)));
  return work.test(without) ? without : text;
}
