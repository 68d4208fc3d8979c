import { useEffect, useState } from 'react';
import { call } from './calls.ts';

/** The address of a picture's bytes in this window; `null` while they are read, or why they cannot be shown. */
export type Picture = string | null | { why: 'missing' | 'web' };

/** A picture of the library for showing; those of the web stay where they are, because nothing here asks the network. */
export function usePicture(path: () => string, source: string): Picture {
  const [picture, setPicture] = useState<Picture>(null);
  useEffect(() => {
    let address: string | null = null;
    let current = true;
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) {
      setPicture({ why: 'web' });
      return;
    }
    call('images.read', { draft: path(), source }).then(
      ({ type, bytes }) => {
        if (!current) return;
        address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
        setPicture(address);
      },
      () => current && setPicture({ why: 'missing' }),
    );
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [path, source]);
  return picture;
}
