import type { progress as zh } from "../zh-hans/progress.ts";

export const progress: typeof zh = {
  stages: {
    read: "reading reports",
    history: "comparing published numbers",
    pages: "making pages",
    search: "making the search index",
    whole: "checking the whole site",
    place: "putting the new site in place",
  },
  of: (stage, done, total) => `${stage} ${done.toLocaleString("en")}/${total.toLocaleString("en")}`,
  now: (stages, seconds) => `${stages.join(", ")} … ${seconds} s`,
  stage: (stage, seconds) => `${stage} ${seconds} s`,
  took: (stages) => `Time taken: ${stages.join(", ")}.`,
};
