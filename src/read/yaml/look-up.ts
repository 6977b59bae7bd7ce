import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

export type YamlPath = readonly (string | number)[];

/** Finds nodes by their paths, the keys of a map in an index, as a map may have thousands; of a key that stands twice, the first. */
export function lookUp(document: Document.Parsed): {
  nodeAt(path: YamlPath): unknown;
  /** What is found on the way through aliases. */
  nodeMeant(path: YamlPath): unknown;
  keyNode(path: YamlPath): Node | undefined;
} {
  const indices = new Map<YAMLMap, Map<unknown, Pair>>();
  const indexOf = (map: YAMLMap) => {
    const known =
      indices.get(map) ??
      new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    indices.set(map, known);
    return known;
  };
  const step = (parent: unknown, key: string | number): unknown => {
    if (isMap(parent)) return indexOf(parent).get(key)?.value;
    return isSeq(parent) && typeof key === "number" ? parent.items[key] : undefined;
  };
  const nodeAt = (path: YamlPath) => path.reduce<unknown>(step, document.contents);
  const meant = aliasMeaning(document);
  const nodeMeant = (path: YamlPath) =>
    path.reduce<unknown>((parent, key) => meant(step(parent, key)), document.contents);
  const keyNode = (path: YamlPath) => {
    const parent = nodeAt(path.slice(0, -1));
    const key = isMap(parent) ? indexOf(parent).get(path.at(-1))?.key : undefined;
    return isNode(key) ? key : undefined;
  };
  return { nodeAt, nodeMeant, keyNode };
}

/** Gives the node that an alias stands for: of those that its name was given to, the last before it. */
function aliasMeaning(document: Document.Parsed): (node: unknown) => unknown {
  let anchors: Map<string, Node[]> | undefined;
  const named = (): Map<string, Node[]> => {
    const found = new Map<string, Node[]>();
    visit(document, (_, node) => {
      if (isNode(node) && "anchor" in node && node.anchor)
        found.set(node.anchor, [...(found.get(node.anchor) ?? []), node]);
    });
    return found;
  };
  const startOf = ({ range }: Node): number => range?.[0] ?? Infinity;
  return (node) => {
    if (!isAlias(node)) return node;
    anchors ??= named();
    return anchors.get(node.source)?.findLast((one) => startOf(one) < startOf(node));
  };
}
