import { at } from "../../model/at.ts";
import type { Identifier, JSXElement, JSXOpeningElement, Node, Program } from "estree-jsx";
import { createVisitors } from "estree-util-scope";
import { walk } from "estree-walker";
import type { Root } from "mdast";
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from "mdast-util-mdx";
import { visit } from "../markdown/visit.ts";

/** A stretch of a page's text. */
export interface Stretch {
  start: number;
  end: number;
}

export interface TagAttribute extends Stretch {
  name: string;
  /** Undefined for one without a value, and for one whose value is only known when the page is built. */
  value?: string;
  /** The value is an expression. */
  code: boolean;
}

/** A tag as it opens, wherever it stands: among the words, or inside an expression. */
export interface Tag extends Stretch {
  /** "" for <>. */
  name: string;
  attributes: TagAttribute[];
  /** Attributes that are only known when the page is built: {...x}. */
  spread: boolean;
}

export interface NamedStretch extends Stretch {
  name: string;
}

/** A file or package that a page imports, and what of it by name. */
export interface Import extends NamedStretch {
  names: NamedStretch[];
}

/** All that is not Markdown in a page. */
export interface PageCode {
  tags: Tag[];
  /** Names that stand for a value, and that the page neither imports nor declares. */
  free: NamedStretch[];
  /** Components that the page imports or declares where they are used. */
  known: ReadonlySet<Tag>;
  /** What the page declares at its top, each time it does. */
  declared: NamedStretch[];
  /** What it exports under names of their own: by `export default` and `export { x as y }`. */
  exported: NamedStretch[];
  imports: Import[];
  /** Everything that runs when the page is built; remarks do not. */
  running: Stretch[];
}

type Scopes = ReturnType<typeof createVisitors>["scopes"];

/** What the code of a page imports, declares, exports and names, without running it. */
export function pageCode(tree: Root): PageCode {
  const { tags, programs, running } = collect(tree);
  const visitors = createVisitors();
  const names: { node: Identifier; scopes: Scopes }[] = [];
  const inCode: { tag: Tag; scopes: Scopes }[] = [];
  const imports: Import[] = [];
  const declared: NamedStretch[] = [];
  const exported: NamedStretch[] = [];
  const ofOthers = new Set<Node | null>();
  for (const program of programs) {
    walk(program as never, {
      enter(node, parent) {
        const entered = node as unknown as Node;
        visitors.enter(node as never);
        for (const name of visitors.scopes[0].defined.slice(declared.length))
          declared.push({ name, ...stretch(entered) });
        if (entered.type === "ExportNamedDeclaration" && entered.source)
          for (const one of entered.specifiers) ofOthers.add(one);
        if (isReference(entered, parent as Node | null) && !ofOthers.has(parent as Node | null))
          names.push({ node: entered, scopes: [...visitors.scopes] });
        if (entered.type === "JSXElement") inCode.push({ tag: tagInCode(entered), scopes: [...visitors.scopes] });
        if (entered.type === "ExportDefaultDeclaration") exported.push({ name: "default", ...stretch(entered) });
        if (entered.type === "ExportSpecifier")
          exported.push({
            name: entered.exported.type === "Identifier" ? entered.exported.name : String(entered.exported.value),
            ...stretch(entered),
          });
        const from = "source" in entered && entered.source?.type === "Literal" ? entered.source : undefined;
        if (from && typeof from.value === "string")
          imports.push({ name: from.value, names: wantedBy(entered), ...stretch(from) });
      },
      leave: (node) => visitors.exit(node as never),
    });
  }
  // Only now is everything declared that stands below its use.
  const has = asSets();
  const top = { scopes: [visitors.scopes[0]] as Scopes };
  const all = [...tags.map((tag) => ({ tag, ...top })), ...inCode];
  return {
    tags: all.map(({ tag }) => tag),
    free: names
      .filter(({ node, scopes }) => !has(scopes, node.name))
      .map(({ node }) => ({ name: node.name, ...stretch(node) })),
    known: new Set(all.flatMap(({ tag, scopes }) => (has(scopes, at(tag.name.split("."), 0)) ? [tag] : []))),
    declared,
    exported,
    imports,
    running,
  };
}

/** What an import, or an export from elsewhere, takes by name. */
function wantedBy(node: Node): NamedStretch[] {
  if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration") return [];
  return node.specifiers.flatMap((one) => {
    if (one.type === "ImportNamespaceSpecifier") return [];
    const name =
      one.type === "ImportDefaultSpecifier" ? undefined : one.type === "ImportSpecifier" ? one.imported : one.local;
    return [
      {
        name: name === undefined ? "default" : name.type === "Identifier" ? name.name : String(name.value),
        ...stretch(one),
      },
    ];
  });
}

function asSets() {
  const sets = new Map<Scopes[number], Set<string>>();
  return (scopes: Scopes, name: string) =>
    scopes.some((scope) => {
      const set = sets.get(scope) ?? new Set(scope.defined);
      sets.set(scope, set);
      return set.has(name);
    });
}

function collect(tree: Root) {
  const tags: Tag[] = [];
  const programs: Program[] = [];
  const running: Stretch[] = [];
  const code = (at: Stretch, data: { estree?: Program | null } | undefined) => {
    if (!data?.estree || data.estree.body.length === 0) return;
    programs.push(data.estree);
    running.push(at);
  };
  visit(tree, (node) => {
    const at = placeOf(node);
    if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
      code(at, node.data);
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    tags.push({
      name: node.name ?? "",
      attributes: node.attributes.flatMap((one) => attributeOf(one) ?? []),
      spread: node.attributes.some(({ type }) => type === "mdxJsxExpressionAttribute"),
      ...at,
    });
    for (const attribute of node.attributes) {
      const data =
        attribute.type === "mdxJsxExpressionAttribute"
          ? attribute.data
          : typeof attribute.value === "object"
            ? attribute.value?.data
            : undefined;
      code(placeOf(attribute), data);
    }
  });
  return { tags, programs, running };
}

function attributeOf(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): TagAttribute | undefined {
  if (attribute.type === "mdxJsxExpressionAttribute") return undefined;
  const { name, value } = attribute;
  if (typeof value !== "object") return { name, value, code: false, ...placeOf(attribute) };
  const [statement] = value?.data?.estree?.body ?? [];
  return {
    name,
    value: statement?.type === "ExpressionStatement" ? constantOf(statement.expression) : undefined,
    code: value !== null,
    ...placeOf(attribute),
  };
}

/** {"…"} and {`…`} say no more than "…" does. */
function constantOf(node: Node | null | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  return node?.type === "TemplateLiteral" && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}

function tagInCode({ openingElement }: JSXElement): Tag {
  const attributes = openingElement.attributes.flatMap((one): TagAttribute[] => {
    if (one.type !== "JSXAttribute") return [];
    const inner = one.value?.type === "JSXExpressionContainer" ? one.value.expression : one.value;
    return [
      {
        name: nameOf(one.name),
        value: constantOf(inner as Node | null),
        code: one.value?.type === "JSXExpressionContainer",
        ...stretch(one),
      },
    ];
  });
  return {
    name: nameOf(openingElement.name),
    attributes,
    spread: attributes.length < openingElement.attributes.length,
    ...stretch(openingElement),
  };
}

function nameOf(name: JSXOpeningElement["name"]): string {
  if (name.type === "JSXIdentifier") return name.name;
  return name.type === "JSXNamespacedName"
    ? `${name.namespace.name}:${name.name.name}`
    : `${nameOf(name.object)}.${name.property.name}`;
}

/** An identifier that stands for a value, and is no key, label or name in a list of imports. */
function isReference(node: Node, parent: Node | null): node is Identifier {
  if (node.type !== "Identifier" || parent === null) return false;
  if (parent.type === "MemberExpression") return parent.object === node || parent.computed;
  if (parent.type === "Property" || parent.type === "PropertyDefinition" || parent.type === "MethodDefinition")
    return parent.computed || parent.value === node;
  if (parent.type === "ExportSpecifier") return parent.local === node;
  // Of an undeclared name, `typeof` may ask.
  return (
    !/^(?:Import\w*Specifier|MetaProperty|LabeledStatement|BreakStatement|ContinueStatement|Export\w*|UnaryExpression)$/.test(
      parent.type,
    ) ||
    parent.type === "ExportDefaultDeclaration" ||
    (parent.type === "UnaryExpression" && parent.operator !== "typeof")
  );
}

/** Positions are added by the parser, and unknown to the types. */
const stretch = (node: Node): Stretch => {
  const { start = 0, end = 0 } = node as unknown as Partial<Stretch>;
  return { start, end };
};

const placeOf = ({ position }: { position?: { start: { offset?: number }; end: { offset?: number } } }): Stretch => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});
