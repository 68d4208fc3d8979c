import type { Lexicon } from './word-classes.ts';

/** Polish word classes; see `word-classes.ts`. */
export const polishLexicon: Lexicon = {
  money: 'zl pln eur usd $ € =zloty =euro =dolar =przychod =zysk =pensja =zarobek mln tys groszy =obrot =stawka',
  price:
    '=cena =koszt =rabat =znizka =promocja gratis bezplatn~ darmow~ =oplata =przecena netto brutto =kosztowac =platny promo taniej',
  buy: '=kupic =kupowac =zamowic =zamawiac =zamowienie =rezerwowac =zarezerwowac =rezerwacja =przedsprzedaz =sprzedaz =sprzedawac =sprzedac =umowic =umawiac =kup =sklep',
  join: '=zapisac =zapisywac =zapis zapisy =dolaczyc =dolaczac =rejestracja =zarejestrowac =zglosic =zglaszac =subskrybowac =obserwowac =sledzic zapraszam zapraszamy =aplikowac =nabor =przyjsc przyjdz~ wpadaj~ wpadnij~',
  offer:
    '=kurs =szkolenie =warsztat =webinar =newsletter =konsultacja =mentoring =coaching =oferta =usluga =pakiet =produkt =bilet =abonament =turnus =program =trening =lekcja =aplikacja =platforma =rozwiazanie =sesja =ksiazka =ebook =spotkanie =zabieg =wycieczka =masaz =koloryzacja',
  'private-channel':
    'priv priva dm wiadomosci wiadomosc =komentarz link linku linki bio profil profilu =telefon dzwon~ pisz piszcie napisz napiszcie odezwij odezwijcie 👇 ↓ stronie =strona =skrzynka',
  scarcity:
    '=ostatni =miejsce =termin =limit limitowan~ ograniczon~ tylko wolny wolne wolna zostaly zostalo zostal pierwszych =pospieszyc =decydowac =wolny polnocy budzik',
  gate: 'zostaw zostawcie komentuj =skomentowac =udostepnic =oznaczyc =polubic polub polubcie =lapka wpisz =wyslac =wysylac reakcj~ lajk~ +',
  award:
    '=nagroda =nagrodzic =wyroznienie =wyroznic =laureat laureatk~ =finalista =finalistka =tytul =medal =statuetka =konkurs =ranking =zestawienie =nominacja =nominowac =certyfikat =dyplom =grant =stypendium =zwyciezca =puchar =rekord =jury =gala =plebiscyt =kapitula top =glos',
  win: '=wygrac =wygrywac =zdobyc =zdobywac =osiagnac =osiagniecie =sukces =zwyciezyc =przekroczyc =pobic =awansowac =awans =ukonczyc =obronic wybrali wybrano =zaprosic =powolac =dostac =otrzymac =zajac =zakwalifikowac =docenic =zrealizowac',
  job: '=praca =stanowisko =rola =rekrutacja =rekrutowac =zatrudnic =kandydat =kandydatka cv =etat =pracodawca =rozmowa opentowork =zespol =wypowiedzenie =pracownik',
  career:
    '=prezes =dyrektor dyrektork~ =kierownik kierowniczk~ =menedzer manager~ =zalozyciel founder ceo cto head lead senior =ekspert =partner =wlasciciel wlascicielk~ =autor autork~ =doktor =profesor =trener trenerk~ =kariera =dyplom mba doktorat~ principal =doswiadczenie',
  pride:
    '=dumny =duma =zaszczyt =radosc szczesliw~ wzruszon~ podekscytowan~ =cieszyc =ucieszyc =przyjemnosc =wyroznienie =marzenie =wdziecznosc =chwalic =pochwalic =spelnic',
  modesty:
    '=skromny skromnie nieskromnie =skromnosc =zasluzyc =wstydzic =szczypac niby =oniesmielac zwyczajn~ =wierzyc niedowierza~ podobno jakos chwalic =glupio niezrecznie =poplakac =wzruszyc',
  thanks:
    '=dziekowac =podziekowac =podziekowanie dzieki wdzieczn~ =wdziecznosc =zasluga =doceniac =zawdzieczac =uklon =kudos kudosy',
  congratulation: '=gratulacja =gratulowac brawo brawa =owacja chapeau 👏 szacun =oklask kudosy witaj witamy',
  recommendation:
    '=polecic =polecac =zachecac warto =przeczytac =posluchac =obejrzec =zajrzec =sledzic =lektura =podcast wpis~ =podac =udostepniac =rekomendowac',
  praise:
    'swietn~ =swietny znakomit~ =wspanialy =doskonaly =genialny rewelacyjn~ =piekny =super niesamowit~ =fantastyczny =najlepszy =madry =dobry =uczciwy =ciekawy inspirujac~ =ulubiony bezcenn~ wyjatkow~ mega rzeteln~ fajn~',
  hype: 'rewolucyjn~ innowacyjn~ przelomow~ kompleksow~ profesjonaln~ najwyzsz~ najlepsz~ unikaln~ unikatow~ wyjatkow~ swiatow~ jedyn~ gwarant~ =gwarantowac skuteczn~ numer wiodac~ liczac~ prestizow~ ekskluzywn~ autorsk~ indywidualn~ najszybciej sprawdzon~',
  client:
    '=klient klientk~ =uczestnik uczestniczk~ =kursant kursantk~ =uzytkownik =odbiorca =czytelnik czytelniczk~ =pacjent pacjentk~ =gosc dziewczyny zaufal~ =zaufanie =opinia',
  stage:
    '=scena =wystapic =wystapienie =prelekcja =konferencja =wywiad =podcast =panel =prezentacja =gala =spotkanie =audycja =radio =telewizja =gazeta =prasa =magazyn meetup~ =publicznosc =trasa =premiera',
  publication:
    '=ksiazka =artykul =wpis =post =blog =rozdzial =wydawnictwo =wydac =publikacja =opublikowac =powiesc =tom =egzemplarz =oficyna =autor nakladem =recenzja',
  followers: '=obserwujacy obserwujac~ =subskrybent =odslona =wyswietlenie =zasieg =pobranie =polubienie followers~ =odsluchanie',
  expertise:
    '=ekspert ekspertk~ =specjalista specjalistk~ =doswiadczenie =autorytet guru pasjonat~ =pasja lat lata =praktyk =zawod =kompetencja =umiejetnosc =specjalizowac =pomagac =wiedza =umiec',
  business:
    '=firma =spolka =zespol =biznes =marka =startup =branza =rynek =produkt =inwestor =oddzial nasz nasza nasze naszej naszego naszym naszych =dzialalnosc =salon =gabinet =pracownia =studio',
  growth:
    '=rosnac =urosnac =wzrost =wzrosnac =zwiekszyc =podniesc =podwoic =potroic =rekordowy =skalowac =milion =miliard =rozwoj =rozwijac =rozwinac',
  launch:
    '=startowac =wystartowac =premiera =ruszac =ruszyc =otwierac =otworzyc =otwarcie =oglaszac =oglosic =zapowiadac =debiut =nowosc =uruchomic =informowac =poinformowac =prezentowac =wypuscic =zbudowac =stworzyc',
  evidence:
    '=badanie =dane =raport =statystyka =wynik =odsetek =procent % =pomiar =zmierzyc =porownac =przetestowac =eksperyment =ankieta =zrodlo wedlug =srednia =proba =analiza =zbadac',
  reason: 'bo poniewaz dlatego wiec gdyz zatem skoro =powod dzieki wskutek inaczej zeby aby',
  condition: 'jesli jezeli gdy kiedy gdyby zanim jak dopoki chyba zawsze zaraz nim po przed kto',
  contrast: 'ale jednak lecz natomiast zamiast choc chociaz mimo ale tylko a wbrew przeciwnie',
  generality:
    '=kazdy wszyscy =czlowiek ludzie wiekszosc zawsze nigdy nikt czesto zwykle nikt wielu =firma ktos zaden wszedzie przewaznie niektorzy inni',
  evaluation:
    '=wazny =trudny =latwy lepszy =gorszy dobrze zle =prosty =zly =glupi =uzyteczny =przydatny =niebezpieczny =bezpieczny =konieczny niezbedn~ =skuteczny =sensowny sens =potrzebny =madry =prawdziwy =niepotrzebny =kluczowy =wystarczyc =wartosciowy =ogromny =nieczytelny szkoda =plus =minus =zaleta =wada',
  opinion:
    'uwazam mysle sadze zdaniem wydaje osobiscie szczerze chyba moze pewnie wedlug =zgadzac =zgodzic raczej =prawda problem =chodzic pewno =podobac wolalbym wolalabym wole wierze',
  'story-time':
    'wczoraj dzis dzisiaj wtedy temu rano wieczorem =noc kiedys potem pozniej ostatnio =dzien =tydzien =rok =miesiac nagle wreszcie poniedzialek wtorek piatek sobote niedziele pierwszy druga',
  soon: 'jutro wkrotce niedlugo poniedzialku wtorku sroda srode czwartek piatku sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia =przyszly =nadchodzacy godz',
  speech:
    '=powiedziec =mowic =zapytac =pytac =odpowiedziec =odpisac =napisac =krzyknac =szepnac =dodac =twierdzic =uslyszec =slyszec mysle',
  kin: '=mama =matka =tata =ojciec =maz =zona =dziecko =syn =corka =brat =siostra =babcia =dziadek =przyjaciel przyjaciolk~ =kolega kolezank~ =pies =kot =sasiad sasiadk~ =rodzic =tesc =tesciowa',
  feeling:
    '=kochac =lubic =plakac =smiac =bac =strach =tesknic =smutny =zmeczony =zly =nadzieja =martwic =czuc =wstyd =ulga =zal =szkoda =bol =brakowac =radosc',
  pointer: 'oto ponizej ponizszy ponizsze nizej powyzej nastepujac~ ↓ 👇 → lista =krok tutaj',
  greeting: 'hej hejka czesc witam witajcie dzien dobry kochani kochane drodzy drogie szanowni moi panstwo',
  closing: 'pozdrawiam powodzenia zdrowia milego milej lektury dziekuje do zobaczenia trzymajcie widzimy',
  resource:
    '=poradnik =szablon =wzor =lista =nagranie =slajd repozytorium =repo github =film =filmik =artykul link =plik pdf =arkusz =sciaga =dokumentacja =material =scenariusz =instrukcja =biblioteka =narzedzie',
  definition:
    'to jest sa oznacza =oznaczac =polegac =sluzyc =nazywac =skladac =zawierac =umozliwiac =pozwalac =dzialac =przypominac =stanowic czyli =zwracac =opierac =wymagac =zapewniac tzw',
  example: 'np przyklad =przyklad przykladowo chociazby takie taki jak zalozmy powiedzmy =wyobrazic typu m.in',
  lesson:
    '=nauczyc =nauka =lekcja =wniosek =blad =odkryc =zrozumiec =dowiedziec =rada =wskazowka =porada =trik =sposob =zasada =przekonac =okazac',
  failure:
    '=blad =porazka =pomylic =przegrac =stracic =zepsuc =zawiesc =skasowac =odrzucic =zwolnic =pomylka =spoznic =problem =awaria =zapomniec =oblac nie =wpadka',
  step: '=krok pierwszy drugi trzeci najpierw nastepnie potem wreszcie pierwsze drugie trzecie etap koniec 1 2 3 4 5 6 7 8 9 10',
  unit: '=minuta =godzina =dzien =tydzien =miesiac =rok lat km kg gb mb =raz osob =osoba =procent =metr =litr min bar',
  'reader-gain': 'ci wam cie was =pomoc =pomagac =oszczedzic =uniknac =nauczyc =ulatwic =przydac dzieki',
  conversation:
    'wy wam was u macie myslicie sadzicie ciekaw~ =wrazenie =doswiadczenie =opinia =podzielic =komentarz dajcie piszcie ktos wasze waszych radzicie robicie =pytanie',
  'self-help':
    '=sukces =marzenie =cel =wolnosc =nawyk =odwaga =energia =zmiana =zycie =rozwoj =potencjal =pasja =motywacja =szczescie',
};
