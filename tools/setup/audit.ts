/** What the registry answered when it was asked for known holes. */
export type AuditAnswer =
  | { kind: 'holes'; holes: string[] }
  | { kind: 'none'; slight: number }
  | { kind: 'unasked'; reason: string };

interface AuditReport {
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
  message?: string;
  error?: { summary?: string };
}

/** A hole of this weight is named and does not fail: it is one only to somebody who runs the tool on purpose with odd input. */
const slight = new Set(['info', 'low']);

/** Reads what `npm audit --json` printed. Whatever is no report of holes means that nobody could be asked. */
export function readAudit(printed: string): AuditAnswer {
  const report = parsed(printed);
  if (report?.vulnerabilities === undefined) {
    const reason = report?.message ?? report?.error?.summary ?? '';
    return { kind: 'unasked', reason: reason === '' ? 'it gave no answer' : reason };
  }
  const found = Object.values(report.vulnerabilities);
  const grave = found.filter(({ severity }) => !slight.has(severity));
  if (grave.length === 0) return { kind: 'none', slight: found.length };
  return { kind: 'holes', holes: grave.map(({ name, severity, range }) => `${name} ${range} (${severity})`) };
}

function parsed(text: string): AuditReport | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
