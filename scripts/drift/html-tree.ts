import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that show no text of the page. */
const withoutText = new Set(["button", "noscript", "script", "style", "svg", "template"]);

/** Every element of a document in order, each with those that it stands in. */
export function* elementsOf(document: DefaultTreeAdapterTypes.Document): Generator<{
  readonly element: Element;
  readonly ancestors: readonly Element[];
}> {
  const left: { node: Node; ancestors: readonly Element[] }[] = [];
  const add = (nodes: readonly Node[], ancestors: readonly Element[]) => {
    for (const node of [...nodes].reverse()) left.push({ node, ancestors });
  };
  add(document.childNodes, []);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, ancestors } = next;
    if (!("tagName" in node)) continue;
    yield { element: node, ancestors };
    add(node.childNodes, [...ancestors, node]);
  }
}

/** Whether an element is not part of the page's text: a control, a picture, the numbers of lines beside code. */
export function isHidden(element: Element): boolean {
  if (withoutText.has(element.tagName) || attributeOf(element, "aria-hidden") === "true") return true;
  return classesOf(element).some((name) => /^(?:gutter|lineno|linenos|line-numbers?-rows|linenumber)$/.test(name));
}

/** The value of an attribute; undefined when the element does not have it. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  return (attributeOf(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");
}

/** The text in an element that is shown. */
export function textIn(element: Element): string {
  return element.childNodes
    .map((node) => ("value" in node ? node.value : "tagName" in node && !isHidden(node) ? textIn(node) : ""))
    .join("");
}
