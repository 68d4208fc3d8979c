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
  unknownRequest: {
    en: 'Byline does not know this request. Restarting Byline may help.',
    pl: 'Byline nie zna tego polecenia. Może pomóc ponowne uruchomienie programu.',
  },
  unforeseen: {
    en: 'Something went wrong inside Byline. Your files are as they were; please try again.',
    pl: 'Coś poszło nie tak wewnątrz Byline. Twoje pliki są nienaruszone; spróbuj jeszcze raz.',
  },
  noSpace: (name: string) => ({
    en: `The disk is full, so “${name}” could not be saved. What was there before is untouched, and your text is still here: free some space and save again.`,
    pl: `Dysk jest pełny, więc nie udało się zapisać „${name}”. Poprzednia treść jest nienaruszona, a Twój tekst nadal tu jest: zwolnij trochę miejsca i zapisz ponownie.`,
  }),
  notWritable: (name: string) => ({
    en: `“${name}” may not be written to. Check that the file and its folder are not locked or read-only, then save again.`,
    pl: `Nie wolno zapisać „${name}”. Sprawdź, czy plik i jego folder nie są zablokowane ani tylko do odczytu, i zapisz ponownie.`,
  }),
  writeFailed: (name: string) => ({
    en: `“${name}” could not be saved because the disk reported an error. Check the disk, then save again; your text is still here.`,
    pl: `Nie udało się zapisać „${name}”, bo dysk zgłosił błąd. Sprawdź dysk i zapisz ponownie; Twój tekst nadal tu jest.`,
  }),
  notReadable: (name: string) => ({
    en: `“${name}” could not be read. Check that you may open the file and that its disk is connected.`,
    pl: `Nie udało się odczytać „${name}”. Sprawdź, czy masz prawo otworzyć ten plik i czy jego dysk jest podłączony.`,
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
    en: `The folder “${name}” could not be opened. Check that you may read it, or choose another folder.`,
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
  changedOutsideKept: (name: string, kept: string) => ({
    en: `“${name}” was changed outside Byline. Nothing was overwritten: your text is kept beside it as “${kept}”.`,
    pl: `„${name}” zmieniono poza Byline. Nic nie zostało nadpisane: Twój tekst jest obok, jako „${kept}”.`,
  }),
  outsideLibrary: (name: string) => ({
    en: `“${name}” leads outside the library, so Byline leaves it alone. Put the file itself into the library to work on it here.`,
    pl: `„${name}” prowadzi poza bibliotekę, więc Byline go nie rusza. Aby nad nim pracować, umieść sam plik w bibliotece.`,
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
    en: `“${name}” cannot be edited here, so nothing was changed. Its notice says why.`,
    pl: `„${name}” nie można tu edytować, więc nic nie zmieniono. Powód podano w uwadze nad tekstem.`,
  }),
  badChanges: (name: string) => ({
    en: `The changes of “${name}” do not fit its text, so nothing was written. Open the draft again.`,
    pl: `Zmiany w „${name}” nie pasują do jego treści, więc nic nie zapisano. Otwórz szkic ponownie.`,
  }),
  changingTooFast: (name: string) => ({
    en: `Another program keeps changing “${name}”, so it could not be saved. Close the other program, then save again.`,
    pl: `Inny program wciąż zmienia „${name}”, więc nie udało się go zapisać. Zamknij tamten program i zapisz ponownie.`,
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
    en: `The properties at the top of “${name}” cannot be read (${problem.en}). You see the file as it is; correct the lines between the --- marks.`,
    pl: `Nie można odczytać właściwości na początku „${name}” (${problem.pl}). Widzisz plik taki, jaki jest; popraw wiersze między znakami ---.`,
  }),
  ownFileMalformed: (name: string) => ({
    en: `Byline’s own file “${name}” in the library cannot be read, so it was left as it is. Correct it in a text editor, or rename it and Byline starts a new one.`,
    pl: `Nie można odczytać pliku „${name}”, który Byline trzyma w bibliotece, więc pozostał bez zmian. Popraw go w edytorze tekstu albo zmień jego nazwę, a Byline założy nowy.`,
  }),
  linkRefused: {
    en: 'Only web addresses (https, http) and e-mail addresses (mailto) can be opened. Copy the link to use it elsewhere.',
    pl: 'Można otwierać tylko adresy stron (https, http) i adresy e-mail (mailto). Skopiuj odnośnik, aby użyć go gdzie indziej.',
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
    en: `“${first}” and “${second}” are your primary topics already, and two is the most that people remember. Choose which of them becomes secondary.`,
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
    en: `“${name}” cannot stand under itself. Choose another parent topic.`,
    pl: `„${name}” nie może być nadrzędny wobec samego siebie. Wybierz inny temat nadrzędny.`,
  }),
  nothingToUndo: {
    en: 'This change cannot be taken back any more. Rename or merge the topic again instead.',
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
  recentMissing: {
    en: 'This library is no longer in the list. Choose its folder instead.',
    pl: 'Tej biblioteki nie ma już na liście. Wybierz jej folder.',
  },
} satisfies Record<string, Sentence | ((...about: never[]) => Sentence)>;
