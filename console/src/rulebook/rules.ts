/** What a rulebook is made of, whichever fields it has: a page that shows all of it must not know them one by one. */
export type Rule = string | number | boolean | readonly Rule[] | { readonly [field: string]: Rule };
export type Part = { readonly [field: string]: Rule };

export function isPart(rule: Rule): rule is Part {
  return typeof rule === 'object' && !Array.isArray(rule);
}

export function isList(rule: Rule): rule is readonly Rule[] {
  return Array.isArray(rule);
}

/** How a rule is shown: as one value, as the fields of a part, as a table, or, where its rows hold tables themselves, row by row. */
export type Shape = 'value' | 'part' | 'table' | 'rows';

/** Rows of so few fields stand in a cell of the table around them. */
const IN_A_CELL = 2;

function fitsACell(rule: Rule): boolean {
  if (!isList(rule)) return !isPart(rule);
  return rule.every((row) => !isPart(row) || (Object.keys(row).length <= IN_A_CELL && Object.values(row).every((one) => !isPart(one) && !isList(one))));
}

export function shapeOf(rule: Rule): Shape {
  if (isPart(rule)) return 'part';
  if (!isList(rule) || !rule.some(isPart)) return 'value';
  return rule.filter(isPart).every((row) => Object.values(row).every(fitsACell)) ? 'table' : 'rows';
}

/** The columns of a table: all that any of its rows has, in their order. */
export function columnsOf(rows: readonly Rule[]): string[] {
  return [...new Set(rows.flatMap((row) => (isPart(row) ? Object.keys(row) : [])))];
}

/** The place of a field in a reason for a refusal: `rules.review.paths[0].seats`. */
export function placeOf(place: string, field: string | number): string {
  if (typeof field === 'number') return `${place}[${field}]`;
  return place === '' ? field : `${place}.${field}`;
}

/** The key of what a place is called: the fields alone, without the row. */
export function nameOfPlace(place: string): string {
  return place.replace(/\[\d+\]/g, '').replace(/^rules\./, '');
}

/** Every place of a rulebook, so that it is known which reasons have one. */
export function placesOf(rule: Rule, place = ''): string[] {
  const parts: [string | number, Rule][] = isList(rule) ? rule.map((one, index) => [index, one]) : isPart(rule) ? Object.entries(rule) : [];
  return [...(place === '' ? [] : [place]), ...parts.flatMap(([field, one]) => placesOf(one, placeOf(place, field)))];
}

/** By what rows of a list are known again in another version: the first of these that they have. */
const IDENTITIES = [['code'], ['item'], ['dimension'], ['name'], ['grade'], ['step'], ['group'], ['subject', 'unitKind'], ['role', 'division'], ['to'], ['cutOff'], ['from'], ['deviationFrom']] as const;

/** What tells a row from the others of its list, as fields and values. */
export function identityOf(row: Part): [string, Rule][] {
  const fields: readonly string[] = IDENTITIES.find(([first]) => first in row) ?? [];
  return fields.flatMap((field): [string, Rule][] => (row[field] === undefined ? [] : [[field, row[field]]]));
}

/** What a row says beside what it is called by. */
export function beside(row: Part, identity: readonly [string, Rule][] = identityOf(row)): Part {
  const called = identity.map(([field]) => field);
  return Object.fromEntries(Object.entries(row).filter(([field]) => !called.includes(field)));
}
