import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A match as the steps of a plain backtracking matcher, such as the platform's is. */
export interface Stepped {
  steps: number;
  match: { start: number; end: number } | undefined;
}

const NONE = -1;
/** What must match behind; where all of it ends, or NONE. */
type Then = (at: number) => number;
type Matcher = (at: number, then: Then) => number;
type Element = AST.Element | AST.Alternative;

const isOfOne = (node: AST.Element): node is AST.Character | AST.CharacterSet | AST.CharacterClass =>
  node.type === "Character" || node.type === "CharacterSet" || node.type === "CharacterClass";

/** The matchers of one pattern over one text. */
class Run {
  steps = 0;
  readonly #text: string;
  readonly #pattern: RegExp;
  readonly #groups: ({ start: number; end: number } | undefined)[] = [];
  readonly #groupAt = new Map<AST.CapturingGroup, number>();
  readonly #known = new Map<string, boolean>();

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  /** Looks from one place, with no group known. */
  from(match: Matcher, start: number): number {
    this.#groups.length = 0;
    return match(start, (at) => at);
  }

  alternatives(nodes: readonly AST.Alternative[], back: boolean): Matcher {
    const all = nodes.map((node) => this.#row(node, back));
    return (at, then) => {
      for (const one of all) {
        this.steps++;
        const end = one(at, then);
        if (end !== NONE) return end;
      }
      return NONE;
    };
  }

  #row({ elements }: AST.Alternative, back: boolean): Matcher {
    const parts = elements.map((element) => this.#element(element, back));
    if (back) parts.reverse();
    return parts.reduceRight<Matcher>(
      (rest, part) => (at, then) => part(at, (behind) => rest(behind, then)),
      (at, then) => then(at),
    );
  }

  #element(node: AST.Element, back: boolean): Matcher {
    if (isOfOne(node)) {
      const one = this.#one(node, back);
      return (at, then) => {
        const next = one(at);
        return next === NONE ? NONE : then(next);
      };
    }
    switch (node.type) {
      case "Quantifier":
        return isOfOne(node.element) ? this.#characters(node, back) : this.#repeated(node, back);
      case "Group":
        return this.alternatives(node.alternatives, back);
      case "CapturingGroup":
        return this.#group(node, back);
      case "Backreference":
        return this.#reference(node, back);
      case "Assertion":
        return this.#assertion(node);
      default:
        throw new Error(`No steps are known of ${node.raw}.`);
    }
  }

  /** Behind a character that is one of these, or NONE. */
  #one(node: Element, back: boolean): (at: number) => number {
    const native = new RegExp(`^(?:${node.raw})$`, this.#pattern.flags.replace(/[dgmy]/g, ""));
    return (at) => {
      this.steps++;
      const character = this.#character(at, back);
      if (character === "") return NONE;
      const key = `${node.start} ${character}`;
      const known = this.#known.get(key) ?? native.test(character);
      this.#known.set(key, known);
      return known ? at + (back ? -1 : 1) * character.length : NONE;
    };
  }

  #character(at: number, back: boolean): string {
    const near = back ? this.#text.slice(Math.max(0, at - 2), at) : this.#text.slice(at, at + 2);
    if (!/[uv]/.test(this.#pattern.flags)) return back ? near.slice(-1) : near.slice(0, 1);
    return (back ? [...near].at(-1) : [...near][0]) ?? "";
  }

  /** Repeated characters, without a frame for each. */
  #characters({ element, min, max, greedy }: AST.Quantifier, back: boolean): Matcher {
    const one = this.#one(element as AST.Character, back);
    return (at, then) => {
      const ends = [at];
      const more = (): boolean => {
        const next = ends.length > max ? NONE : one(ends.at(-1)!);
        return next !== NONE && ends.push(next) > 0;
      };
      while (ends.length <= min) if (!more()) return NONE;
      if (greedy) while (more());
      for (;;) {
        this.steps++;
        const end = then(ends.at(-1)!);
        if (end !== NONE) return end;
        if (greedy ? (ends.pop(), ends.length <= min) : !more()) return NONE;
      }
    };
  }

  #repeated({ element, min, max, greedy }: AST.Quantifier, back: boolean): Matcher {
    const one = this.#element(element, back);
    const from = (count: number, at: number, then: Then): number => {
      this.steps++;
      const again = (): number =>
        count >= max ? NONE : one(at, (next) => (next === at && count >= min ? NONE : from(count + 1, next, then)));
      if (count < min) return again();
      const first = greedy ? again() : then(at);
      return first !== NONE ? first : greedy ? then(at) : again();
    };
    return (at, then) => from(0, at, then);
  }

  #group(node: AST.CapturingGroup, back: boolean): Matcher {
    const inside = this.alternatives(node.alternatives, back);
    const n = this.#groupAt.size;
    this.#groupAt.set(node, n);
    return (at, then) =>
      inside(at, (next) => {
        const before = this.#groups[n];
        this.#groups[n] = { start: Math.min(at, next), end: Math.max(at, next) };
        const end = then(next);
        if (end === NONE) this.#groups[n] = before;
        return end;
      });
  }

  #reference(node: AST.Backreference, back: boolean): Matcher {
    const { resolved } = node;
    if (Array.isArray(resolved)) throw new Error(`No steps are known of ${node.raw}.`);
    return (at, then) => {
      const group = this.#groups[this.#groupAt.get(resolved as AST.CapturingGroup) ?? NONE];
      const words = group ? this.#text.slice(group.start, group.end) : "";
      this.steps += words.length + 1;
      const next = at + (back ? -1 : 1) * words.length;
      return this.#text.slice(Math.min(at, next), Math.max(at, next)) === words ? then(next) : NONE;
    };
  }

  #assertion(node: AST.Assertion): Matcher {
    if (node.kind === "lookahead" || node.kind === "lookbehind") {
      const inside = this.alternatives(node.alternatives, node.kind === "lookbehind");
      return (at, then) => ((inside(at, (end) => end) !== NONE) !== node.negate ? then(at) : NONE);
    }
    const native = new RegExp(node.raw, `${this.#pattern.flags.replace(/[dgy]/g, "")}y`);
    return (at, then) => {
      this.steps++;
      // The characters beside are all that a boundary sees.
      const start = Math.max(0, at - 1);
      const near = this.#text.slice(start, at + 1);
      native.lastIndex = at - start;
      const isEdge = node.kind === "start" ? start === at || this.#pattern.multiline : true;
      const isLast = node.kind === "end" ? at === this.#text.length || this.#pattern.multiline : true;
      return isEdge && isLast && native.test(near) ? then(at) : NONE;
    };
  }
}

const trees = new Map<string, AST.Pattern>();

function treeOf({ source, flags }: RegExp): AST.Pattern {
  const key = `${flags}/${source}`;
  const known =
    trees.get(key) ??
    new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
      unicode: flags.includes("u"),
      unicodeSets: flags.includes("v"),
    });
  trees.set(key, known);
  return known;
}

/** Looks for a pattern as `exec` does from `from`, and counts what is tried. */
export function stepped(pattern: RegExp, text: string, from: number): Stepped {
  const run = new Run(text, pattern);
  const match = run.alternatives(treeOf(pattern).alternatives, false);
  for (let start = from; start <= text.length; start++) {
    const end = run.from(match, start);
    if (end !== NONE) return { steps: run.steps, match: { start, end } };
    if (pattern.sticky) break;
  }
  return { steps: run.steps, match: undefined };
}
