import './print.css';
import type { Nodes } from 'hast';
import { createElement, type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { standingAlone } from '../../domain/export/web-page.ts';
import type { PrintedPage } from './export-draft.ts';

/** What a printer sees while a draft is saved as PDF; nobody else does. Built element by element, like the preview. */
export function PrintPage({ tree, language, pictures }: PrintedPage) {
  const hast = useMemo(() => standingAlone(tree, pictures, language), [tree, pictures, language]);
  return createPortal(
    <div className="print-page" id="print-page" lang={language}>
      {childrenOf(hast)}
    </div>,
    document.body,
  );
}

const shown = new Set(
  'h1 h2 h3 h4 h5 h6 p strong em del code pre blockquote ul ol li table thead tbody tr th td hr br a img span sup sub'.split(' '),
);

function childrenOf(node: Nodes): ReactNode[] {
  return 'children' in node ? node.children.map(nodeOf) : [];
}

function nodeOf(node: Nodes, key: number): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  if (!shown.has(node.tagName)) return childrenOf(node);
  const { href, src, alt, start, align } = node.properties;
  const properties = {
    key,
    ...(node.tagName === 'a' ? { href: String(href ?? '') } : {}),
    ...(node.tagName === 'img' ? { src: String(src ?? ''), alt: String(alt ?? '') } : {}),
    ...(node.tagName === 'ol' && typeof start === 'number' ? { start } : {}),
    ...(typeof align === 'string' ? { style: { textAlign: align as 'left' | 'right' | 'center' } } : {}),
  };
  const children = childrenOf(node);
  return children.length === 0 ? createElement(node.tagName, properties) : createElement(node.tagName, properties, ...children);
}
