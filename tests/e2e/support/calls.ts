import type { Page } from '@playwright/test';
import { type CallName, type CallOutput, calls, type InputSansLibrary } from '../../../src/contract/calls.ts';
// For `window.byline`, which it declares.
import type {} from '../../../src/renderer/bridge/calls.ts';

/** Asks the trusted side as the window does, of the open library if no other is named. Throws the failure's sentence. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: InputSansLibrary<Name>,
): Promise<CallOutput<Name>> {
  const library = 'library' in calls[name].input.shape ? await openLibrary(page) : {};
  const whole = { ...library, ...input };
  const reply = await page.evaluate(([call, value]) => window.byline.call(call, value as never), [name, whole] as const);
  if (reply.ok) return reply.value as CallOutput<Name>;
  throw new Error(reply.error.message);
}

async function openLibrary(page: Page): Promise<{ library?: string }> {
  const state = await page.evaluate(() => window.byline.call('app.state', {}));
  return state.ok && state.value.library !== null ? { library: state.value.library.id } : {};
}
