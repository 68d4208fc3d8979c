import type { Language } from '../../../src/domain/drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../src/domain/insight/labels.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import type { LabelledPost } from '../../../tools/train/labelled-posts.ts';
import type { FoundSentence } from './gold.ts';

/**
 * The word lists that the lens began from, before anything was measured: a baseline. Each entry is a pattern for folded text;
 * a space stands for any white space, `_` for up to three words in between, `~` for the rest of a word, `#` for a number.
 */
type SeedSide = Partial<Record<SentenceLabel, string>>;

const seeds: Record<Language, SeedSide> = {
  en: {
    promotion: `
      (i am|i'm) an? _ (expert|authority|specialist)|as an? (leading|renowned|respected)|(thought|industry) leader|award-winning
      #\\+? years of experience|proven track record|certified|accredited|best-selling|top-rated|number one|world-class|best-in-class
      cutting-edge|the go-to (person|expert)|i'm known for|i am known for|pioneer|visionary|guru|ninja|rockstar
      (proud|thrilled|excited|honou?red) to (announce|share)|(humbled|honou?red) to (be named|receive)|i won|i was (awarded|named)
      i was (invited|selected) to speak|featured in|as seen in|just hit # ~ (followers|subscribers)|we (raised|crossed) \\$#
      (closed|landed) an? _ deal|i've been promoted|my new role as|i (increased|grew|exceeded) _ # ?%|single-handedly
      built _ from (zero|scratch)|the (first|only|youngest) to|record-breaking|personal best|my work with|clients such as
      (lunch|stage|photo) with|backstage|vip|keynote|my new (car|office|watch)|flying to _ to speak|(buy|order|pre-order) now
      sign up|register|book a call|book your spot|(dm|message) me|link in (bio|first comment|the comments)
      check out my (course|book|podcast|services)|subscribe to my newsletter|follow me for more|(like|repost) if|tag someone
      only # spots left|limited time|discount|promo code|free trial|hire me|i'm available for|work with me
      my signature (method|programme|program|package)|don't miss out|our (product|platform) helps|open to work
      unlike others|the (best|only|most) _ in the industry|game-changing|revolutionary|unprecedented`,
    humblebrag: `
      can't believe they picked me|not sure why anyone listens|ugh, another|little old me|embarrassed by all the praise
      exhausted by so many (invitations|offers)|not to brag|i hate to brag|people keep telling me`,
    credit: `
      thanks to|credit to|via|as ~ puts it|i recommend|worth (reading|following)|the team:`,
    question: `
      ^(how|what|which)\\b.*\\byou.*\\?|what am i missing\\?|where do you disagree\\?|i'd love to learn how you|tell me your|you're right`,
    stance: `
      i think _ because|contrary to common advice`,
    value: `
      ^(start|try|ask|write|measure|avoid|make|use|keep|stop|check|think|read|look|find|learn|don't|never)|how to|here's how|here is a way
      first _ then|# (ways|tips|lessons|mistakes|questions)|make sure|be sure to|you (can|could)|you should|it's worth ~ing|instead of
      before you|if you|the (trick|key) is to|checklist|template|script|framework|tip:|rule of thumb|a common mistake is
      according to|a study by|data from|for example|for instance|e\\.g\\.|in practice|we (tested|measured|compared)|over # weeks
      the exception is|this fails when|because|the reason is|which means|in other words|put simply|the difference between
      why _ (works|fails|matters)|think of it as|imagine|the trade-off is|it depends on|i learned that|i was wrong about
      my mistake was|what i'd do differently|it didn't work because|the lesson|free to copy|no sign-up|in short|key takeaway`,
  },
  pl: {
    promotion: `
      jestem _ (ekspert~|autorytet~|specjalist~)|jako (uznan~|cenion~|czolow~)|lider~ (opinii|rynku|branzy)|wielokrotnie nagradzan~
      laureat~|z #-letnim doswiadczeniem|ponad # lat doswiadczenia|moge sie pochwalic|chwale sie|certyfikowan~|znan~ z tego, ze
      wizjoner~|guru|pasjonat~|czlowiek orkiestra|najleps~ (w branzy|na rynku)|numer jeden|swiatowej klasy|z najwyzszej polki
      profesjonalizm~|z duma oglaszam|jestem dumn~|milo mi|z przyjemnoscia (poinformowac|informuje)|mam zaszczyt|wyroznienie
      zosta(lem|lam) (nagrodzon~|wyroznion~|wybran~|powolan~)|zdoby(lem|lam) _ (nagrod~|tytul)|wygra(lem|lam) _ (przetarg|konkurs)
      znalaz(lem|lam) sie|top 100|30 przed 30|awansowa(lem|lam)|obj(alem|elam) stanowisko|rozpoczynam nowa role
      moj sukces|moje osiagnieci~|moj rekord|(zwiekszy|podnios)(lem|lam) _ # ?%|(zbudowa|stworzy)(lem|lam) _ od zera
      jako (pierwsz~|jedyn~|najmlods~)|przekroczy(lem|lam) #|jest nas juz #|bez niczyjej pomocy|zaufali (mi|nam)|moi klienci
      pracowa(lem|lam) dla|wystapi(lem|lam)|zaproszono mnie|by(lem|lam) gosci~|pisza o (mnie|nas)|(spotkanie|zdjecie) z
      moj nowy (samochod|gabinet)|spelnione marzenie|lece do|(kup|zamow|zarezerwuj) (teraz|juz dzis)|zapisz sie na (moj|nasz)
      dolacz do (mojego|naszej)|napisz do mnie|link w (komentarzu|bio)|sprawdz (moja oferte|moj kurs|moja strone)
      skorzystaj z oferty|rabat~|kod rabatowy|ostatnie miejsca|liczba miejsc ograniczona|tylko do|bezplatna konsultacj~
      zapraszam do wspolpracy|obserwuj mnie|zostaw reakcje|udostepnij, jesli|oznacz znajomego|w komentarzu|polecam sie
      moj autorski program|moja autorska metoda|gwarantuje efekty|100 ?% skutecznosci|premiera moje~
      innowacyjn~ rozwiazani~|kompleksow~ obslug~|indywidualne podejscie|najwyzszej jakosci|najwyzszy poziom
      w przeciwienstwie do innych|jako jedyni`,
    humblebrag: `
      nie zebym sie chwalil~|(nie)?skromnie mowiac|nie wiem, czym sobie zasluzyl~|do dzis nie wierze|ech, znowu|padam z nog
      ciagle slysze|wszyscy mi mowia`,
    credit: `
      dziekuje|dzieki ~ za|to zasluga|jak (pisze|mowi) ~|polecam|warto (przeczytac|obserwowac)|udostepniam, bo`,
    question: `
      ^(jak|co|ktor~)\\b.*\\?|gdzie sie myle\\?|czego nie uwzglednil~|ciekaw~? jestem|masz racje|odpiszcie`,
    stance: `
      uwazam _ bo|moim zdaniem|wbrew obiegowej opinii|nie zgadzam sie`,
    value: `
      ^(sprawdz|zapytaj|zacznij|policz|porownaj|zapisz|napisz|zrob|uzyj|przeczytaj|pomysl|poszukaj)~|jak ~c\\b|oto (jak|sposob)
      po pierwsze|nastepnie|# (sposobow|wskazowek|bledow|pytan|lekcji)|warto ~c\\b|(nalezy|trzeba|dobrze jest) ~c\\b|powin(ienes|nas|niscie)
      mozesz|mozecie|da sie|mozna|pamietaj|nie zapomnij|upewnij sie|zadbaj o|zamiast|zanim|(jesli|jezeli|gdy)|(sek|klucz) w tym
      unikaj|nigdy nie|wskazowka|porada|lista kontrolna|szablon|wzor|sciaga|na przyklad|np\\.|przyklad:|wedlug|zgodnie z (raportem|badaniem)
      badani~ (pokazuj~|wykazal~)|dane (gus|eurostat|nbp)|(sprawdzil|zmierzyl|porownal)~|w praktyce|przez # tygodni|wyjatkiem jest
      to nie dziala, gdy|bo|poniewaz|dlatego|gdyz|w efekcie|a wiec|to oznacza, ze|to znaczy|innymi slowy|prosciej mowiac|czym jest
      roznica miedzy|dlaczego|wyobraz sobie|to troche jak|cena jest|cos za cos|to zalezy od|nauczyl~ sie, ze|pomylil~ sie|moj blad
      dzis zrobil~ inaczej|nie zadzialalo, bo|wnios~|lekcja dla|w skrocie|najwazniejsze:|do skopiowania`,
  },
};

/** Promotion wins, then the order above. */
const order = ['humblebrag', 'promotion', 'credit', 'question', 'stance', 'value'] as const;

const compiled = {
  en: order.map((label) => ({ label, pattern: compile(seeds.en[label] ?? '') })),
  pl: order.map((label) => ({ label, pattern: compile(seeds.pl[label] ?? '') })),
};

function compile(source: string): RegExp {
  const alternatives = source.trim().split(/\n\s*/).join('|');
  const plain = alternatives.replace(/ _ /g, ' (?:\\S+ ){0,3}').replace(/~/g, "[\\p{L}'-]*").replace(/#/g, '\\d[\\d.,]*');
  return new RegExp(`(?<![\\p{L}\\d])(?:${plain.replace(/(^|\|)\^/g, '$1(?<=^[^\\p{L}]*)')})(?![\\p{L}\\d])`, 'u');
}

/** What the seed cues alone would say. */
export function labelBySeeds(text: string, language: Language): SentenceLabel {
  const folded = fold(text).replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  return compiled[language].find(({ pattern }) => pattern.test(folded))?.label ?? 'neutral';
}

/** The same of a whole post, sentence by sentence as the readers cut it. */
export function judgeBySeeds({ text, lang, sentences }: LabelledPost): FoundSentence[] {
  return sentences.map(({ start, end }) => {
    const label = labelBySeeds(text.slice(start, end), lang);
    const [promotion, value] = [isPromotionLabel(label) ? 1 : 0, isUsefulLabel(label) ? 1 : 0];
    return { start, end, label, promotion, value, family: null, chances: { promotion, useful: value, dual: 0, question: 0 } };
  });
}
