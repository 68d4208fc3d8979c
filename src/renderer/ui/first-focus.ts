/** As the `ref` of an element in a dialog: it gets the focus when the dialog opens, not the button that closes it. */
export function firstFocus(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}
