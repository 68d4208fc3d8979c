import { describe, expect, it } from 'vitest';
import { noBaseWords } from '../../../../src/domain/policy/base-words.ts';
import { standInAt } from '../../../../src/domain/policy/stand-ins.ts';

const instead = (text: string, kind: 'client' | 'project' | 'person' | 'word', name: string, language: 'en' | 'pl') => {
  const start = text.toLowerCase().indexOf(name.slice(0, 4).toLowerCase());
  return standInAt({ text, start, kind, name }, language, noBaseWords);
};

describe('words that can stand in for a name', () => {
  it('stand in the case of the name in Polish', () => {
    expect(instead('Rozmawialiśmy z Orlenem o cenach.', 'client', 'Orlen', 'pl')).toBe('klientem');
    expect(instead('Dzwonił do Kowalskiego.', 'person', 'Kowalski', 'pl')).toBe('kogoś');
    expect(instead('W Feniksie było trudno.', 'project', 'Feniks', 'pl')).toBe('projekcie');
  });
  it('take the possessive and the capital of the first word in English', () => {
    expect(instead('We audited Acme’s books.', 'client', 'Acme', 'en')).toBe('a client’s');
    expect(instead('Phoenix was late.', 'project', 'Phoenix', 'en')).toBe('A project');
  });
  it('are left to the person for words and industries', () => {
    expect(instead('A merger is near.', 'word', 'merger', 'en')).toBe('');
  });
});
