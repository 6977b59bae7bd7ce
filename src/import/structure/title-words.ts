/** Words by which titles of the genre say what they head. Half-width, simplified. */
export const TITLE_WORD =
  /工作(?:的)?报告|情况(?:的)?(?:报告|汇报|通报)|审查(?:情况)?(?:的)?报告|综述|纪实|巡礼|工作要点|(?:工作|协商|监督|年度)计划|工作(?:回顾|总结|亮点|安排|思路|打算|概况|纪略)|年鉴|答卷|成绩单|亮点|大事记|履职(?:报告|概述)|概述|侧记|回眸|盘点|扫描|速览|一览|展板|足迹|述评/;

/** A line that only says where and by whom the text was read. */
export const DELIVERY = /(?:在|于).{0,40}(?:会议|全会)(?:第.{1,4}次全体会议)?上/;

/** A line that goes on from the title: ——市政协2022年工作综述. */
export const SUBTITLE = /^\s*(?:[—―–-]{1,4}|──+)\s*(?=\S)/;
