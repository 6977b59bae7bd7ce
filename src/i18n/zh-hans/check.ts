import { systemReason } from "./system-reasons.ts";

/** What the command line says around the diagnostics. */
export const check = {
  clean: (files: number) => `检查了 ${files} 个文件，没有发现问题。`,
  summary: (errors: number, warnings: number, notes: number) =>
    `${errors} 个错误，${warnings} 个警告，${notes} 条提示。`,
  noContent: (folder: string) => `找不到内容目录 ${folder}。请在网站的根目录运行。`,
  noSuchPath: (path: string) => `没有这个文件或目录：${path}`,
  /** Where npm has kept an option's dashes to itself, and its value stands alone. */
  dashesFirst: (value: string) => `npm run check 后面要先写 --，选项写在它后面：npm run check -- ${value}`,
  outsideContent: (path: string, folder: string) => `${path} 不在内容目录 ${folder} 里。`,
  help: `npm run check：检查报告和网站的其他内容。

用法：npm run check -- [路径…] [选项]

  路径        只看这些文件或文件夹里的问题；不写就看全部
  --format    text 给人看（不写就是它），json 给程序用，github 写成 GitHub 的批注，sarif 给代码扫描服务
  --quiet     检查得久，也不显示进度
  --fix       能确定的小毛病当场改好：全角数字、日期写法、各项次序
  --explain   后面写规则的代码，说明这条规则：是什么问题、怎么改，附例子
  --lang      zh 或 en：用中文还是英文说明
  --help      显示这段说明

有错误时退出码是 1，命令写错时是 2；只有警告和提示时是 0。`,
  usage:
    "用法：npm run check -- [路径…] [--format text|json|github|sarif] [--fix] [--quiet] [--explain 代码] [--lang zh|en]",
  fixed: (place: string, from: string, to: string) =>
    to === "" ? `${place} 已删去“${from}”` : `${place} 已把“${from}”改为“${to}”`,
  reordered: (file: string) => `${file} 已把信息区的各项排成通常的次序`,
  savedMeanwhile: (file: string) => `${file} 在检查过程中有人改过，没有动它。请再运行一次。`,
  fixedSummary: (files: number) => (files === 0 ? "没有可以自动改正的地方。" : `自动改正了 ${files} 个文件。`),
  noAccess: (path: string, reason: string) => `无法读写 ${path}：${systemReason(reason)}。`,
  stopped: "有错误，没有生成网站。改正后再试。",
};
