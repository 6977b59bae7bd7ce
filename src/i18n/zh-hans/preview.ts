/** What the panel of `npm run dev` says. */
export const preview = {
  title: "内容检查",
  severities: { error: "错误", warning: "警告", note: "提示" },
  counts: { error: "{n} 个错误", warning: "{n} 个警告", note: "{n} 条提示" },
  comma: "，",
  here: "本页",
  elsewhere: "其他文件",
  clean: "没有问题",
  stale: "有错误的内容暂时不更新。改正并保存，网页自动更新。",
  open: "在编辑器里打开",
  close: "收起",
  none: "有错误，还没有网页可以显示。改正并保存后自动显示。",
};
