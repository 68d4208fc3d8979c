/** A draft written by hand, and every word and sign of it that a reader must find again, in the order in which they are read. */
export interface HandMade {
  title: string;
  language: 'en' | 'pl';
  body: string;
  read: string[];
  /** The words of its picture, which stand beside it and not in the text. */
  picture: string;
  /** How some of it comes back from Word, as HTML. */
  inWord: string[];
}

/** Bytes of a picture of one point, in base 64. */
export const onePoint = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC';

const english: HandMade = {
  title: 'Reference calls: a plan & <a warning>',
  language: 'en',
  body: `Most reference calls last **eleven minutes**, and *most of them* tell you ***nothing***. Ask for ~~a summary~~ one week.\\
A second line after a break, with \`code --flag\`, [a link](https://example.com/a_(b)) and <https://example.com/bare>. 🧭 👨‍👩‍👧‍👦 🇵🇱

## Three questions

1. What was the job?
2. Who was in the room?
   - the person
     - and their lead
   - the client

   A second paragraph of the item.
3. What happened *next*?

Then, from seven:

7. seven
8. eight

- [ ] call Ewa
- [x] call Jan

### Kept words

> Nobody asks what happened on a Tuesday.
>
> 1. quoted point
>
> > an inner quotation
>
> — Ewa Lis

> [!tip] Ask twice
> The second answer is **better**.

| Month | Calls | Note |
| :---- | ----: | :--: |
| May   |     9 | a **bold** cell |
| June  |    12 | [linked](https://example.com/june) |

\`\`\`js
const week = 1;
  if (week < 2) ask("why & how");
\`\`\`

---

A note[^b] and another[^a], with 5 < 6 & "quotes". Take $x*y*z$ and ==marked words==. See [[Other note|wiki words]].%%Acme is the client%%

![A chart of calls](images/chart.png)

![A far picture](https://example.com/far.png)

#### The end

Last line: #hiring, @ewa@mastodon.example – and **[bold link](https://example.com/bold)**.

<!-- Acme again -->

[^a]: The words of a.
[^b]: The words of b, with *stress*.

    Its second paragraph.
`,
  read: [
    'Reference calls: a plan & <a warning>',
    'Most reference calls last eleven minutes, and most of them tell you nothing. Ask for a summary one week.',
    'A second line after a break, with code --flag, a link and https://example.com/bare. 🧭 👨‍👩‍👧‍👦 🇵🇱',
    'Three questions',
    'What was the job?',
    'Who was in the room?',
    'the person',
    'and their lead',
    'the client',
    'A second paragraph of the item.',
    'What happened next?',
    'Then, from seven:',
    'seven',
    'eight',
    '☐ call Ewa',
    '☑ call Jan',
    'Kept words',
    'Nobody asks what happened on a Tuesday.',
    'quoted point',
    'an inner quotation',
    '— Ewa Lis',
    'Ask twice',
    'The second answer is better.',
    'Month',
    'Calls',
    'Note',
    'May',
    '9',
    'a bold cell',
    'June',
    '12',
    'linked',
    'const week = 1;',
    'if (week < 2) ask("why & how");',
    'A note [1] and another [2], with 5 < 6 & "quotes". Take $x*y*z$ and marked words. See wiki words.',
    'A far picture',
    'The end',
    'Last line: #hiring, @ewa@mastodon.example – and bold link.',
    '[1] The words of b, with stress.',
    'Its second paragraph.',
    '[2] The words of a.',
  ],
  picture: 'A chart of calls',
  inWord: [
    '<h2>Three questions</h2>',
    '<strong><em>nothing</em></strong>',
    '<s>a summary</s>',
    '<a href="https://example.com/a_(b)">a link</a>',
    '<li>the person<ul><li>and their lead</li></ul></li>',
    '<th><p><strong>Month</strong></p></th>',
    '<td><p>May</p></td>',
    '<pre>const week = 1;<br />  if (week &lt; 2) ask(',
    '<blockquote><p>Nobody asks what happened on a Tuesday.</p></blockquote>',
    '<a href="https://example.com/far.png">A far picture</a>',
  ],
};

const polish: HandMade = {
  title: 'Rozmowy referencyjne: „zażółć gęślą jaźń”',
  language: 'pl',
  body: `Większość rozmów trwa **jedenaście minut** i *prawie nic* z nich nie wynika. W ŻÓŁTYM zeszycie mam ½ strony notatek – i 100 € premii…

## Trzy pytania

1. Co się działo w zwykły wtorek?
2. Kto był w pokoju?
   - osoba
   - jej szefowa
3. Co było *potem*?

- [ ] zadzwonić do Łucji
- [x] zadzwonić do Żanety

> Nikt nie pyta, co się stało, kiedy nikt nie patrzył.
>
> — Łucja Źdźbło

| Miesiąc | Rozmowy |
| ------- | ------: |
| wrzesień | 9 |
| październik | dwanaście |

\`\`\`python
tydzień = "środa"
    print(tydzień)
\`\`\`

---

Przypis[^1] i [odnośnik](https://example.com/zażółć). 🥖 👩🏽‍🔬

![Wykres rozmów](images/chart.png)

[^1]: Treść przypisu: ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ.
`,
  read: [
    'Rozmowy referencyjne: „zażółć gęślą jaźń”',
    'Większość rozmów trwa jedenaście minut i prawie nic z nich nie wynika. W ŻÓŁTYM zeszycie mam ½ strony notatek – i 100 € premii…',
    'Trzy pytania',
    'Co się działo w zwykły wtorek?',
    'Kto był w pokoju?',
    'osoba',
    'jej szefowa',
    'Co było potem?',
    '☐ zadzwonić do Łucji',
    '☑ zadzwonić do Żanety',
    'Nikt nie pyta, co się stało, kiedy nikt nie patrzył.',
    '— Łucja Źdźbło',
    'Miesiąc',
    'Rozmowy',
    'wrzesień',
    '9',
    'październik',
    'dwanaście',
    'tydzień = "środa"',
    'print(tydzień)',
    'Przypis [1] i odnośnik. 🥖 👩🏽‍🔬',
    '[1] Treść przypisu: ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ.',
  ],
  picture: 'Wykres rozmów',
  inWord: [
    '<h1>Rozmowy referencyjne: „zażółć gęślą jaźń”</h1>',
    '<li>Kto był w pokoju?<ul><li>osoba</li><li>jej szefowa</li></ul></li>',
    '<th><p><strong>Miesiąc</strong></p></th>',
    '<a href="https://example.com/za%C5%BC%C3%B3%C5%82%C4%87">odnośnik</a>',
  ],
};

export const handMade: readonly HandMade[] = [english, polish];
