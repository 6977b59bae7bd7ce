/** What a command says while it works, where that takes a while. */
export const progress = {
  stages: {
    read: "读取报告",
    history: "核对已发布的数字",
    pages: "生成页面",
    search: "编制检索",
    whole: "检查全站",
    place: "换上新网站",
  },
  /** How far a stage is. */
  of: (stage: string, done: number, total: number) =>
    `${stage} ${done.toLocaleString("en")}/${total.toLocaleString("en")}`,
  now: (stages: string[], seconds: number) => `${stages.join("，")}……${seconds} 秒`,
  stage: (stage: string, seconds: string) => `${stage} ${seconds} 秒`,
  took: (stages: string[]) => `各步用时：${stages.join("，")}。`,
};
