import type { Protocol } from 'electron';
import { registerScheme } from './addresses.ts';
import { app } from './app.ts';
import { notSupported, supportedOnly } from './supported.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'unhandle' | 'isProtocolHandled'> & {
  handle(scheme: string, handler: Handler): void;
} = supportedOnly('protocol', {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) throw notSupported('a scheme that is not standard and secure');
      registerScheme(scheme);
    }
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
});
