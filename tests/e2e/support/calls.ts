import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../src/contract/calls.ts';
// For `window.byline`, which it declares.
import type {} from '../../../src/renderer/app/studio.ts';

/** Asks the trusted side as the window does, for what no view shows. Throws the failure's sentence. */
export async function ask<Name extends CallName>(page: Page, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const reply = await page.evaluate(([call, value]) => window.byline.call(call, value as never), [name, input] as const);
  if (reply.ok) return reply.value as CallOutput<Name>;
  throw new Error(reply.error.message);
}
