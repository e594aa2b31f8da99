/** SVG nodes as elements of the document, one by one: no text is ever parsed as markup. */
import type { SvgNode } from '../drawing/svgTree.ts';
import { writable } from './xml.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** A node and what is in it as an element that is nowhere in the document yet. */
export function toElement(node: SvgNode): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, node.tag) as SVGElement;
  for (const [name, value] of Object.entries(node.attributes)) {
    // The element has its namespace already; as an attribute too, it would be written twice.
    if (name === 'xmlns') continue;
    const namespace = name.startsWith('xml:') ? XML_NAMESPACE : null;
    element.setAttributeNS(namespace, name, writable(value));
  }
  for (const child of node.children) {
    element.append(typeof child === 'string' ? writable(child) : toElement(child));
  }
  return element;
}
