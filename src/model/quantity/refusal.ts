/**
 * Why a text is no quantity.
 * `empty` nothing but white space · `too-long` longer than any number is written · `no-number` no numeral in it ·
 * `words-around` a number, and other words than its qualifier and unit · `several-numbers` more than one ·
 * `joined` more than one, or one that is cut, and no telling which: 50+60, 625或800, 1 478, 1·511, 1十2 · `malformed` a numeral that no one writes, or not in one sense: 1.2.3, 12,34, 二百三千, 1万20, 10² · `too-large` beyond 2^53 or 15 significant digits ·
 * `vague` claims no number: 十几, 数百, 三四十, 若干, 百件 · `fraction` 三分之二, 九成, 1/3, 12/15, 1:5 · `multiple` 两倍, 翻一番 ·
 * `points` 个百分点, a change · `change` 增长12%, 增加307件 · `plan` to be reached: 力争98% · `signed` -5, +12%, 负5 · `dash` a minus or a dash: 提案-12件 · `damaged` masked or lost characters: 提?47件, *** ·
 * `ordinal` 第17辑, 十五届, 三次会议以来 · `date` 2023年, 5月6日, 14:20 ·
 * `range-reversed` the upper end is not above the lower: 30至20 · `range-units` the ends have two units: 20件至30人 ·
 * `bounds-combined` qualifiers that no single bound expresses: 近百余, 约20至30 · `below-zero` 不足0, 近0.
 */
export type QuantityRefusal =
  | "empty"
  | "too-long"
  | "no-number"
  | "words-around"
  | "several-numbers"
  | "joined"
  | "malformed"
  | "too-large"
  | "vague"
  | "fraction"
  | "multiple"
  | "points"
  | "change"
  | "plan"
  | "signed"
  | "dash"
  | "damaged"
  | "ordinal"
  | "date"
  | "range-reversed"
  | "range-units"
  | "bounds-combined"
  | "below-zero";

/**
 * Why something that looks like a number is no quantity, beyond what `QuantityRefusal` says of numbers that stand alone.
 * `slogan` in short quotation marks: “十项行动” · `title` in 《》 · `enumerator` 一是, （二）, 3. · `anniversary` 75周年 ·
 * `code` numbers of documents, licences, telephones, versions: 备案号, 5G, 12号 · `duration` 五年来, 7天, where no metric counts time ·
 * `rank` 排名3, 编号268, 得分98 · `each` per something: 每人2件 · `rhetoric` 一份耕耘, 千家万户 ·
 * `negated` not done: 未办复12件, where 未办复 names no metric · `denied` 不是12件, 误报为12件.
 */
export type ProseRefusal =
  | QuantityRefusal
  | "slogan"
  | "title"
  | "enumerator"
  | "anniversary"
  | "code"
  | "duration"
  | "rank"
  | "each"
  | "rhetoric"
  | "negated"
  | "denied";
