import { type ErrorCode, StudioError } from '../contract/errors.ts';
import type { Language } from '../domain/drafts/draft.ts';
import { draftName } from './library/draft-name.ts';

/** One thing said to a person, in each language of the interface. */
export type Sentence = Record<Language, string>;

/** An error that can be told in the language of whoever looks at the window. */
export class SpokenError extends StudioError {
  readonly sentence: Sentence;

  constructor(code: ErrorCode, sentence: Sentence, options: { subject?: string; cause?: unknown } = {}) {
    super(code, sentence.en, options);
    this.name = 'SpokenError';
    this.sentence = sentence;
  }
}

/** An error that speaks of the draft or file at this path. */
export function errorAbout(code: ErrorCode, sentence: (name: string) => Sentence, path: string, cause?: unknown): SpokenError {
  const name = draftName(path);
  return new SpokenError(code, sentence(name), { subject: name, cause });
}

/** What the trusted side has to say when something cannot be done: what happened, to which draft, and what to do. */
export const sentences = {
  noLibrary: {
    en: 'No library is open. Choose a folder for your drafts first.',
    pl: 'Żadna biblioteka nie jest otwarta. Najpierw wybierz folder na szkice.',
  },
  libraryClosed: {
    en: 'This belongs to a library that is no longer open, so nothing was changed. Open that library again first.',
    pl: 'To należy do biblioteki, która nie jest już otwarta, więc nic nie zmieniono. Najpierw otwórz ją ponownie.',
  },
  unknownRequest: {
    en: 'Byline does not understand this request. Closing Byline and opening it again may help.',
    pl: 'Byline nie rozumie tego polecenia. Może pomóc zamknięcie programu i ponowne otwarcie.',
  },
  badRequest: (problem: string) => ({
    en: `Byline could not use this request. At ${problem}.`,
    pl: `Byline nie może wykonać tego polecenia. Miejsce błędu: ${problem}.`,
  }),
  unforeseen: {
    en: 'Something went wrong inside Byline. Your files have not been changed; please try again.',
    pl: 'W Byline coś poszło nie tak. Pliki nie zostały zmienione; spróbuj jeszcze raz.',
  },
  noSpace: (name: string) => ({
    en: `The disk is full, so “${name}” could not be saved. The file on the disk is unchanged, and your text is still here: free some space, then try again.`,
    pl: `Dysk jest pełny, więc nie udało się zapisać „${name}”. Plik na dysku się nie zmienił, a Twój tekst nadal tu jest: zwolnij trochę miejsca i spróbuj ponownie.`,
  }),
  notWritable: (name: string) => ({
    en: `“${name}” cannot be saved. Check that the file and its folder are not locked or read-only, then try again.`,
    pl: `Nie da się zapisać „${name}”. Sprawdź, czy plik i jego folder nie są zablokowane ani tylko do odczytu, i spróbuj ponownie.`,
  }),
  writeFailed: (name: string) => ({
    en: `“${name}” could not be saved because the disk reported an error. Check the disk, then try again; your text is still here.`,
    pl: `Nie udało się zapisać „${name}”, bo dysk zgłosił błąd. Sprawdź dysk i spróbuj ponownie; Twój tekst nadal tu jest.`,
  }),
  notReadable: (name: string) => ({
    en: `“${name}” could not be read. Check that you are allowed to open the file and that its disk is connected.`,
    pl: `Nie udało się odczytać „${name}”. Sprawdź, czy masz prawo otworzyć ten plik i czy jego dysk jest podłączony.`,
  }),
  folderInTheWay: (name: string) => ({
    en: `A folder stands where the file of “${name}” belongs, so the draft can be neither read nor saved there. Rename or move that folder, then try again.`,
    pl: `Tam, gdzie powinien być plik „${name}”, jest folder, więc szkicu nie da się odczytać ani zapisać. Przemianuj lub przenieś ten folder i spróbuj ponownie.`,
  }),
  fileInTheWay: (name: string) => ({
    en: `A file named “${name}” stands where a folder belongs, so nothing could be kept there. Rename or move that file, then try again.`,
    pl: `Tam, gdzie powinien być folder, jest plik o nazwie „${name}”, więc nie dało się tam niczego zapisać. Przemianuj lub przenieś ten plik i spróbuj ponownie.`,
  }),
  backslash: (name: string) => ({
    en: `The file name of “${name}” has a backslash in it, which stands between folders on other computers, so Byline leaves the file alone. Rename it without the backslash to open it here.`,
    pl: `W nazwie pliku „${name}” jest ukośnik wsteczny, który na innych komputerach oddziela foldery, więc Byline go nie rusza. Aby otworzyć go tutaj, usuń ten znak z nazwy.`,
  }),
  notTrashed: (name: string, remedy: Sentence) => ({
    en: `“${name}” could not be moved to the trash; it is where it was. ${remedy.en}`,
    pl: `Nie udało się przenieść „${name}” do kosza; szkic jest tam, gdzie był. ${remedy.pl}`,
  }),
  notPutBack: (name: string, remedy: Sentence) => ({
    en: `“${name}” could not be put back; it is still in the trash. ${remedy.en}`,
    pl: `Nie udało się przywrócić „${name}”; szkic nadal jest w koszu. ${remedy.pl}`,
  }),
  notForgotten: (name: string, remedy: Sentence) => ({
    en: `“${name}” could not be deleted for good; it is still in the trash. ${remedy.en}`,
    pl: `Nie udało się usunąć „${name}” na dobre; szkic nadal jest w koszu. ${remedy.pl}`,
  }),
  versionNotKept: (name: string, remedy: Sentence) => ({
    en: `This version of “${name}” could not be kept. The draft itself is as it was. ${remedy.en}`,
    pl: `Nie udało się zachować tej wersji „${name}”. Sam szkic się nie zmienił. ${remedy.pl}`,
  }),
  versionNotNamed: (name: string, remedy: Sentence) => ({
    en: `This version of “${name}” could not be given a name. ${remedy.en}`,
    pl: `Nie udało się nadać nazwy tej wersji „${name}”. ${remedy.pl}`,
  }),
  ownFileNotSaved: (name: string, remedy: Sentence) => ({
    en: `Byline’s own file “${name}” in the library could not be saved, so nothing was changed. ${remedy.en}`,
    pl: `Nie udało się zapisać pliku „${name}”, który Byline trzyma w bibliotece, więc nic się nie zmieniło. ${remedy.pl}`,
  }),
  notFound: (name: string) => ({
    en: `“${name}” is no longer in the library. It may have been moved, renamed or deleted outside Byline.`,
    pl: `„${name}” nie ma już w bibliotece. Plik mógł zostać przeniesiony, przemianowany lub usunięty poza Byline.`,
  }),
  folderMissing: (name: string) => ({
    en: `The folder “${name}” is missing. Connect its disk or put the folder back; what you have written is still here.`,
    pl: `Brakuje folderu „${name}”. Podłącz jego dysk albo przywróć folder; to, co napisano, nadal tu jest.`,
  }),
  folderBack: (name: string) => ({ en: `The folder “${name}” is back.`, pl: `Folder „${name}” znów jest dostępny.` }),
  folderUnreadable: (name: string) => ({
    en: `The folder “${name}” could not be opened. Check that you are allowed to read it, or choose another folder.`,
    pl: `Nie udało się otworzyć folderu „${name}”. Sprawdź, czy masz prawo go odczytać, albo wybierz inny folder.`,
  }),
  notAFolder: (name: string) => ({
    en: `“${name}” is not a folder. Choose the folder that holds your drafts.`,
    pl: `„${name}” nie jest folderem. Wybierz folder, w którym są Twoje szkice.`,
  }),
  taken: (name: string) => ({
    en: `There is already a file named “${name}”. Nothing was overwritten; choose another name.`,
    pl: `Istnieje już plik o nazwie „${name}”. Nic nie zostało nadpisane; wybierz inną nazwę.`,
  }),
  changedOutside: (name: string) => ({
    en: `“${name}” was changed outside Byline. Nothing was overwritten; open the draft again to see the other text.`,
    pl: `„${name}” zmieniono poza Byline. Nic nie zostało nadpisane; otwórz szkic ponownie, aby zobaczyć inny tekst.`,
  }),
  baseForgotten: (name: string) => ({
    en: `Byline no longer has the version of “${name}” that this change was made to, so nothing was saved. Open the draft again.`,
    pl: `Byline nie pamięta już treści „${name}”, do której wprowadzono tę zmianę, więc nic nie zapisano. Otwórz szkic ponownie.`,
  }),
  recoveryMissing: {
    en: 'This text is no longer kept for recovery. It may have been put back or discarded already.',
    pl: 'Ten tekst nie jest już przechowywany do odzyskania. Mógł zostać wcześniej przywrócony lub odrzucony.',
  },
  outsideLibrary: (name: string) => ({
    en: `“${name}” leads outside the library, so Byline does not touch it. Put the file itself into the library to work on it here.`,
    pl: `„${name}” prowadzi poza bibliotekę, więc Byline go nie rusza. Aby nad nim pracować, umieść sam plik w bibliotece.`,
  }),
  linkedOutside: (name: string) => ({
    en: `“${name}” is a link to a file outside the library, so it is shown for reading only. Put the file itself into the library to edit it here.`,
    pl: `„${name}” to link do pliku spoza biblioteki, więc można go tylko czytać. Aby go tu edytować, umieść sam plik w bibliotece.`,
  }),
  ownFolder: (name: string) => ({
    en: `“${name}” is one of Byline’s own files or not a Markdown file, so it cannot be used as a draft.`,
    pl: `„${name}” to własny plik Byline albo nie jest to plik Markdown, więc nie może być szkicem.`,
  }),
  nameTooLong: (name: string) => ({
    en: `The name “${name}” is too long for this disk. Shorten the title.`,
    pl: `Nazwa „${name}” jest za długa dla tego dysku. Skróć tytuł.`,
  }),
  notEditable: (name: string) => ({
    en: `“${name}” cannot be edited here, so nothing was changed. The note above the text says why.`,
    pl: `„${name}” nie można tu edytować, więc nic nie zmieniono. Powód jest podany nad tekstem.`,
  }),
  badChanges: (name: string) => ({
    en: `The changes to “${name}” do not match its text, so nothing was saved. Open the draft again.`,
    pl: `Zmiany w „${name}” nie pasują do jego treści, więc nic nie zapisano. Otwórz szkic ponownie.`,
  }),
  changingTooFast: (name: string) => ({
    en: `Another program keeps changing “${name}”, so it could not be saved. Close the other program, then try again.`,
    pl: `Inny program wciąż zmienia „${name}”, więc nie udało się go zapisać. Zamknij tamten program i spróbuj ponownie.`,
  }),
  tooLarge: (name: string) => ({
    en: `“${name}” is larger than 2 MB, so it is shown for reading only. Split it to edit it here.`,
    pl: `„${name}” ma ponad 2 MB, więc można go tylko czytać. Podziel go, aby go tu edytować.`,
  }),
  notUtf8: (name: string) => ({
    en: `“${name}” is not UTF-8 text, so it is shown for reading only and is never rewritten. Save it as UTF-8 in the program that made it to edit it here.`,
    pl: `„${name}” nie jest tekstem UTF-8, więc można go tylko czytać i nigdy nie będzie nadpisany. Aby edytować go tutaj, zapisz go jako UTF-8 w programie, w którym powstał.`,
  }),
  malformedFrontMatter: (name: string, problem: Sentence) => ({
    en: `The properties at the top of “${name}” cannot be read (${problem.en}). You see the file as it is; correct the lines between the two --- lines.`,
    pl: `Nie można odczytać właściwości na początku „${name}” (${problem.pl}). Widzisz plik taki, jaki jest; popraw wiersze między dwiema liniami ---.`,
  }),
  ownFileMalformed: (name: string) => ({
    en: `Byline’s own file “${name}” in the library cannot be read, so it was left unchanged. Correct it in a text editor, or rename it and Byline will start a new one.`,
    pl: `Nie można odczytać pliku „${name}”, który Byline trzyma w bibliotece, więc pozostał bez zmian. Popraw go w edytorze tekstu albo zmień jego nazwę, a Byline założy nowy.`,
  }),
  linkNotAskedFor: {
    en: 'Byline opens a link only right after a click or a key. Click the link again.',
    pl: 'Byline otwiera link tylko zaraz po kliknięciu lub naciśnięciu klawisza. Kliknij link jeszcze raz.',
  },
  tooManyLinks: {
    en: 'Many links were opened within a minute. Wait a little and click the link again.',
    pl: 'W ciągu minuty otwarto wiele linków. Odczekaj chwilę i kliknij link jeszcze raz.',
  },
  linkRefused: {
    en: 'Only web addresses (https, http) and e-mail addresses (mailto) can be opened. Copy the link to use it elsewhere.',
    pl: 'Można otwierać tylko adresy stron (https, http) i adresy e-mail (mailto). Skopiuj link, aby użyć go gdzie indziej.',
  },
  notAnImage: (name: string) => ({
    en: `“${name}” is not an image that Byline can show. Use PNG, JPEG, GIF, WebP, AVIF or BMP.`,
    pl: `„${name}” nie jest obrazem, który Byline potrafi pokazać. Użyj formatu PNG, JPEG, GIF, WebP, AVIF lub BMP.`,
  }),
  imageTooLarge: (name: string) => ({
    en: `The image “${name}” is larger than 50 MB. Make it smaller, then add it again.`,
    pl: `Obraz „${name}” ma ponad 50 MB. Zmniejsz go i dodaj ponownie.`,
  }),
  thirdPrimary: (first: string, second: string) => ({
    en: `“${first}” and “${second}” are your primary topics already, and people remember two at most. Choose which of them becomes secondary.`,
    pl: `„${first}” i „${second}” to już Twoje główne tematy, a więcej niż dwóch nikt nie zapamięta. Wybierz, który z nich stanie się dodatkowy.`,
  }),
  topicUnknown: (name: string) => ({
    en: `There is no topic “${name}”. It may have been renamed or deleted.`,
    pl: `Nie ma tematu „${name}”. Mógł zostać przemianowany lub usunięty.`,
  }),
  topicTaken: (name: string) => ({
    en: `There is already a topic “${name}”. Merge the two instead, or choose another name.`,
    pl: `Temat „${name}” już istnieje. Połącz oba tematy albo wybierz inną nazwę.`,
  }),
  topicCircle: (name: string) => ({
    en: `“${name}” cannot be its own parent topic. Choose another parent topic.`,
    pl: `„${name}” nie może być nadrzędny wobec samego siebie. Wybierz inny temat nadrzędny.`,
  }),
  nothingToUndo: {
    en: 'This change can no longer be undone. Rename or merge the topic again instead.',
    pl: 'Tej zmiany nie można już cofnąć. Zamiast tego przemianuj lub połącz temat jeszcze raz.',
  },
  trashEntryMissing: {
    en: 'This draft is no longer in the trash. Deleted drafts are kept for 30 days.',
    pl: 'Tego szkicu nie ma już w koszu. Usunięte szkice są przechowywane przez 30 dni.',
  },
  versionMissing: (name: string) => ({
    en: `This earlier version of “${name}” is no longer kept. Choose another one.`,
    pl: `Ta wcześniejsza wersja „${name}” nie jest już przechowywana. Wybierz inną.`,
  }),
  libraryShared: (name: string) => ({
    en: `“${name}” is open in another Byline on this computer, too. Both can be written in: what changes there appears here.`,
    pl: `„${name}” jest otwarta na tym komputerze także w innym oknie programu Byline. W obu można pisać: zmiany stamtąd pojawią się tutaj.`,
  }),
  libraryAlone: (name: string) => ({
    en: `“${name}” is open only here again.`,
    pl: `„${name}” jest znów otwarta tylko tutaj.`,
  }),
  backupInLibrary: {
    en: 'A backup must not lie inside the library that it is of. Choose another folder, best on another disk.',
    pl: 'Kopia zapasowa nie może leżeć w bibliotece, którą zawiera. Wybierz inny folder, najlepiej na innym dysku.',
  },
  backupNotMade: (name: string, remedy: Sentence) => ({
    en: `No backup of “${name}” was made. ${remedy.en}`,
    pl: `Nie zrobiono kopii zapasowej „${name}”. ${remedy.pl}`,
  }),
  backupNotRestored: (name: string, remedy: Sentence) => ({
    en: `“${name}” could not be restored, and nothing of it was left behind. ${remedy.en}`,
    pl: `Nie udało się przywrócić „${name}” i nic po tej próbie nie zostało. ${remedy.pl}`,
  }),
  backupDamaged: (name: string) => ({
    en: `The backup of “${name}” could not be read back as it was written, so it was removed. Check the disk, or choose another one.`,
    pl: `Kopii zapasowej „${name}” nie udało się odczytać tak, jak ją zapisano, więc została usunięta. Sprawdź dysk albo wybierz inny.`,
  }),
  notABackup: (name: string) => ({
    en: `“${name}” is not a backup that can be restored, or it is damaged. Nothing was changed; choose another one.`,
    pl: `„${name}” nie jest kopią zapasową, którą można przywrócić, albo jest uszkodzona. Nic nie zmieniono; wybierz inną.`,
  }),
  nothingToImport: (name: string) => ({
    en: `${name === '' ? 'Nothing of this' : `Nothing in “${name}”`} can be imported. Byline reads Markdown, HTML, text and Word files, and exports of Obsidian, Hugo, Jekyll, Astro, Ghost, Medium, X and LinkedIn.`,
    pl: `${name === '' ? 'Nie ma tu' : `W „${name}” nie ma`} niczego, co da się zaimportować. Byline czyta pliki Markdown, HTML, tekstowe i Worda oraz eksporty z Obsidiana, Hugo, Jekylla, Astro, Ghosta, Medium, X i LinkedIna.`,
  }),
  importUnreadable: (name: string) => ({
    en: `“${name}” could not be opened for import. If it is a zip file, it may be damaged or not finished; download it again and try once more.`,
    pl: `Nie udało się otworzyć „${name}” do importu. Jeśli to plik zip, może być uszkodzony albo niepełny; pobierz go jeszcze raz i spróbuj ponownie.`,
  }),
  importFailed: {
    en: 'A file in this import could not be read to its end, so nothing was imported. Try again with fewer files to find it.',
    pl: 'Jednego z plików nie udało się przeczytać do końca, więc niczego nie zaimportowano. Spróbuj z mniejszą liczbą plików, żeby go znaleźć.',
  },
  importStopped: {
    en: 'The import was stopped. Nothing came in.',
    pl: 'Import został przerwany. Niczego nie dodano.',
  },
  importForgotten: {
    en: 'This import is no longer known here, so nothing was changed. Choose what to import again; drafts that came in can be moved to the trash.',
    pl: 'Tego importu już tu nie ma, więc nic nie zmieniono. Wybierz ponownie, co zaimportować; szkice, które już dodano, można przenieść do kosza.',
  },
  documentDamaged: (name: string) => ({
    en: `“${name}” could not be read: it is damaged, or not what its name says. Nothing was changed. Open it in its own program, copy its words and paste them here.`,
    pl: `Nie udało się odczytać „${name}”: plik jest uszkodzony albo nie jest tym, na co wskazuje nazwa. Nic nie zmieniono. Otwórz go w jego programie, skopiuj treść i wklej ją tutaj.`,
  }),
  documentLocked: (name: string) => ({
    en: `“${name}” is locked with a password. Nothing was changed. Open it with the password, copy its words and paste them here.`,
    pl: `„${name}” jest zabezpieczony hasłem. Nic nie zmieniono. Otwórz go przy użyciu hasła, skopiuj treść i wklej ją tutaj.`,
  }),
  documentEmpty: (name: string) => ({
    en: `There are no words in “${name}” that can be read. Perhaps its pages are pictures, as from a scanner. Nothing was changed.`,
    pl: `W „${name}” nie ma tekstu, który da się odczytać. Być może strony są obrazami, na przykład ze skanera. Nic nie zmieniono.`,
  }),
  documentUnknown: (name: string) => ({
    en: `“${name}” is not a PDF, a Word document (.docx) or a text. Save it as one of these, or copy its words and paste them here.`,
    pl: `„${name}” nie jest plikiem PDF, dokumentem Worda (.docx) ani plikiem tekstowym. Zapisz go w jednym z tych formatów albo skopiuj treść i wklej ją tutaj.`,
  }),
  documentTooLong: (name: string) => ({
    en: `“${name}” has more than 400,000 characters. Nothing was changed. Paste the parts that you need.`,
    pl: `„${name}” ma ponad 400 000 znaków. Nic nie zmieniono. Wklej te części, których potrzebujesz.`,
  }),
  nothingChosen: {
    en: 'No draft is chosen, so nothing was imported. Choose at least one.',
    pl: 'Nie wybrano żadnego szkicu, więc niczego nie zaimportowano. Wybierz co najmniej jeden.',
  },
  nothingRestored: {
    en: 'No backup was restored since Byline was opened. Restore one first, or open its folder as a library.',
    pl: 'Od otwarcia Byline nie przywrócono żadnej kopii zapasowej. Najpierw ją przywróć albo otwórz jej folder jako bibliotekę.',
  },
  settingsNotKept: {
    en: 'The settings could not be kept. Check that the disk has room and is not read-only, then set them again.',
    pl: 'Nie udało się zachować ustawień. Sprawdź, czy na dysku jest miejsce i czy można na nim zapisywać, i ustaw je jeszcze raz.',
  },
  recentMissing: {
    en: 'This library is no longer in the list. Choose its folder instead.',
    pl: 'Tej biblioteki nie ma już na liście. Wybierz jej folder.',
  },
} satisfies Record<string, Sentence | ((...about: never[]) => Sentence)>;
