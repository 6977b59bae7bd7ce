/** What a dropped line was: the boilerplate of a page. */
export type BoilerplateKind =
  | "menu"
  | "breadcrumb"
  | "widget"
  | "counter"
  | "registration"
  | "qr-code"
  | "neighbours"
  | "share"
  | "type-size"
  | "print"
  | "copyright"
  | "template-site"
  | "spam"
  | "related"
  | "metadata"
  | "title-again"
  | "editor"
  | "rule"
  | "outside"
  | "struck";

interface Rule {
  kind: BoilerplateKind;
  /** Over the whole line, half-width and simplified. */
  pattern: RegExp;
  /** In a text's second half, all that follows such a line is boilerplate too. */
  ends?: true;
}

const OPEN = "[\\s\\[【〖(<>«»|•·*:,-]*";
const CLOSE = "[\\s\\]】〗)<>«»|•·*:,-]*";
const words = (...choices: string[]): RegExp => new RegExp(`^${OPEN}(?:${choices.join("|")})${CLOSE}$`, "i");

const MENU = words(
  "(?:网站|返回)?首页",
  "返回(?:首页|顶部|上一页|列表)?",
  "回到顶部",
  "搜索",
  "站内搜索",
  "检索",
  "联系我们",
  "关于我们",
  "网站地图",
  "无障碍(?:浏览|阅读)?",
  "长者(?:模式|助手)",
  "适老化",
  "登录",
  "注册",
  "退出",
  "设为首页",
  "加入收藏",
  "收藏本站",
  "简体(?:中文|版)?",
  "繁体(?:中文|版)?",
  "English",
  "中文",
  "RSS",
  "手机版",
  "电脑版",
  "客户端",
  "移动端",
  "更多(?:>+)?",
  "详情",
  "展开",
  "收起",
  "正文",
  "详细内容",
  "当前栏目",
  "微信公众号",
  "官方微信",
  "官方微博",
  "微博",
  "微信",
  "QQ空间",
  "logo",
  "tu",
  "Information",
  "Home",
  "Search",
  "Menu",
  "Contact us?",
  "图片",
  "视频",
  "音频",
  "附件下载",
  "相关附件",
);

/** Lines of boilerplate, whole lines only. The order matters only for the name they get. */
export const RULES: Rule[] = [
  { kind: "rule", pattern: /^[\s>»›<|·•*=_~#.+-]+$/ },
  {
    kind: "breadcrumb",
    pattern: /^(?:(?:您?当前|您(?:现)?在?的?|所在|现在)(?:的)?位置|你的位置|位置导航)\s*(?:是|在)?\s*[::]/,
  },
  { kind: "breadcrumb", pattern: /^首页(?:\s*[>»›/|-]+\s*[^。>»›]{1,16})+$/ },
  { kind: "menu", pattern: MENU },
  { kind: "menu", pattern: /^(?:首页|网站首页)(?:[\s|·]+\p{Script=Han}{2,8}){3,}$/u },
  { kind: "widget", pattern: words("这是描述信息", "\\(?Summary description\\)?", "描述信息", "栏目导航", "网站导航") },
  {
    kind: "counter",
    pattern:
      /^[\s(\[【]*(?:阅读(?:量|数|次数)?|浏览(?:量|数|次数)?|点击(?:量|数|率|次数)?|访问量|访问次数|人气|Views?|Hits?|Clicks?)\s*[::]?\s*[\d,.]*\s*万?\s*(?:次|人)?[\s)\]】]*$/i,
  },
  { kind: "counter", pattern: /^(?:已有|共有)?\s*\d+\s*(?:人|次)(?:浏览|阅读|点赞|评论|访问)$/ },
  { kind: "registration", pattern: /(?:ICP备|ICP证|公?网安备|网站标识码|公安备案)\s*[\d号]/i },
  { kind: "registration", pattern: /^(?:网站标识码|备案号|政府网站标识码)\s*[::]/ },
  {
    kind: "qr-code",
    pattern:
      /^.{0,12}(?:扫一扫|扫码|扫描(?:上方|下方|左侧|右侧)?二维码|识别(?:图中)?二维码|长按(?:识别|关注)|Scan the QR code).{0,24}$/i,
    ends: true,
  },
  {
    kind: "neighbours",
    pattern: /^[\s\[【<«]*(?:上一?[篇条页]|下一?[篇条页]|前一[篇条]|后一[篇条]|Previous|Next)[\s\]】]*(?:[::>»].*|$)/i,
    ends: true,
  },
  {
    kind: "share",
    pattern:
      /^[\s\[【(]*(?:分享(?:到|至)?|一键分享|转发(?:到)?|收藏|点赞|评论|在看|Share)(?:[\s::|]|QQ|微信|微博|空间|朋友圈|新浪|[\]】)])*$/i,
    ends: true,
  },
  { kind: "type-size", pattern: /^[\s\[【〖(]*(?:字号|字体|文字大小|字体大小|视力保护色|背景色)[\s::]?.{0,16}$/ },
  { kind: "type-size", pattern: /^[\s\[【〖(]*[大中小](?:[\s|/]+[大中小]){1,2}[\s\]】〗)]*$/ },
  {
    kind: "print",
    pattern:
      /^[\s\[【〖(]*(?:我要打印|打印(?:本页|此页|本文|正文)?|关闭(?:本页|窗口|此页)?|打印\s*关闭)(?:[\s|\]】〗)\[【〖(]*(?:打印|关闭|收藏|返回|推荐)(?:本页|窗口)?)*[\s\]】〗)]*$/,
  },
  {
    kind: "copyright",
    pattern: /^.{0,20}(?:版权所有|著作权所有|All rights? reserved|Copyright\s*(?:©|\(c\)|\d)|©\s*\d{4}).{0,80}$/i,
    ends: true,
  },
  {
    kind: "copyright",
    pattern: /^(?:主办单位|承办单位|主办|承办|协办|技术支持|网站建设|维护单位|网站管理)\s*[::].{0,60}$/,
  },
  {
    kind: "copyright",
    pattern: /^(?:地址|邮编|邮政编码|联系电话|电话|传真|邮箱|投稿邮箱|E-?mail|举报电话)\s*[::].{0,80}$/i,
  },
  {
    kind: "copyright",
    pattern:
      /^.{0,10}(?:转载请注明|未经(?:授权|许可|书面)|本(?:网站|站|文)(?:内容|所有|转载|仅代表)|声明[::]|免责声明).{0,120}$/,
  },
  {
    kind: "template-site",
    pattern:
      /^.{0,20}(?:下面|以下|本文|这里)?(?:是|为|就是)?.{0,6}小编.{0,12}(?:整理|收集|带来|分享|准备|推荐|精心).{0,60}$/,
  },
  {
    kind: "template-site",
    pattern:
      /^.{0,30}(?:供(?:大家|您|各位)?(?:参考|借鉴|阅读)|欢迎(?:大家)?(?:阅读|下载|借鉴)|希望(?:能|可以)?对(?:大家|您|你)有(?:所)?帮助).{0,20}[。!]?$/,
  },
  {
    kind: "template-site",
    pattern:
      /^.{0,10}(?:范文(?:网|大全|参考|推荐)|本文(?:来源|出自).{0,10}网|更多.{0,12}(?:范文|文章|请关注|敬请)).{0,40}$/,
  },
  {
    kind: "spam",
    pattern:
      /(?:博彩|彩票平台|时时彩|娱乐城|棋牌|真人荷官|代开发票|办证刻章|贷款秒批|体育投注|澳门(?:金沙|新葡京)|老虎机|私服|招商加盟热线)/,
  },
  { kind: "spam", pattern: /^(?:关键词|关键字|热门搜索|热搜词?|标签|Tags?|Keywords)\s*[::]/i },
  {
    kind: "related",
    pattern:
      /^[\s\[【]*(?:相关(?:阅读|新闻|文章|链接|信息|稿件|推荐|资讯)|推荐(?:阅读|文章|新闻)|延伸阅读|热门(?:文章|新闻|推荐)|热点(?:新闻|推荐)|最新(?:文章|更新)|猜你喜欢|友情链接|首页友情链接|大家都在看|往期回顾)[\s\]】::>]*$/,
    ends: true,
  },
];
