import type { Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import type { VFileMessage } from "vfile-message";
import { remarkPlugins } from "../markdown/markdown-plugins.ts";
import { faultOf, type MdxFault } from "./mdx-faults.ts";

/** Faults that are looked for in one go: each costs a reading of its own, and so the fewer the longer the page is. */
const MOST_FAULTS = 12;
const MOST_CHARACTERS = 400_000;

interface ParsedPage {
  /** The page's tree, without the faulty parts; undefined where they leave nothing to read. */
  tree?: Root;
  faults: MdxFault[];
}

/** MDX by the plugins that Astro uses. The parser stops at its first fault: what is at fault is blanked out, and the rest read again. */
export function parsePage(text: string): ParsedPage {
  const faults: MdxFault[] = [];
  let rest = text;
  for (let n = 0; n < MOST_FAULTS && n * text.length < MOST_CHARACTERS; n++) {
    const begun: Begun = {};
    try {
      return { tree: parserWith(begun).parse(rest) as Root, faults };
    } catch (error) {
      if (!isMessage(error)) throw error;
      const fault = faultOf(error, begun.offset, rest);
      if (!followsFrom(fault, faults, text)) faults.push(fault);
      if (fault.problem === "import" || fault.end <= fault.start) break;
      const blank = rest.slice(fault.start, fault.end).replace(/[^\n]/g, " ");
      rest = rest.slice(0, fault.start) + blank + rest.slice(fault.end);
    }
  }
  return { faults };
}

/** Of several faults on a line the first is the one to mend, and a tag that cannot be read leaves another without its half. */
const followsFrom = (fault: MdxFault, faults: readonly MdxFault[], text: string): boolean =>
  faults.some(
    (one) =>
      (isTag(one) && isTag(fault)) ||
      !text.slice(Math.min(one.start, fault.start), Math.max(one.start, fault.start)).includes("\n"),
  );

const isTag = ({ problem }: MdxFault): boolean => problem.includes("tag");

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && "ruleId" in error && "place" in error;

/** Where the last `<` or `{` stands that the parser took for the beginning of a tag or an expression. */
interface Begun {
  offset?: number;
}

type Tokenize = (this: { now(): { offset: number } }, ...rest: never[]) => unknown;
interface Construct {
  tokenize: Tokenize;
}
type Constructs = Record<string, Construct | Construct[]>;

/** The parser says where it lost its way, which may be the end of the page; an editor needs to know where the part at fault begins. */
function parserWith(begun: Begun): Processor {
  const watched = function (this: Processor): void {
    const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: Record<string, Constructs>[] };
    const last = micromarkExtensions.length - 1;
    const { flow = {}, text = {}, ...others } = micromarkExtensions[last] ?? {};
    micromarkExtensions[last] = { ...others, flow: watch(flow, begun), text: watch(text, begun) };
  };
  return unified().use(remarkParse).use(remarkMdx).use(watched).use(remarkPlugins) as unknown as Processor;
}

const watch = (constructs: Constructs, begun: Begun): Constructs =>
  Object.fromEntries(
    Object.entries(constructs).map(([code, value]) => [
      code,
      [value].flat().map((construct) => watchOne(construct, begun)),
    ]),
  );

function watchOne(construct: Construct, begun: Begun): Construct {
  const tokenize: Tokenize = function (...rest) {
    begun.offset = this.now().offset;
    return construct.tokenize.apply(this, rest);
  };
  return { ...construct, tokenize };
}
