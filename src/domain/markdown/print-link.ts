import type { Image, Link } from 'mdast';
import { isAddress } from './same-block.ts';

/** The part of a link or image that says where it leads: `(url "title")`. */
export function resource(url: string, title: string | null | undefined): string {
  const place = destination(url, Boolean(title));
  return title ? `(${place} "${escapedTitle(title)}")` : `(${place})`;
}

function destination(url: string, titled: boolean): string {
  if ((url === '' && titled) || /[\s\u007f]|^</.test(url) || hasControl(url) || !isBalanced(url)) return `<${inAngles(url)}>`;
  return referencesEscaped(url.replace(/\\(?=[!-/:-@[-`{-~])|\\$/g, '\\\\'));
}

function hasControl(url: string): boolean {
  return Array.from(url).some((character) => character < ' ');
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || depth > 30) return false;
  }
  return depth === 0;
}

function inAngles(url: string): string {
  return referencesEscaped(url.replace(/\\(?=[!-/:-@[-`{-~])|\\$/g, '\\\\').replace(/[<>]/g, '\\$&'));
}

function escapedTitle(title: string): string {
  return referencesEscaped(title.replace(/\\(?=[!-/:-@[-`{-~])|\\$/g, '\\\\').replaceAll('"', '\\"'));
}

/** Keeps `&amp;` and its like from being read as the character they stand for. */
export function referencesEscaped(text: string): string {
  return text.replace(/&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{0,31};)/g, '\\&');
}

/** The description of an image is read as text without its markup, so every sign of markup in it is escaped. */
export function imageText(image: Image): string {
  const alt = (image.alt ?? '').replace(/[\\`*_~[\]<&!]/g, '\\$&');
  return `![${alt}]${resource(image.url, image.title)}`;
}

/** The address of a link that may stand as it is, `https://…` or `name@place`; `null` for other links. */
export function bareAddress(link: Link): string | null {
  const [only] = link.children;
  if (link.title || only?.type !== 'text' || !isAddress(link.url, link.children)) return null;
  return /^(?:https?:\/\/|www\.)\S+$/i.test(only.value) || /^[\w.+-]+@[\w.-]+$/.test(only.value) ? only.value : null;
}

/** The address of a link in angle brackets; `null` for links that cannot be written so. */
export function angleAddress(link: Link): string | null {
  const [only] = link.children;
  if (link.title || only?.type !== 'text' || !isAddress(link.url, link.children)) return null;
  const isUri = link.url === only.value && /^[a-z][a-z\d+.-]{1,31}:[^\s<>\u007f]*$/i.test(only.value) && !hasControl(only.value);
  const isMail = link.url === `mailto:${only.value}` && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*$/i.test(only.value);
  return isUri || isMail ? `<${only.value}>` : null;
}
