import { type Family, families } from '../../domain/insight/families.ts';

/** A page of the handbook: the path of its file under the language's folder, without `.md`. */
export type HandbookPage =
  | 'writing'
  | 'topics'
  | 'lens'
  | LensPage
  | 'acting-on-hints'
  | 'copying'
  | PracticePage
  | 'importing'
  | 'files'
  | 'keeping'
  | 'scripts'
  | 'keys';
type LensPage = `lens/${Family}`;
type PracticePage = 'me' | 'today' | 'ledger' | 'mirror' | 'policy' | 'learning' | 'reference-pack';

export const pageOfFamily = (family: Family): LensPage => `lens/${family}`;

/** All pages, in the order in which they are listed; the lens's own follow it. */
export const handbookPages: readonly HandbookPage[] = [
  'writing',
  'topics',
  'lens',
  ...families.map(pageOfFamily),
  'acting-on-hints',
  'copying',
  'me',
  'today',
  'ledger',
  'mirror',
  'policy',
  'learning',
  'reference-pack',
  'importing',
  'files',
  'keeping',
  'scripts',
  'keys',
];

export const isHandbookPage = (path: string): path is HandbookPage => (handbookPages as readonly string[]).includes(path);
