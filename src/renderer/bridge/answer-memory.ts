import type { EventName } from '../../contract/events.ts';

/** The last answers to questions that views ask each time they are shown. */
export interface AnswerMemory {
  /** The last answer to a question; `undefined` when none is known, or an event came since that may have changed it. */
  recall(question: string): unknown;
  /**
   * To be called when a question is asked; what it gives takes the answer, which is good until one of these events, or until a
   * library is opened. An answer that one of them overtook is not remembered.
   */
  asking(question: string, goodUntil: readonly EventName[]): (answer: unknown) => void;
  /** Is told of every event. */
  heard(event: EventName): void;
}

interface Remembered {
  answer: unknown;
  goodUntil: readonly EventName[];
}

const mostAnswers = 24;
/** Files may have changed while a library was closed. */
const endsAll: EventName = 'library.opened';

export function createAnswerMemory(): AnswerMemory {
  /** The oldest first. */
  const answers = new Map<string, Remembered>();
  /** How many events had come when one of this name came last. */
  const lastHeard = new Map<EventName, number>();
  let events = 0;
  return {
    recall: (question) => answers.get(question)?.answer,
    asking(question, refreshOn) {
      const goodUntil = [...refreshOn, endsAll];
      const asked = events;
      return (answer) => {
        if (goodUntil.some((event) => (lastHeard.get(event) ?? 0) > asked)) return;
        answers.delete(question);
        answers.set(question, { answer, goodUntil });
        if (answers.size > mostAnswers) answers.delete([...answers.keys()][0] ?? '');
      };
    },
    heard(event) {
      events += 1;
      lastHeard.set(event, events);
      for (const [question, { goodUntil }] of answers) {
        if (goodUntil.includes(event)) answers.delete(question);
      }
    },
  };
}
