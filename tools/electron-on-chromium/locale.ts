/** The languages of this computer, the preferred first, as BCP 47 tags; `en-US` when it names none. */
export function systemLanguages(): string[] {
  const { LANGUAGE = '', LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  // As gettext has it: the list in LANGUAGE counts unless the locale is C.
  const names = /^(C|POSIX)?(\.|$)/.test(locale) ? [] : [...LANGUAGE.split(':'), locale];
  const tags = names.map(tagFromName).filter((tag) => tag !== undefined);
  if (tags.length > 0) return [...new Set(tags)];
  return process.platform === 'linux' ? ['en-US'] : [Intl.DateTimeFormat().resolvedOptions().locale];
}

/** `pl_PL.UTF-8@euro` is `pl-PL`. */
function tagFromName(name: string): string | undefined {
  const tag = name.replace(/[.@].*$/, '').replace('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
