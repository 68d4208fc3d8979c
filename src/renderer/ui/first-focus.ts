/** As the `ref` of an element in a dialog: it gets the focus when the dialog opens, not the button that closes it. */
export function firstFocus(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}

/** As the `ref` of what one goes on with when a page stands: it gets the focus unless a person has put it elsewhere. */
export function goOnHere(element: HTMLElement | null): void {
  if (document.activeElement?.matches('body, main')) element?.focus();
}
