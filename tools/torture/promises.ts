/** A promise's tests: how they are run, and what that run does. Those that can be made heavier have a short form in `npm test`. */
export interface Torture {
  id: string;
  what: string;
  runner: 'vitest' | 'playwright';
  /** Files, and options of the runner. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Runs where no way leads to another computer, and counts who tries. */
  isCutOff?: boolean;
}

const core = 'tests/unit/core';
const conformance = 'tests/conformance';
const domain = 'tests/unit/domain';
const once = ['--retries=0'];

function vitest(id: string, what: string, args: string[], env: Torture['env'] = {}): Torture {
  return { id, what, runner: 'vitest', args, env };
}

function playwright(id: string, what: string, args: string[], env: Torture['env'] = {}): Torture {
  return { id, what, runner: 'playwright', args: [...args, ...once], env };
}

/** The promises about words, in the order in which `npm run torture` runs them. */
const words: Torture[] = [
  vitest('R1', '1,000 kills while a draft is being saved', [`${conformance}/durability/kills.test.ts`], { BYLINE_KILLS: '1000' }),
  vitest('R2', 'full disks of two kinds at 25 levels of free space', [`${conformance}/durability/full-disk.test.ts`]),
  vitest('R3', 'a fault at each file call, also of backups and what is restored', [
    `${conformance}/durability/failing-calls.test.ts`,
    `${conformance}/durability/backups.test.ts`,
  ]),
  vitest('R4', 'the order of calls to the disk', [`${conformance}/durability/order.test.ts`]),
  playwright('R5', '100 kills while somebody types eight keys a second', ['editor-saving.spec', '-g', 'R5', '--repeat-each=50']),
  playwright('R5a', 'closing, killing and going elsewhere while the folder is away', ['never-lost.spec', '--repeat-each=3']),
  vitest(
    'R6',
    '1,000 random courses of typing, saving, changes from outside and failures, 300 of two programs on one folder',
    [
      `${conformance}/drafts/interleavings.test.ts`,
      `${conformance}/drafts/two-programs.test.ts`,
      `${conformance}/drafts/hanging-disk.test.ts`,
    ],
    { BYLINE_INTERLEAVINGS: '1000', BYLINE_TWO_PROGRAMS: '300' },
  ),
  vitest(
    'R6a',
    'changes from outside of every kind, and 1,000 own saves beside them',
    [`${core}/library/save-draft.test.ts`, `${core}/library/overtaken.test.ts`, `${core}/node/revision-check.test.ts`],
    { BYLINE_SAVES: '1000' },
  ),
  vitest('R7', 'bursts of 500 changes from outside', [`${core}/node/folder-watch.test.ts`], { BYLINE_BURSTS: '20' }),
  vitest('R8', 'two windows and two programs on one folder', [
    `${core}/library/two-windows.test.ts`,
    `${core}/library/presence.test.ts`,
  ]),
  vitest('R9', 'opening changes nothing, an edit only its block (R10)', [
    `${core}/opening.test.ts`,
    `${conformance}/markdown/blocks.test.ts`,
  ]),
  vitest('R11', '10,000 documents that are written and read again', [`${conformance}/markdown/print.test.ts`]),
  vitest('R12', 'front matter, and bytes that are no text (R13)', [
    `${domain}/drafts/front-matter.test.ts`,
    `${domain}/drafts/other-front-matter.test.ts`,
    `${domain}/drafts/decode.test.ts`,
  ]),
  vitest('R14', 'a file of 100 MB among drafts', [`${core}/library/huge-file.test.ts`], { BYLINE_BESIDE: '1000' }),
  vitest('R15', 'locked and vanished folders', [`${conformance}/durability/locked.test.ts`, `${core}/recovery.test.ts`]),
  vitest('R16', 'damaged settings and a damaged index', [
    `${core}/node/sqlite-index.test.ts`,
    'tests/unit/main/stored-settings.test.ts',
  ]),
  vitest('R17', 'names of files, links (R18) and a wrong clock (R19)', [
    `${domain}/drafts/file-name.test.ts`,
    `${core}/library/drafts.test.ts`,
    `${core}/library/keeping.test.ts`,
  ]),
  playwright('R20', 'courses of 100 random acts, taken back to the first and done again to the last', ['undo.spec'], {
    BYLINE_UNDO_SEEDS: '20',
    BYLINE_UNDO_ACTS: '100',
  }),
  playwright('R21', 'composed words, while the draft is saved, read and changed outside', ['composing.spec']),
  vitest('R22', 'trash, history and copies of sync tools (R23)', [
    `${core}/library/history.test.ts`,
    `${core}/library/settling.test.ts`,
    `${core}/library/sync-copies.test.ts`,
  ]),
  playwright('R24', 'a session of 20,000 keys and 400 changes from draft to draft', ['soak.spec'], {
    BYLINE_SOAK_KEYS: '20000',
    BYLINE_SOAK_SWITCHES: '200',
  }),
  vitest('R25', 'imports that were made to do harm', [`${core}/import/import.test.ts`, `${core}/import/worker-importer.test.ts`]),
];

/** The promises about who gets in and what gets out. */
const doors: Torture[] = [
  vitest('S1', 'the security checklist (S1, S4, S5), fuses (S2) and packages (S12)', [
    'tests/unit/main',
    'tests/unit/tools/packaging',
    'tests/unit/tools/node-source.test.ts',
    'tests/unit/tools/licences.test.ts',
  ]),
  vitest(
    'S3',
    '100,000 messages that nobody can foresee',
    [`${core}/dispatcher.test.ts`, 'tests/unit/main/call-channel.test.ts'],
    { BYLINE_FUZZ: '100000' },
  ),
  playwright(
    'S6',
    'over 600 hostile texts, opened, pasted, previewed and imported in the window',
    ['security.spec', '-g', 'S6'],
    {
      BYLINE_VECTORS: 'all',
    },
  ),
  vitest('S6a', 'the same in exports, copies and imports, in thirteen places each', [`${domain}/markdown/hostile-html.test.ts`]),
  playwright('S7', 'links and calls of the window (S3), and doors to the outside (S8)', [
    'security.spec',
    'starting-without-display.spec',
    '-g',
    'S3|S7|S8',
  ]),
  vitest('S9', 'paths that lead out of the library', [`${core}/node/confinement.test.ts`, `${core}/node/hostile-files.test.ts`]),
  vitest('S10', 'text that is made to freeze its reader, with its growth', [
    `${domain}/markdown/hostile.test.ts`,
    `${domain}/markdown/math.test.ts`,
    `${domain}/drafts/hostile.test.ts`,
    `${domain}/insight/hostile.test.ts`,
    `${domain}/paste/paste.test.ts`,
    `${domain}/text/isolated.test.ts`,
  ]),
  vitest('S13', 'who may read what is made of a private draft', [
    `${core}/library/readers.test.ts`,
    `${core}/library/in-git.test.ts`,
    `${core}/node/hostile-files.test.ts`,
    `${core}/node/attributes.test.ts`,
  ]),
  {
    id: 'S11',
    what: 'the whole window suite where no way leads to another computer',
    runner: 'playwright',
    args: [],
    env: { BYLINE_CUT_OFF: '1' },
    isCutOff: true,
  },
];

export const tortures: readonly Torture[] = [...words, ...doors];
