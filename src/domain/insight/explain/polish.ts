import type { Explanations } from './explanation.ts';

/** Names, reasons and actions in Polish. Neither sex is presumed. */
export const polishExplanations: Explanations = {
  families: {
    status: {
      name: 'Twierdzenie o sobie',
      why: 'Tytuły i staż mają ręczyć za Twoją wiedzę; czytelnik uwierzy prędzej, gdy zobaczy, co robisz.',
      action: 'Zamiast twierdzenia podaj jedną rzecz, którą masz za sobą, i co z niej wynikło.',
    },
    achievement: {
      name: 'Własny sukces',
      why: 'Wiadomość o własnym sukcesie służy najpierw Tobie, a czytelnik niczego z niej nie wynosi.',
      action: 'Napisz, jaka droga do tego prowadziła albo co z tego można powtórzyć u siebie.',
    },
    affiliation: {
      name: 'Znane nazwy i znajomości',
      why: 'Nazwy klientów, sceny i znane osoby dodają blasku, ale czytelnikowi mówią niewiele.',
      action: 'Napisz, czego Cię nauczyły, albo doceń to, co zrobiły te osoby.',
    },
    offer: {
      name: 'Oferta',
      why: 'To zdanie prosi, żeby kupić, zapisać się, zarezerwować termin albo napisać do Ciebie.',
      action: 'Zostaw jedną ofertę, na końcu, a wcześniej napisz, co czytelnik dostaje bez niej.',
    },
    'gated-offer': {
      name: 'Pomoc za coś',
      why: 'To, co przydatne, można dostać dopiero za komentarz, obserwację albo wiadomość.',
      action: 'Daj to od razu tutaj, bez żadnych warunków.',
    },
    hype: {
      name: 'Wielkie słowa',
      why: 'Superlatywy o własnej pracy brzmią jak reklama i nie da się ich sprawdzić.',
      action: 'W miejscu wielkiego słowa podaj fakt, liczbę albo przykład.',
    },
    followers: {
      name: 'Liczenie obserwujących',
      why: 'Liczba obserwujących albo wyświetleń mówi, jak duża jest widownia, a nie jak dobra jest praca.',
      action: 'Napisz, o co pytają lub co zmieniają czytelnicy, albo pomiń tę liczbę.',
    },
    humblebrag: {
      name: 'Skromność na pokaz',
      why: 'Pochwała siebie przebrana za skromność albo narzekanie zraża bardziej niż otwarta.',
      action: 'Powiedz dobrą wiadomość wprost i podziękuj tym, którzy pomogli.',
    },
    density: {
      name: 'Głównie o Tobie',
      why: 'Te zdania mówią o Tobie, a dla czytelnika nie ma tu jeszcze nic.',
      action: 'Poszukaj, jaka rada, liczba albo przykład się w tym kryje, i napisz właśnie to.',
    },
    advice: {
      name: 'Rada',
      why: 'Czytelnik może z tego od razu skorzystać.',
      action: 'Zostaw ją i przesuń bliżej początku.',
    },
    evidence: {
      name: 'Dowód',
      why: 'Liczba, źródło albo pomiar pozwalają sprawdzić to, co piszesz.',
      action: 'Podaj źródło, jeśli go tu jeszcze nie ma.',
    },
    example: {
      name: 'Przykład',
      why: 'Na przykładzie od razu widać, o co chodzi.',
      action: 'Trzymaj go blisko myśli, którą pokazuje.',
    },
    explanation: {
      name: 'Wyjaśnienie',
      why: 'Po tym zdaniu czytelnik rozumie coś lepiej.',
      action: 'Zostaw je i powiedz to najprostszymi słowami.',
    },
    lesson: {
      name: 'Lekcja',
      why: 'To, czego uczy doświadczenie, także własny błąd, oszczędzi czytelnikowi kłopotu.',
      action: 'Napisz, co dziś można zrobić inaczej.',
    },
    credit: {
      name: 'Docenienie innych',
      why: 'Kto wymienia innych, wydaje się i życzliwszy, i lepszy w swoim fachu.',
      action: 'Napisz dokładnie, co te osoby zrobiły, i oznacz je, jeśli się zgadzają.',
    },
    dialogue: {
      name: 'Otwarte pytanie',
      why: 'To zdanie zaprasza do odpowiedzi.',
      action: 'Zapytaj o coś, na co da się odpowiedzieć jednym zdaniem.',
    },
    stance: {
      name: 'Zdanie w sprawie',
      why: 'Jasny pogląd daje do myślenia i zachęca do odpowiedzi.',
      action: 'Dodaj jeden powód, jeśli go tu jeszcze nie ma.',
    },
    generosity: {
      name: 'Dane za darmo',
      why: 'Jest tu coś przydatnego, bez żądania czegokolwiek w zamian.',
      action: 'Niech tak zostanie, bez warunków.',
    },
  },
  dual: {
    name: 'Sukces z docenieniem innych',
    why: 'Piszesz o sobie, ale doceniasz też innych albo podajesz fakty, a to czytelnicy lubią znacznie bardziej.',
    action: 'Zostaw to docenienie i napisz dokładnie, kto co zrobił.',
  },
  verdicts: {
    promotion: 'Ten szkic głównie Cię reklamuje.',
    mixed: 'Ten szkic coś daje czytelnikom, a zarazem Cię reklamuje.',
    value: 'Ten szkic daje czytelnikom coś do wykorzystania albo do przemyślenia.',
    neutral: 'Ten szkic głównie opowiada: niewiele tu reklamy i niewiele rad.',
    'mostly-useful': 'Ten szkic daje czytelnikom dużo, a miejscami Cię reklamuje.',
    'partly-promotion': 'Część tego szkicu Cię reklamuje, a niewiele jest w nim dla czytelnika.',
    short: 'To mniej niż trzy zdania: za mało, żeby coś powiedzieć.',
    unread: 'Byline czyta po polsku i po angielsku, a ten szkic jest w innym języku.',
    empty: 'Napisz coś, a lupa pokaże, które zdania służą czytelnikowi, a które mówią tylko o Tobie.',
  },
};
