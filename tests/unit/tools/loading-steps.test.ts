import { describe, expect, it } from 'vitest';
import { loadingSteps } from '../../../tools/loading-steps.ts';

const imports: Record<string, string[]> = {
  '/main': ['/react', '/app'],
  '/app': ['/react', '/shared'],
  '/sheet': ['/shared', '/editor', '/react'],
  '/editor': ['/history'],
  '/history': ['/editor'],
  '/dialog': ['/react', '/editor'],
};
const graph = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
};

describe('the steps in which a window loads', () => {
  const groups = loadingSteps([
    { name: 'window', from: ['/main'] },
    { name: 'editor', from: ['/sheet'] },
  ]);
  const stepsOf = (id: string) => groups.map((group) => group.name(id, graph)).filter((name) => name !== null);

  it('hold all that their first modules need, each module once and as early as it is needed', () => {
    for (const id of ['/main', '/app', '/react', '/shared']) expect(stepsOf(id)).toEqual(['window']);
    for (const id of ['/sheet', '/editor', '/history']) expect(stepsOf(id)).toEqual(['editor']);
  });

  it('leave to the bundler what no step begins with', () => {
    expect(stepsOf('/dialog')).toEqual([]);
  });

  it('go before later steps where the bundler takes along what a module needs', () => {
    expect(groups.map(({ priority }) => priority)).toEqual([2, 1]);
  });

  it('fail the build when one loads what it must never load, and say which imports lead there', () => {
    const [window] = loadingSteps([{ name: 'window', from: ['/main', '/sheet'], never: /history/ }]);
    expect(() => window?.name('/main', graph)).toThrow('/sheet → /editor → /history');
  });
});
