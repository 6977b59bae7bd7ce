/** What each of several rose or fell by; not 分别增加到512件、61件. */
const listed =
  /分别[^,。;:\d]{0,14}(?:增长|增加|净增|多出|高出|提高|提升|上升|下降|减少|降低|少|多)了?(?:\d[\d.]*[^\d,。;:、和与及]{0,4}(?:[、和与及]|以及)){1,5}$/;

const FAR = 60;

/** Whether the number at `start` of folded text is a later one of a list of changes: 分别增加24件、61件. */
export const isListedChange = (text: string, start: number): boolean =>
  listed.test(text.slice(Math.max(0, start - FAR), start));
