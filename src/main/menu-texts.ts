import type { Language } from '../domain/drafts/draft.ts';

const english = {
  chooseLibrary: 'Choose your library folder',
  exportDraft: 'Export the draft',
  file: '&File',
  newDraft: 'New draft',
  openLibrary: 'Open a library…',
  settings: 'Settings…',
  quit: 'Quit Byline',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste as plain text',
  selectAll: 'Select all',
  view: '&View',
  focusMode: 'Focus mode',
  commands: 'All commands…',
  fullScreen: 'Full screen',
  help: '&Help',
  handbook: 'Handbook',
  shortcuts: 'Keyboard shortcuts',
};

/** The words of the application menu and the system dialogs. */
export type MenuTexts = typeof english;

const polish: MenuTexts = {
  chooseLibrary: 'Wybierz folder biblioteki',
  exportDraft: 'Wyeksportuj szkic',
  file: '&Plik',
  newDraft: 'Nowy szkic',
  openLibrary: 'Otwórz bibliotekę…',
  settings: 'Ustawienia…',
  quit: 'Zakończ Byline',
  edit: '&Edycja',
  undo: 'Cofnij',
  redo: 'Ponów',
  cut: 'Wytnij',
  copy: 'Kopiuj',
  paste: 'Wklej',
  pastePlain: 'Wklej sam tekst',
  selectAll: 'Zaznacz wszystko',
  view: '&Widok',
  focusMode: 'Tryb skupienia',
  commands: 'Wszystkie polecenia…',
  fullScreen: 'Pełny ekran',
  help: 'Po&moc',
  handbook: 'Podręcznik',
  shortcuts: 'Skróty klawiszowe',
};

/** The menu's words in a language. */
export function menuTexts(language: Language): MenuTexts {
  return language === 'pl' ? polish : english;
}
