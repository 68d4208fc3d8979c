import { hash } from 'node:crypto';

/** SHA-256 of these bytes, in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
