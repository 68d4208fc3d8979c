import type { Element, Nodes } from 'hast';
import { createElement, type ReactNode } from 'react';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { type HandbookPlace, placeOfLink, sectionName } from './handbook-tree.ts';

interface HandbookTextProps {
  tree: Nodes;
  /** The addresses of the pictures by the paths that a page names. */
  pictures: ReadonlyMap<string, string>;
  onGo: (place: HandbookPlace) => void;
}

/** A page of the handbook, built element by element: no HTML is ever parsed in the window. */
export function HandbookText({ tree, pictures, onGo }: HandbookTextProps) {
  const toaster = useToaster();
  const open = (url: string) => void call('links.open', { url }).catch(toaster.failed);
  return <>{childrenOf(tree, { to: onGo, open, pictures })}</>;
}

/** Where links lead: to a place of the handbook, or out of Byline; and where pictures come from. */
interface Go extends Pick<HandbookTextProps, 'pictures'> {
  to: HandbookTextProps['onGo'];
  open: (url: string) => void;
}

/** The page's headings stand under the heading of the dialog. */
const shownAs: Record<string, string> = { h1: 'h3', h2: 'h4', h3: 'h5' };
const shown = new Set('p strong em del code pre blockquote ul ol li table thead tbody tr th td hr br'.split(' '));

function childrenOf(node: Nodes, go: Go): ReactNode[] {
  return 'children' in node ? node.children.map((child, index) => nodeOf(child, index, go)) : [];
}

function nodeOf(node: Nodes, key: number, go: Go): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const children = childrenOf(node, go);
  if (node.tagName === 'img') return pictureOf(node, key, go);
  if (node.tagName === 'a') return linkOf(node, key, children, go);
  const heading = shownAs[node.tagName];
  if (heading !== undefined)
    return createElement(heading, { key, tabIndex: -1, 'data-section': sectionName(wordsOf(node)) }, ...children);
  if (!shown.has(node.tagName)) return children;
  return children.length === 0 ? createElement(node.tagName, { key }) : createElement(node.tagName, { key }, ...children);
}

/** A picture of the app's own; any other address shows nothing. */
function pictureOf({ properties }: Element, key: number, { pictures }: Go): ReactNode {
  const address = pictures.get(String(properties.src ?? ''));
  return address === undefined ? null : (
    <img key={key} className="handbook-picture" src={address} alt={String(properties.alt ?? '')} decoding="async" />
  );
}

function linkOf(node: Element, key: number, children: ReactNode[], go: Go): ReactNode {
  const href = String(node.properties.href ?? '');
  const place = placeOfLink(href);
  const isOutside = /^https?:/.test(href);
  if (place === null && !isOutside) return children;
  const follow = () => (place === null ? go.open(href) : go.to(place));
  return (
    <a
      key={key}
      // Not a `#` address: assistive technology would take it for a link within the window.
      href={place === null ? href : `handbook/${place.page}`}
      onClick={(event) => {
        event.preventDefault();
        follow();
      }}
    >
      {children}
    </a>
  );
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
