/** A part of a state, as text: a value as it is, a larger part as JSON. */
export function said(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value as string | number | boolean);
}

/** The words for each part of a path that has any: `/indicators/0/weight` as names of fields. */
export function placed(path: string, word: (field: string) => string): string {
  return path.split(/[/.]|\[|\]/).filter((part) => part !== '').map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : word(part))).join(' › ');
}
