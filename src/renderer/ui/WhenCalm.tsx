import { type ReactNode, useEffect, useState } from 'react';
import { whenCalm } from './when-calm.ts';

/** Shows its children, and loads what they need, when all that came before them stands on the screen; not when the person has gone on. */
export function WhenCalm({ children }: { children: ReactNode }) {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => whenCalm(() => setCalm(true)), []);
  return isCalm ? children : null;
}
