import type { Processor } from "unified";

type Code = number | null;
type State = (code: Code) => State | undefined;
/** A run of marks, and whether emphasis may begin or end with it. */
interface Run {
  _open?: boolean;
  _close?: boolean;
}
interface Effects {
  exit(type: string): Run;
}
interface Construct {
  name?: string;
  tokenize(this: { previous: Code }, effects: Effects, ok: State, nok: State): State;
}
type Constructs = Record<string, Construct | Construct[]>;

/** What a number may end with, and what one may begin with. */
const NUMBER_END = /[\d０-９%％‰℃°十百千万亿]/;
const NUMBER_BEGIN = /[\d０-９±¥￥$<>≤≥＜＞]/;

/** 五~~八件: no one strikes out from one numeral to another. */
const NUMERAL = /[\d０-９零〇一二两三四五六七八九十百千万亿]/;
const NUMERAL_BEGIN = new RegExp(`${NUMERAL.source}|${NUMBER_BEGIN.source}`);

const holds = (pattern: RegExp, code: Code): boolean =>
  code !== null && code > 0 && pattern.test(String.fromCodePoint(code));

/**
 * A run of * _ ~ with a number directly on both sides is text: 169*2=338, 20~~30万元, 2_0_3. Only ~~ may end there what began elsewhere:
 * 立案~~189~~169件. Comes behind the plugins whose marks it watches.
 */
export function remarkBetweenDigits(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Record<string, Constructs>[] };
  data.micromarkExtensions = data.micromarkExtensions
    ?.flat()
    .map(({ text, ...others }) => (text ? { ...others, text: watchAll(text) } : others) as Record<string, Constructs>);
}

const watchAll = (constructs: Constructs): Constructs =>
  Object.fromEntries(
    Object.entries(constructs).map(([code, value]) => [
      code,
      [value].flat().map((one) => (one.name === "attention" || one.name === "strikethrough" ? watch(one) : one)),
    ]),
  );

function watch(construct: Construct): Construct {
  const tokenize: Construct["tokenize"] = function (effects, ok, nok) {
    const strikes = construct.name === "strikethrough";
    const [behind, before] =
      strikes && holds(NUMERAL, this.previous) ? [NUMERAL, NUMERAL_BEGIN] : [NUMBER_END, NUMBER_BEGIN];
    if (!holds(behind, this.previous)) return construct.tokenize.call(this, effects, ok, nok);
    let run: Run = {};
    const watched = { ...effects, exit: (type: string) => (run = effects.exit(type)) };
    const ended: State = (code) => {
      if (holds(before, code)) {
        run._open = false;
        if (!strikes) run._close = false;
      }
      return ok(code);
    };
    return construct.tokenize.call(this, watched, ended, nok);
  };
  return { ...construct, tokenize };
}
