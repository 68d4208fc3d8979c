export interface CancellableEvent {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** An event that a listener may prevent, with what it carries. */
export function cancellableEvent<Details extends object>(details?: Details): CancellableEvent & Details {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  const event = { ...(details as Details), preventDefault };
  return Object.defineProperty(event, 'defaultPrevented', { get: () => prevented, enumerable: true }) as CancellableEvent &
    Details;
}
