import { identityOf, isList, isPart, type Part, type Rule } from './rules';

/** A step on the way to a rule: a field, or a row of a list by what tells it from the others. */
export type Step = string | { row: [string, Rule][]; number: number };

/** One thing that two rulebooks say otherwise; absent where a rulebook does not say it. */
export interface Difference {
  way: Step[];
  before?: Rule;
  after?: Rule;
}

function byIdentity(rows: readonly Rule[]): Map<string, { row: Part; number: number }> {
  const found = new Map<string, { row: Part; number: number }>();
  rows.filter(isPart).forEach((row, index) => {
    const identity = identityOf(row);
    const key = identity.length === 0 ? String(index) : JSON.stringify(identity.map(([, value]) => value));
    found.set(found.has(key) ? `${key}/${index}` : key, { row, number: index + 1 });
  });
  return found;
}

function ofRows(before: readonly Rule[], after: readonly Rule[], way: Step[]): Difference[] {
  const [was, is] = [byIdentity(before), byIdentity(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const known = is.get(key) ?? was.get(key);
    if (known === undefined) return [];
    return ofRules(was.get(key)?.row, is.get(key)?.row, [...way, { row: identityOf(known.row), number: known.number }]);
  });
}

/** Of lists of values (days off, papers) only what one has and the other has not, unless they differ in their order alone. */
function ofValues(before: readonly Rule[], after: readonly Rule[], way: Step[]): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const gone = before.filter((one) => !after.includes(one));
  const come = after.filter((one) => !before.includes(one));
  return gone.length + come.length === 0 ? [{ way, before, after }] : [{ way, before: gone, after: come }];
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
