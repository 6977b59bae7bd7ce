import { finding } from "../../../model/diagnostic.ts";
import type { Node, Parents, Root, Text } from "mdast";
import { visit } from "../visit.ts";
import { shortened, type Told } from "./told.ts";

const HAN_OR_MARK = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uff65]/u;

/** Chinese words that go on as an address does: 中文路径/页.html, 首页.shtml?id=3. */
const GOES_ON = /^[\p{Script=Han}\w%~-]+(?:\/|\.[a-z]{2,5}(?![a-z])|[?&=])/iu;

/** A bare address ends before the first Chinese character or mark: https://example.org，收到247件. Of one that may go on, it is told. */
export function endAddresses(tree: Root, source: string, told: Told): void {
  visit(tree, "link", (node, index, parent) => {
    const [words] = node.children;
    if (
      parent === undefined ||
      index === undefined ||
      node.children.length !== 1 ||
      words?.type !== "text" ||
      isWrittenAsLink(node, source)
    )
      return;
    const end = words.value.search(HAN_OR_MARK);
    if (end < 0) return;
    const rest: Text = { type: "text", value: words.value.slice(end), position: behind(words, end) };
    const address = words.value.slice(0, end);
    const begin = node.url.indexOf(address);
    // Only a scheme is left: no address at all.
    if (begin < 0 || /^(?:https?:\/\/|www\.?)?$/i.test(address)) {
      (parent as Parents).children.splice(index, 1, { ...words });
      return index + 1;
    }
    if (GOES_ON.test(rest.value))
      told(finding("text-unplaced", { part: "address", found: shortened(rest.value) }), rest);
    node.url = node.url.slice(0, begin + end);
    words.value = address;
    parent.children.splice(index + 1, 0, rest);
    return index + 2;
  });
}

const isWrittenAsLink = ({ position }: Node, source: string): boolean =>
  /[[<]/.test(source[position?.start.offset ?? -1] ?? "");

function behind({ position }: Node, length: number): Node["position"] {
  if (!position) return undefined;
  const { start, end } = position;
  return { start: { line: start.line, column: start.column + length, offset: (start.offset ?? 0) + length }, end };
}
