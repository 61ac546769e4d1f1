/** A field of a command's body, as data: how it is typed, and where its reasons stand. */
export interface Field {
  /** Its place in the body, and in a reason; a dot leads into a part. */
  name: string;
  type: 'line' | 'paragraph' | 'number' | 'date' | 'choice' | 'check' | 'sure' | 'files' | 'several' | 'hash';
  /** Codes with words in `codes`, or in `words`. */
  choices?: readonly string[];
  words?: string;
  /** Words for codes that are data, by code. */
  labels?: Readonly<Record<string, string>>;
  /** What is offered as it is typed; anything else can be typed, too. */
  offers?: readonly { value: string; label: string }[];
  optional?: boolean;
  most?: number;
  /** It holds an opinion, for which words that are often used are offered. */
  opinion?: boolean;
  /** One line each becomes an item of a list. */
  list?: boolean;
  /** One file only, which is no list. */
  one?: boolean;
  /** A count or a year, which is sent as a number; every other number stays text, so that it stays exact. */
  whole?: boolean;
  /** What the field is called, where fields of its name mean something else elsewhere. */
  as?: string;
}

/** What was typed, by field; a file by its hash and name, one to a line. */
export type Typed = Record<string, string>;

export function emptyOf(fields: readonly Field[]): Typed {
  return Object.fromEntries(fields.map(({ name }) => [name, '']));
}

function lines(text: string): string[] {
  return text.split('\n').map((one) => one.trim()).filter((one) => one !== '');
}

function valueOf(field: Field, text: string): unknown {
  if (field.type === 'check') return text !== '';
  if (field.type === 'files') {
    const hashes = lines(text).map((one) => one.split(' ')[0]);
    return field.one ? hashes[0] : hashes;
  }
  if (field.list || field.type === 'several') return lines(text);
  if (field.whole && /^\d+$/.test(text)) return Number(text);
  if (field.type === 'hash' && text !== '') return text;
  if (field.type === 'number') return text === '' ? undefined : text.replaceAll(/[,，\s]/g, '');
  return text === '' ? undefined : text;
}

function put(body: Record<string, unknown>, [first = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    body[first] = value;
    return;
  }
  const part = (body[first] ?? {}) as Record<string, unknown>;
  body[first] = part;
  put(part, rest, value);
}

/** The body that is sent: what was left empty is left out, and a promise (`sure`) is no part of it. */
export function bodyOf(fields: readonly Field[], typed: Typed): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = field.type === 'sure' ? undefined : valueOf(field, (typed[field.name] ?? '').trim());
    if (value !== undefined) put(body, field.name.split('.'), value);
  }
  return body;
}
