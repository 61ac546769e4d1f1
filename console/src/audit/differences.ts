/** Fields and codes of a state in words; what has none stays as it is. */
export interface StateWords {
  field: (name: string) => string;
  value: (field: string, value: string) => string;
}

/** Nothing is lost where two fields are called the same: the second one keeps its code. */
function worded(value: unknown, field: string, words: StateWords): unknown {
  if (typeof value === 'string') return words.value(field, value);
  if (Array.isArray(value)) return value.map((one) => worded(one, field, words));
  if (typeof value !== 'object' || value === null) return value;
  const all: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const as = words.field(name);
    all[as in all ? name : as] = worded(one, name, words);
  }
  return all;
}

/** A part of a state, as text: a value in words, a larger part as JSON with its fields and codes in words. */
export function said(value: unknown, field: string, words: StateWords): string | undefined {
  if (value === undefined || value === null) return undefined;
  const as = worded(value, field, words);
  return typeof as === 'object' ? JSON.stringify(as, null, 1) : String(as as string | number | boolean);
}

function partsOf(path: string): string[] {
  return path.split(/[/.]|\[|\]/).filter((part) => part !== '');
}

/** The field that a path leads to: `/indicators/0/weight` to `weight`, `/content/codes/0` to `codes`. */
export function fieldOf(path: string): string {
  return partsOf(path).filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
}

/** The words for each part of a path that has any: `/indicators/0/weight` as names of fields. */
export function placed(path: string, word: (field: string) => string): string {
  return partsOf(path).map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : word(part))).join(' › ');
}
