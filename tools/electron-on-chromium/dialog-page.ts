import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import type { FileQuestion, MessageQuestion } from './dialog-questions.ts';
import { serveFrame } from './network.ts';
import { requestTarget } from './targets.ts';

const address = 'https://dialog.electron-on-chromium.test/';

const english = {
  cancel: 'Cancel',
  choose: 'Choose',
  save: 'Save',
  folder: 'Folder',
  file: 'File',
  up: 'Folder above',
  make: 'New folder',
  go: 'Show',
};
const polish: typeof english = {
  cancel: 'Anuluj',
  choose: 'Wybierz',
  save: 'Zapisz',
  folder: 'Folder',
  file: 'Plik',
  up: 'Folder wyżej',
  make: 'Nowy folder',
  go: 'Pokaż',
};

/** One answer of a dialog's page: another page, or the result that closes it. */
type Answer<Result> = { page: string } | { result: Result };

/**
 * Asks on a page of its own, for computers without a dialog program or a display. The page is plain HTML without scripts: each
 * press of a button is a request that is answered here. Gives `closed` when the person closes the page.
 */
async function askOnPage<Result>(answer: (fields: URLSearchParams) => Answer<Result>, closed: Result): Promise<Result> {
  const { id, session } = await requestTarget();
  return new Promise((resolve) => {
    const stopServing = serveFrame(id, (request) => {
      const { searchParams, pathname } = new URL(request.url);
      if (pathname !== '/') return new Response('', { status: 404 });
      const answered = answer(searchParams);
      if ('page' in answered) return pageResponse(answered.page);
      resolve(answered.result);
      session.attempt('Page.close');
      return pageResponse('');
    });
    session.on('detached', () => {
      stopServing();
      resolve(closed);
    });
    session.attempt('Page.enable');
    session.attempt('Runtime.runIfWaitingForDebugger');
    session.attempt('Page.navigate', { url: address });
  });
}

function pageResponse(html: string): Response {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } });
}

export function askForFilesOnPage(question: FileQuestion): Promise<string[]> {
  const words = app.getLocale().startsWith('pl') ? polish : english;
  const startName = question.kind === 'save' ? path.basename(question.start) : '';
  let folder = question.kind === 'save' ? path.dirname(question.start) : question.start;
  return askOnPage<string[]>((fields) => {
    if (fields.has('cancel')) return { result: [] };
    folder = path.resolve(folder, fields.get('folder') ?? '.');
    if (fields.has('make')) folder = madeFolder(folder, fields.get('make') ?? '');
    if (fields.has('choose'))
      return { result: [question.kind === 'folder' ? folder : path.join(folder, fields.get('name') ?? startName)] };
    return { page: filesPage(question, words, folder, startName) };
  }, []);
}

function madeFolder(folder: string, name: string): string {
  if (name.trim() === '') return folder;
  const made = path.join(folder, path.basename(name));
  mkdirSync(made, { recursive: true });
  return made;
}

function filesPage(question: FileQuestion, words: typeof english, folder: string, startName: string): string {
  const entries = entriesOf(folder);
  const links = entries.folders.map((name) => folderLink(path.join(folder, name), name)).join('');
  const files = entries.files.map((name) => `<option value="${escaped(name)}">`).join('');
  const label = question.confirm ?? (question.kind === 'save' ? words.save : words.choose);
  const nameField =
    question.kind === 'folder'
      ? ''
      : `<label>${words.file} <input name="name" list="files" required value="${escaped(startName)}"></label><datalist id="files">${files}</datalist>`;
  return page(
    question.title,
    `<form>
      <label>${words.folder} <input name="folder" value="${escaped(folder)}" autofocus></label> <button>${words.go}</button>
      ${nameField}
      <p><button name="choose" value="1" class="main">${escaped(label)}</button> <button name="cancel" value="1" formnovalidate>${words.cancel}</button></p>
    </form>
    <ul>${folderLink(path.dirname(folder), `↑ ${words.up}`)}${links}</ul>
    <form><input name="make" aria-label="${words.make}"> <button>${words.make}</button></form>`,
  );
}

function folderLink(folder: string, name: string): string {
  return `<li><a href="/?folder=${encodeURIComponent(folder)}">${escaped(name)}</a></li>`;
}

function entriesOf(folder: string): { folders: string[]; files: string[] } {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const isFolder = (name: string) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
    const folders = new Set(names.filter(isFolder));
    return { folders: [...folders].sort(), files: names.filter((name) => !folders.has(name)).sort() };
  } catch {
    return { folders: [], files: [] };
  }
}

/** Gives the button's number; `closed` when the person closes the page. */
export function askMessageOnPage(question: MessageQuestion, closed: number): Promise<number> {
  const buttons = question.buttons
    .map((button, index) => `<button name="button" value="${index}">${escaped(button)}</button>`)
    .join(' ');
  const text = `<p>${escaped(question.message)}</p><p>${escaped(question.detail)}</p><form>${buttons}</form>`;
  return askOnPage<number>(
    (fields) => (fields.has('button') ? { result: Number(fields.get('button')) } : { page: page(question.title, text) }),
    closed,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(title)}</title>
    <style>body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem } input { font: inherit; width: 24rem; max-width: 100% }
    button { font: inherit; padding: 0.2rem 1rem } .main { font-weight: 600 } ul { list-style: none; padding: 0; columns: 2 } p { white-space: pre-wrap }</style></head>
    <body><h1>${escaped(title)}</h1>${content}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
