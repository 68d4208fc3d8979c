import { type Cue, cues } from '../cue.ts';

const advice = cues('pl', 'advice', [
  [
    'imperative',
    [
      '^ @imperative',
      '^ nie|nigdy|zawsze|po|teraz|potem|najpierw|wiec|i|a|no|tylko|zatem|dalej|nastepnie|poza [prostu|tym] @imperative',
      ', @imperative',
      '@imperative …2 i|oraz @imperative',
      ': @imperative',
      '^ niech|prosze @infinitive|ktos|kazdy',
      '^ @infinitive',
    ],
    ['Sprawdź ciśnienie.', 'Nie głaszcz psa.', 'Zakręcić w środku, odkręcić na zewnątrz.'],
    ['Sprawdził ciśnienie.'],
  ],
  [
    'worth',
    [
      'warto|nalezy|trzeba|wypada|mozna|najlepiej|lepiej|dobrze|wystarczy|trzeba|wolno [jest|tez|jednak|bylo|byloby|tu|to|wiec|sie|by|zatem] @infinitive',
      'warto',
      '@infinitive warto|nalezy|trzeba|mozna',
      'lepiej|latwiej|bezpieczniej|najlepiej|najprosciej …2 @infinitive',
      'da sie',
      'wystarczy',
    ],
    ['Warto zapytać.', 'Należy złożyć wniosek.'],
    ['Warta stoi.'],
  ],
  [
    'should',
    [
      'powinn~|powinien [tez|jednak|ono] @infinitive|byc|miec',
      'powinienes|powinnas|powinniscie|powinienem',
      'musisz|musicie|masz|macie @infinitive',
      'musisz|musicie',
    ],
    ['Powinnaś zapytać.', 'Musicie zrozumieć zasadę.'],
    ['Musiał wyjść.'],
  ],
  [
    'you-can',
    [
      'mozesz|mozecie|mozna [tez|rowniez|wiec|nim|to|sobie|go|je|ja] @infinitive',
      'mozesz|mozecie',
      'znajdziesz|znajdziecie|zobaczysz|otrzymasz|dostaniesz|uzyskasz|uzyjesz',
    ],
    ['Możesz zacząć od dziś.', 'Tam znajdziesz opis.'],
    ['Może padać.'],
  ],
  [
    'how-to',
    ['jak @infinitive', 'oto jak|sposob|co|kilka|@number|przyklad', 'jak to zrobic|dziala', 'sposob|sposoby|metoda na|polega|to'],
    ['Jak zrobić zakwas.', 'Oto sposób na pleśń.'],
    ['Jak pies.'],
  ],
  [
    'order',
    [
      '^ po pierwsze|drugie|trzecie|czwarte',
      '^ najpierw|nastepnie|potem|pozniej|wreszcie|pierwsze|pierwszy|drugi|druga|kolejna|kolejny|trzecia|trzeci …2',
      '^ krok @number',
      '@number sposobow|wskazowek|bledow|pytan|lekcji|zasad|krokow|rad|trikow|rzeczy',
    ],
    ['Po pierwsze: cisza.', 'Krok 2: klej.'],
    ['Poszła pierwsza.'],
  ],
  [
    'remember',
    [
      'pamietaj~ …1',
      'nie zapomnij|zapomnijcie|zapominaj~',
      'upewnij|upewnijcie sie',
      'zadbaj|zadbajcie|uwazaj|uwazajcie|dbaj|dbajcie …1',
      'miej|miejcie na',
      'unikaj|unikajcie|unikac',
      'uwaga [na|:|!]',
      'wazne|wazna|najwazniejsze [jest] [aby|zeby|:|,|jest|to|by]',
    ],
    ['Pamiętaj o paszporcie.', 'Upewnij się, że wtyczka działa.'],
    ['Pamiętam lato.'],
  ],
  ['instead', ['zamiast', 'a nie …1', 'nie …5 tylko|lecz', 'raczej niz'], ['Zamiast krzyku – list.'], ['Tylko on.']],
  [
    'if-then',
    [
      'jesli|jezeli|gdy|kiedy|jak|zanim|kto …14 , @imperative|to|niech|warto|trzeba|nalezy|wtedy|mozesz|wystarczy|zapytajcie|dzwon',
      '^ jesli|jezeli|gdy|zanim',
      'w przypadku gdy|gdyby',
      'jak @second …8 to',
    ],
    ['Jeśli boli, dzwoń do lekarza.', 'Jak zostawisz wodę, to pęknie.'],
    ['Nie wiem, jeśli chodzi o nich.'],
  ],
  [
    'key',
    [
      'sek|klucz|rzecz|trik|sztuka w tym',
      'kluczem|sekretem|podstawa jest',
      '^ wskazowka|porada|rada|uwaga|tip|protip|cwiczenie|zadanie|przyklad|ps|najwazniejsze …2 :',
      'lista kontrolna',
      'szablon|wzor|sciaga',
    ],
    ['Wskazówka: zacznij od końca.'],
    ['Klucz leży.'],
  ],
]);

const evidence = cues('pl', 'evidence', [
  [
    'numbers',
    [
      '@number %|procent|proc|promil~',
      '@number [na|z|ze] @number',
      '@number z|na|sposrod @number|dwunastu|dziesieciu|stu',
      'wiekszosc|polowa|czesc|trzech|siedmiu|czterech|piatych z',
    ],
    ['Klika 12% osób.'],
    ['Procent ustalono.'],
  ],
  [
    'study',
    [
      '=badanie|=raport|=analiza|=eksperyment|=sondaz|=ankieta …4 =pokazac|=pokazywac|=wykazac|=wynikac|=wskazywac|=dowodzic|=potwierdzac|wsrod|z|na',
      'wedlug|zgodnie|na [z] [podstawie] =raport|=badanie|=dane|=autor|=ustawa|=prawo|=przepis',
      'z badan|danych|raportu|analizy',
      'w badaniu|badaniach|tescie|testach',
      'dane gus|eurostat|nbp|nfz|zus|ministerstwa|z',
    ],
    ['Badania pokazują spadek.', 'Według raportu ubyło ptaków.'],
    ['Badał teren.'],
  ],
  [
    'measured',
    [
      '@first-plural&=sprawdzic|@first-plural&=zmierzyc|@first-plural&=porownac|@first-plural&=przetestowac|@first-plural&=policzyc|@first&=zmierzyc|@first&=porownac|@first&=przetestowac|@first&=policzyc',
      'okazuje|okazalo sie',
      'w praktyce',
      'skonczylo sie',
      '=srednio|srednio',
      'przecietnie',
    ],
    ['Zmierzyliśmy ciśnienie.', 'W praktyce trwa to rok.'],
    ['Mierzył sukno.'],
  ],
  [
    'before-after',
    [
      '=spasc|=wzrosnac|=zmalec|=zmniejszyc|=skrocic|=zmienic …5 z|o|do @number',
      'z @number …2 do|na @number',
      'przez|po|w @number tygodn~|miesi~|dni|lat|godzin~|minut~',
      'kosztuje|kosztuja|kosztowal~|trwa|trwaja|potrwa …4',
    ],
    ['Odsetek spadł z 18 do 11.', 'Trwa to kwadrans.'],
    ['Spadł śnieg.'],
  ],
  ['source', ['@link', 'zrodlo|zrodla|dokumentacja|raport :'], ['Opis: https://example.org/a'], ['Opis później.']],
]);

const example = cues('pl', 'example', [
  [
    'for-example',
    [
      'np',
      'na przyklad',
      'przyklad|przyklady :|to',
      'przykladowo',
      'chociazby',
      'm.in',
      'miedzy innymi',
      'takie|taki|taka|takich jak',
      'dajmy na to',
      'zalozmy|powiedzmy|wyobraz|wyobrazcie',
    ],
    ['Na przykład rower.', 'Załóżmy, że pada.'],
    ['Przykładny uczeń.'],
  ],
]);

const explanation = cues('pl', 'explanation', [
  [
    'because',
    [
      'bo|poniewaz|gdyz|dlatego|albowiem|bowiem',
      'dzieki temu|ktor~',
      'przez co',
      'w efekcie|rezultacie|konsekwencji',
      'a|co wiec|oznacza',
      'z powodu|tego',
      'po to',
      'chodzi o',
    ],
    ['Nie prać, bo woda jest mętna.'],
    ['Bobas śpi.'],
  ],
  [
    'means',
    [
      'oznacza|znaczy …1',
      'to znaczy',
      'czyli',
      'innymi slowy',
      'prosciej mowiac',
      'to nic innego',
      'polega na',
      'sluzy|sluza do',
      'jest|sa …2 rodzaj~|odmian~|bibliotek~|narzedzi~|metod~|sposob~|funkcj~|typ~|form~|czesc~|wersj~',
      '=umozliwiac|=pozwalac|=zapewniac|=zwracac|=wymagac|=zawierac|=skladac|=opierac',
      '^ @third …3 to',
      'roznica|roznice miedzy|pomiedzy',
      'zalezy od',
      'troche jak',
      'dziala …2 jak|na|tak|gdy',
    ],
    ['To znaczy, że ktoś czeka.', 'Funkcja zwraca liczbę, czyli wynik.'],
    ['Znak drogowy.'],
  ],
  [
    'rule',
    [
      'zawsze|zwykle|zazwyczaj|najczesciej|czesto|rzadko|przewaznie …1 @third|@present',
      'jest|nie to|jest …1 zielone|bezplatn~|obowiazkow~|konieczn~|dozwolon~|mozliw~|potrzebn~|wymagan~',
      'nie ma|jest …2 sensu|potrzeby|obowiazku|wymogu|znaczenia',
      'kazdy|kazda|kazde …3 ma|moze|musi|powinien',
    ],
    ['Zwykle trwa tydzień.', 'Nie ma potrzeby dzwonić.'],
    ['Zawsze ty.'],
  ],
]);

const lesson = cues('pl', 'lesson', [
  [
    'learned',
    ['@first&=nauczyc sie , ze|jak|zeby', 'nauczylo|nauczyla|nauczyl mnie|nas', 'wniosek|lekcja|moral|nauka :'],
    ['Nauczyłam się, że cisza pomaga.', 'Wniosek: pytać.'],
    ['Nauczyła się pływać.', 'Nauczyłam się pływać.'],
  ],
  [
    'noticed',
    [
      '@first&=nauczyc sie',
      '@first&=zrozumiec|@first&=odkryc|@first&=zauwazyc|@first&=przekonac|@first-plural&=zrozumiec …2 ze|jak|sie',
      'wniosek|wnioski|lekcja|moral|nauka jest|dla|z|na|sa',
      '@first&=przestac|@first&=zmienic|@first-plural&=zmienic|@first-plural&=zamienic',
    ],
    ['Zrozumiałem, że cisza pomaga.', 'Wnioski są dwa.'],
    ['Zrozumiał.'],
  ],
  [
    'mistake',
    [
      '@first&=pomylic sie',
      'moj|nasz|moim|najwiekszy|czesty|typowy|klasyczny blad|bledem',
      'bije sie',
      'dzis|teraz|dzisiaj zrobilbym|zrobilabym',
      'nie =zadzialac|=dzialac bo',
      'okazalo|okazuje sie ze',
      'bledem|bledy jest|to|bylo',
    ],
    ['Pomyliłem się o rok.', 'Mój błąd: nie pytałam.'],
    ['Błąd systemu.'],
  ],
]);

const credit = cues('pl', 'credit', [
  [
    'thanks',
    [
      '=dziekowac|=podziekowac …2',
      'dzieki @third|wielkie|@mention|za|dla|serdeczne',
      'podziekowania|brawa|gratulacje|uklony|kudosy|szacun …2',
      '=gratulowac',
      'wdzieczn~ …1',
      '=zasluga',
      'dzieki wielkie',
      'bez was|nich|niej|niego|ktor~|zespolu',
      '=zawdzieczac',
      '=nalezec sie',
    ],
    ['Dziękuję Ani za pomysł.', 'Brawa dla Jurka.'],
    ['Dzięki temu działa.'],
  ],
  [
    'as-says',
    [
      'jak pisze|mowi|powiedzial~|napisal~|twierdzi|podkresla|zauwaza',
      'za @mention',
      'wpis|artykul|ksiazka|ksiazke|tekst|podcast|film|prelekcja|sesja|wystapienie|rozmowa …3 autorstwa|o|pt|z',
      'podaje dalej',
      'udostepniam bo|,|wpis|tekst',
      'cytat',
      'sesji|prelekcji|prelegenta|autora|autorki|autorka',
    ],
    ['Jak pisze Nowak, las milczy.', 'Podaję dalej wpis Ewy.'],
    ['Jak spać?'],
  ],
  [
    'recommend',
    [
      '=polecac|=polecic @second|@third|lektur~|serdecznie|goraco|kazdemu|wszystkim',
      'polecam|polecamy …1 !',
      'goraco|szczerze|serdecznie|bardzo polecam|polecamy',
      'polecam …1 wszystkim|kazdemu|osobom|lektur~|ksiazk~|artykul|tekst|film|kurs|wpis|podcast|go|ja|ich|jego|jej',
      'warto przeczytac|posluchac|obejrzec|obserwowac|zajrzec|sledzic',
      'przeczytajcie|posluchajcie|obejrzyjcie|zajrzyjcie',
      'swietn~|znakomit~|swietnie|fantastyczn~|rewelacyjn~|genialn~|wspanial~ tekst~|ksiazk~|robot~|film~|prac~|sesj~|prelekcj~|zesp~|ludz~|artykul~',
    ],
    ['Szczerze polecam jego książkę.', 'Warto przeczytać.'],
    ['Polecenie służbowe.'],
  ],
  [
    'praise',
    [
      'najlepsz~ …3 z jak~|ktor~',
      '=pokazac|=nauczyc|=pomoc mi|nam|wszystkim',
      'ogrom|mnostwo|kawal …2 prac~|robot~|serc~',
      'poswiecil~ swoj~|czas',
      '@third&=zrobic …2 swietn~|kawal|robot~',
    ],
    ['Najlepsza testerka, z jaką pracowałam.'],
    ['Ogrom lasu.'],
  ],
]);

const dialogue = cues('pl', 'dialogue', [
  [
    'question',
    [
      '^ [a] jak|co|ktor~|dlaczego|gdzie|kiedy|ile|jaki~|jaka|jakie|skad|czy|kto …4 @second|wy|was|wam|u|panstwo …14 ?',
      '^ [a] kto …3 @past|@present|ma|jeszcze|z …14 ?',
      '^ macie|masz|znacie|znasz|spotkaliscie|mieliscie|probowaliscie|robicie|robisz|ktos …14 ?',
      'u was|ciebie …14 ?',
      'jak wy|panstwo …14 ?',
    ],
    ['Jak Wy przechowujecie nasiona?', 'Kto jeszcze siał po piątym?'],
    ['Nie wiem, jak.'],
  ],
  [
    'tell',
    [
      'ciekaw|ciekawa|ciekawi jestem|jestesmy|mnie|,',
      'podziel|podzielcie sie',
      'dajcie|daj znac …3 jak|co|czy|w',
      'gdzie sie myle',
      'czego nie',
      'co myslicie|sadzicie|myslisz|sadzisz|o',
      'odpiszcie|napiszcie …3 jak|co|w',
      'zgadzacie|zgadzasz sie',
      'do komentowania|dyskusji',
      'czekam na …2 opinie|komentarze|pytania|uwagi',
      'potrzebuje|prosze rady|o',
      'w komentarzu|komentarzach',
    ],
    ['Ciekawa jestem, jak jest u Was.', 'Dajcie znać, co działa.'],
    ['Znać po nim zmęczenie.'],
  ],
]);

const stance = cues('pl', 'stance', [
  [
    'opinion',
    [
      'uwazam|mysle|sadze|wierze|twierdze [,] ze',
      'moim|naszym zdaniem',
      'wedlug|dla mnie',
      'osobiscie',
      'wydaje mi sie',
      'mam wrazenie|przekonanie|poczucie',
      'jestem zdania|pewien|pewna|przekonan~|zwolennik~|przeciwnik~',
      'nie zgadzam',
      'zgadzam sie',
      'nie boje sie',
      'wole|wolalbym|wolalabym',
      'nie chodzi mi|o',
    ],
    ['Uważam, że ryczałt pomoże.', 'Moim zdaniem to dobry krok.'],
    ['Myślę o tobie.'],
  ],
  [
    'contrary',
    [
      'wbrew',
      'nie …5 tylko|ale|a|lecz',
      'prawda jest|taka',
      'problem|problemem|rzecz|fakt|paradoks w|jest|polega|to',
      'nie jest|sa [to|az] [jednak|wcale|wiec]',
      'to nie',
      'nie ma co',
      'nie oszukujmy|oszukiwac',
      'szkoda ze',
    ],
    ['Rekrutacja to nie procesy.', 'Wbrew pozorom jest łatwo.'],
    ['Nie wiem.'],
  ],
  [
    'judgement',
    [
      'jest|sa|byl|byla|bylo|bywa …2 @comparative|wazn~|trudn~|latw~|prost~|dobr~|zl~|swietn~|przydatn~|potrzebn~|niezwykle|bardzo|zbyt|wart~|kluczow~|ogromn~|wartosciow~|glup~|madr~',
      'to [jest] [bardzo|tez|naprawde|po|duzy|ogromny|wielki] dobr~|zl~|wazn~|blad|plus|minus|krok|pomysl|odwaga|problem|bzdura|mit|absurd|szansa|wstyd',
      'ma|nie sens|sensu',
      'powinn~|powinien|powinno',
      'powinnismy|musimy|trzeba',
      'oby|niech',
    ],
    ['Ikona jest zbyt mała.', 'To dobry pomysł.'],
    ['Jest w domu.'],
  ],
]);

const generosity = cues('pl', 'generosity', [
  [
    'free-to-use',
    [
      'do skopiowania|pobrania|wykorzystania',
      'bez zapisywania|zapisow|rejestracji|logowania',
      'wrzucam|udostepniam|zostawiam|podrzucam …4 w|na|tu|pod|szablon|plik|link|wzor|scenariusz|arkusz|liste',
      'bierzcie|kopiujcie|korzystajcie|czestujcie',
      'nagranie|slajdy|kod|prezentacja|repozytorium …2 jest|sa|tutaj|tu|na|:|pod',
    ],
    ['Wrzucam szablon w komentarz, bierzcie.'],
    ['Wrzuca monetę.'],
  ],
  [
    'summary',
    ['w skrocie', 'podsumowujac', 'krotko mowiac', 'najwazniejsze :|to', 'reasumujac', 'tl dr', 'tldr'],
    ['W skrócie: dzwoń.'],
    ['Skrót myślowy.'],
  ],
]);

export const polishValue: readonly Cue[] = [
  ...advice,
  ...evidence,
  ...example,
  ...explanation,
  ...lesson,
  ...credit,
  ...dialogue,
  ...stance,
  ...generosity,
];
