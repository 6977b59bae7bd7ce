/**
 * Characters that OpenCC's traditional → simplified table leaves as they are, and the mainland character each stands for:
 * Hong Kong and Taiwan forms, simplified forms that the mainland gave up, and the radicals that PDF text holds for characters.
 */
export const variants: string[] = [
  ..."衞 卫|敍 叙|枱 台|痺 痹|簷 檐|糭 粽|粧 妆|缐 线|栢 柏|鑛 矿|甯 宁".split("|"),
  ..."馀 余|讬 托|谘 咨|迳 径|钜 巨|锺 钟|昵 昵|麺 面|麹 曲|苧 苎".split("|"),
  ..."⺠ 民|⺟ 母|⻄ 西|⻅ 见|⻆ 角|⻉ 贝|⻋ 车|⻓ 长|⻔ 门|⻘ 青|⻙ 韦|⻚ 页|⻛ 风|⻜ 飞|⻝ 食|⻢ 马|⻣ 骨|⻤ 鬼|⻥ 鱼|⻦ 鸟".split(
    "|",
  ),
  ..."⻧ 卤|⻨ 麦|⻩ 黄|⻬ 齐|⻮ 齿|⻰ 龙|⻳ 龟".split("|"),
];

/**
 * Characters that one script keeps apart and the other joins, by the word: 答覆 is 答复, but 覆盖 stays 覆盖. For comparing they are
 * one; two such words that differ in nothing else do not meet in practice.
 */
export const looseVariants: string[] =
  "覆 复|瞭 了|藉 借|彷 仿|甦 苏|薰 熏|著 着|哩 里|荳 豆|籐 藤|隄 堤|菓 果|燄 焰|揹 背|耡 锄".split("|");
