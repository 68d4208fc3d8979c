import type { Explanations } from './explanation.ts';

/** Names, reasons and actions in English. */
export const englishExplanations: Explanations = {
  families: {
    status: {
      name: 'A claim about yourself',
      why: 'Titles and years say that you are good; readers believe it sooner when they see what you did.',
      action: 'Replace the claim with one thing you did and what came of it.',
    },
    achievement: {
      name: 'Your own success',
      why: 'News of your own success serves your image first, and the reader has nothing to take away from it.',
      action: 'Say how you got there, or what a reader could copy from it.',
    },
    affiliation: {
      name: 'Known names and company',
      why: 'Names of clients, stages and well-known people lend you their shine but tell the reader little.',
      action: 'Say what you learned from them, or credit them for what they did.',
    },
    offer: {
      name: 'An offer',
      why: 'This asks the reader to buy, join, book or write to you.',
      action: 'Keep one offer, put it at the end, and say first what the reader gets without it.',
    },
    'gated-offer': {
      name: 'Help behind a gate',
      why: 'The useful part is given only in return for a comment, a follow or a message.',
      action: 'Give it right here, without asking for anything.',
    },
    hype: {
      name: 'Big words',
      why: 'Superlatives about your own work sound like an advertisement and cannot be checked.',
      action: 'Put a fact, a number or an example where the big word stands.',
    },
    followers: {
      name: 'Counting followers',
      why: 'Numbers of followers or views tell how large the audience is, not how good the work is.',
      action: 'Tell what readers asked or changed, or leave the number out.',
    },
    humblebrag: {
      name: 'A boast in disguise',
      why: 'Praise of yourself dressed as modesty or complaint is liked less than an open boast.',
      action: 'Say the good news plainly and thank those who helped.',
    },
    density: {
      name: 'Mostly about you',
      why: 'The sentences here speak about you, with nothing yet for the reader.',
      action: 'Ask which advice, number or example is inside, and say that.',
    },
    advice: {
      name: 'Advice',
      why: 'The reader can act on this.',
      action: 'Keep it, and move it near the top.',
    },
    evidence: {
      name: 'Evidence',
      why: 'A number, a source or a measurement lets the reader check what you say.',
      action: 'Name the source, if it is not here yet.',
    },
    example: {
      name: 'An example',
      why: 'An example makes the point easy to see.',
      action: 'Keep it close to the claim that it shows.',
    },
    explanation: {
      name: 'An explanation',
      why: 'The reader understands something better after this.',
      action: 'Keep it, and use the simplest words you can.',
    },
    lesson: {
      name: 'A lesson',
      why: 'What you learned, also from a mistake, saves the reader the same trouble.',
      action: 'Say what you would do differently now.',
    },
    credit: {
      name: 'Credit to others',
      why: 'Naming others makes you look both warm and able.',
      action: 'Say exactly what they did, and tag them if they agree.',
    },
    dialogue: {
      name: 'An open question',
      why: 'This invites the reader to answer.',
      action: 'Make it something that the reader can answer in one line.',
    },
    stance: {
      name: 'An opinion',
      why: 'A clear view gives people something to think about and to answer.',
      action: 'Add one reason, if it is not here yet.',
    },
    generosity: {
      name: 'Given freely',
      why: 'Something useful is handed over here with nothing asked in return.',
      action: 'Keep it free of conditions.',
    },
  },
  dual: {
    name: 'Success with credit',
    why: 'You speak of yourself, but others or the facts get their due, which readers like much better.',
    action: 'Keep the credit, and say exactly what they did.',
  },
  verdicts: {
    promotion: 'This draft speaks mostly for you.',
    mixed: 'This draft gives readers something and advertises you as well.',
    value: 'This draft gives readers something to use or to think about.',
    neutral: 'This draft mostly tells a story, and neither advertises nor advises much.',
    'mostly-useful': 'This draft gives readers much, and speaks for you in places.',
    'partly-promotion': 'Part of this draft speaks for you, and little of it is for the reader.',
    short: 'There are fewer than three sentences here: too short to tell.',
    unread: 'Byline reads English and Polish, and this draft is in another language.',
    empty: 'Write something, and the lens will show which sentences serve the reader and which speak only about you.',
  },
};
