/** The address of a pasted link, when it leads to https, http or mail; `null` for every other scheme. */
export function pastedAddress(url: string): string | null {
  const trimmed = url.trim();
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(trimmed) ? trimmed : null;
}
