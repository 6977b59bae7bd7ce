/** What is wrong with a command line, whatever the command. */
export const options = {
  "unknown-option": (found: string) => `没有“${found}”这个选项。`,
  "value-missing": (found: string) => `${found} 后面缺少值。`,
  "value-unwanted": (found: string) => `这个选项后面不写值：${found}。`,
  "kept-by-npm": (found: string) =>
    `npm 把 ${found} 当成了自己的选项，什么也没有做。命令后面先写 --，选项写在它后面：-- ${found}`,
  "surplus-word": (found: string) => `多余的词：${found}。命令后面先写 --，选项写在它后面。`,
  "bad-language": (found: string) => `--lang 只能是 zh 或 en，不是“${found}”。`,
  "bad-format": (found: string) => `没有“${found}”这种格式。`,
};
