import { expect, test } from "vitest";
import { fromText } from "../convert/from-text.ts";
import { clearBoilerplate } from "./boilerplate.ts";

const prose = "一年来，甲市政协围绕中心、服务大局，认真履行职能，收到提案三百余件，各项工作都取得了新的进展和成效。";
const cleared = (...lines: string[]) => clearBoilerplate(fromText([prose, ...lines].join("\n")).blocks);

test.each([
  ["menu", "返回首页"],
  ["breadcrumb", "当前位置：首页 > 要闻 > 正文"],
  ["counter", "浏览次数：1208"],
  ["counter", "Views:0"],
  ["registration", "津ICP备00000000号-1 津公网安备 00000000000000号"],
  ["qr-code", "扫一扫在手机打开当前页"],
  ["qr-code", "Scan the QR code to read on your phone"],
  ["neighbours", "上一篇：市政协召开会议"],
  ["share", "分享到： 微信 微博 QQ空间"],
  ["type-size", "字号：【大 中 小】"],
  ["print", "【打印】【关闭】"],
  ["copyright", "版权所有：甲市政协办公室"],
  ["widget", "(Summary description)"],
  ["template-site", "下面是小编为大家整理的政协工作要点，供大家参考。"],
  ["related", "友情链接"],
  ["editor", "责任编辑：李某"],
  ["metadata", "发布时间：2024-01-08 09:30"],
])("%s: %s", (kind, line) => expect(cleared(line).dropped).toEqual([{ line: 2, text: line, kind }]));

test.each([
  ["打印出来的提案摞成一摞，委员们一件一件地看。"],
  ["首页推出专栏，宣传委员履职。"],
  ["一、分享到会议桌上的经验"],
  ["（一）关闭“后门”，敞开大门"],
  ["各位委员："],
  ["2024年1月8日"],
])("%s is text", (line) => expect(cleared(line).dropped).toEqual([]));

test("behind the text's end everything is boilerplate", () => {
  const { blocks, dropped } = cleared("上一篇：", "别的文章的题目", "下一篇：");
  expect(blocks).toHaveLength(1);
  expect(dropped.map(({ text }) => text)).toEqual(["上一篇：", "别的文章的题目", "下一篇："]);
});

test("the same line before the text ends nothing", () => {
  const { blocks } = clearBoilerplate(fromText(`扫一扫\n甲市政协工作综述\n${prose}\n${prose}`).blocks);
  expect(blocks.map(({ text }) => text)).toEqual(["甲市政协工作综述", prose, prose]);
});
