import { describe, expect, it } from 'vitest';
import { createAnswerMemory } from '../../../../src/renderer/bridge/answer-memory.ts';

describe('answers that a page remembers', () => {
  it('are there when the page comes back', () => {
    const memory = createAnswerMemory();
    expect(memory.recall('figures')).toBeUndefined();
    memory.asking('figures', ['drafts.changed'])('two pieces');
    expect(memory.recall('figures')).toBe('two pieces');
    expect(memory.recall('mirror')).toBeUndefined();
  });

  it('are forgotten after an event that may have changed them, and stay after others', () => {
    const memory = createAnswerMemory();
    memory.asking('figures', ['drafts.changed', 'topics.changed'])('two pieces');
    memory.heard('lens.read');
    expect(memory.recall('figures')).toBe('two pieces');
    memory.heard('topics.changed');
    expect(memory.recall('figures')).toBeUndefined();
  });

  it('are all forgotten when a library is opened', () => {
    const memory = createAnswerMemory();
    memory.asking('figures', ['drafts.changed'])('two pieces');
    memory.heard('library.opened');
    expect(memory.recall('figures')).toBeUndefined();
  });

  it('are not remembered when such an event came while they were on their way', () => {
    const memory = createAnswerMemory();
    memory.heard('drafts.changed');
    const early = memory.asking('figures', ['drafts.changed']);
    memory.heard('drafts.changed');
    const late = memory.asking('figures', ['drafts.changed']);
    early('two pieces');
    expect(memory.recall('figures')).toBeUndefined();
    late('three pieces');
    expect(memory.recall('figures')).toBe('three pieces');
  });

  it('are not remembered when a library was opened while they were on their way', () => {
    const memory = createAnswerMemory();
    const early = memory.asking('figures', ['drafts.changed']);
    memory.heard('library.opened');
    early('two pieces of the library before');
    expect(memory.recall('figures')).toBeUndefined();
  });

  it('are few: the oldest go', () => {
    const memory = createAnswerMemory();
    for (let page = 0; page < 100; page += 1) memory.asking(`page ${page}`, [])(page);
    expect(memory.recall('page 99')).toBe(99);
    expect(memory.recall('page 0')).toBeUndefined();
    expect(memory.recall('page 60')).toBeUndefined();
  });
});
