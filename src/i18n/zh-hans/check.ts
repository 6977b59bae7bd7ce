/** What the command line says around the diagnostics. */
export const check = {
  clean: (files: number) => `检查了 ${files} 个文件，没有发现问题。`,
  summary: (errors: number, warnings: number, notes: number) => `${errors} 个错误，${warnings} 个警告，${notes} 条提示。`,
  noContent: (folder: string) => `找不到内容目录 ${folder}。请在网站的根目录运行。`,
  noSuchPath: (path: string) => `没有这个文件或目录：${path}`,
  /** Where npm has kept an option's dashes to itself, and its value stands alone. */
  dashesFirst: (value: string) => `npm run check 后面要先写 --，选项写在它后面：npm run check -- ${value}`,
  outsideContent: (path: string, folder: string) => `${path} 不在内容目录 ${folder} 里。`,
  usage: "用法：npm run check -- [路径…] [--format text|json] [--lang zh|en]",
  stopped: "有错误，没有生成网站。改正后再试。",
  failed: (place: string, message: string) => `没有生成网站，原来的网站不变。${place ? `${place}：` : ""}${message}`,
  built: (pages: number, reports: number, seconds: string) => `生成了 ${pages} 个页面（${reports} 份报告），用时 ${seconds} 秒。`,
};
