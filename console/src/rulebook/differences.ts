import { identityOf, isList, isPart, type Part, type Rule } from './rules';

/** A step on the way to a rule: a field, or a row of a list by what tells it from the others. */
export type Step = string | { row: [string, Rule][]; number: number };

/** One thing that two rulebooks say otherwise; absent where a rulebook does not say it. */
export interface Difference {
  way: Step[];
  before?: Rule;
  after?: Rule;
  /** The rows are the same and stand in another order, which has a meaning: the first is often the one that is taken where none is named. */
  order?: true;
}

/** The rows of a list by what tells them from each other, in their order. */
type Rows = Map<string, { row: Part; number: number }>;

function byIdentity(rows: readonly Rule[]): Rows {
  const found: Rows = new Map();
  rows.filter(isPart).forEach((row, index) => {
    const identity = identityOf(row);
    const key = identity.length === 0 ? String(index) : JSON.stringify(identity.map(([, value]) => value));
    found.set(found.has(key) ? `${key}/${index}` : key, { row, number: index + 1 });
  });
  return found;
}

function ofRows(before: readonly Rule[], after: readonly Rule[], way: Step[]): Difference[] {
  const [was, is] = [byIdentity(before), byIdentity(after)];
  const rows = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const known = is.get(key) ?? was.get(key);
    if (known === undefined) return [];
    return ofRules(was.get(key)?.row, is.get(key)?.row, [...way, { row: identityOf(known.row), number: known.number }]);
  });
  return [...ofOrder(was, is, way), ...rows];
}

/** Rows that are gone leave the others in their order, and new ones are expected behind them. */
function ofOrder(was: Rows, is: Rows, way: Step[]): Difference[] {
  const expected = [...[...was.keys()].filter((key) => is.has(key)), ...[...is.keys()].filter((key) => !was.has(key))];
  const named = (rows: Rows): Rule => [...rows.values()].map(({ row }) => Object.fromEntries(identityOf(row)));
  return [...is.keys()].every((key, index) => key === expected[index]) ? [] : [{ way, before: named(was), after: named(is), order: true }];
}

/** Of lists of values (days off, papers) only what one has and the other has not, unless what both have stands in another order. */
function ofValues(before: readonly Rule[], after: readonly Rule[], way: Step[]): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const gone = before.filter((one) => !after.includes(one));
  const come = after.filter((one) => !before.includes(one));
  const kept = before.filter((one) => after.includes(one));
  const moved = JSON.stringify(kept) !== JSON.stringify(after.filter((one) => before.includes(one)));
  return [moved ? { way, before, after } : { way, before: gone, after: come }];
}

function ofRules(before: Rule | undefined, after: Rule | undefined, way: Step[]): Difference[] {
  if (before === undefined || after === undefined) return before === after ? [] : [{ way, before, after }];
  if (isPart(before) && isPart(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => ofRules(before[field], after[field], [...way, field]));
  if (isList(before) && isList(after)) return [...before, ...after].some(isPart) ? ofRows(before, after, way) : ofValues(before, after, way);
  return same(before, after) ? [] : [{ way, before, after }];
}

/** 80 and 80.0 are the same number, however they are written. */
function same(before: Rule, after: Rule): boolean {
  if (before === after) return true;
  const [was, is] = [before, after].map((one) => (typeof one === 'boolean' || isList(one) || isPart(one) || one === '' ? NaN : Number(one)));
  return was === is;
}

/** Everything in which two rulebooks differ, in their order. */
export function differencesOf(before: Rule, after: Rule): Difference[] {
  return ofRules(before, after, []);
}
