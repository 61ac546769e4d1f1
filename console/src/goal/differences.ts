import type { Row } from '@/shared/grid/grid';
import type { GoalDraft } from './draft';

/** One thing that two texts of a goal say otherwise. */
export interface Difference {
  /** The field, or the cell of an indicator's row. */
  field: string;
  /** Of which indicator, by its name; nothing for the goal's own fields. */
  indicator?: string;
  /** Absent where it was not there. */
  before?: string;
  after?: string;
}

const FIELDS = ['overallGoal', 'appropriation', 'carriedOver', 'other', 'satisfactionWaiver', 'remainingTargets'] as const;

function same(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && !Number.isNaN(Number(a)) && Number(a) === Number(b));
}

function ofRow(indicator: string, before: Row | undefined, after: Row | undefined): Difference[] {
  if (!before || !after) return [{ field: 'indicator', indicator, before: before?.name, after: after?.name }];
  return Object.keys(after)
    .filter((field) => field !== 'key' && !same(before[field] ?? '', after[field] ?? ''))
    .map((field) => ({ field, indicator, before: before[field], after: after[field] }));
}

function byCode(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.code ?? row.name ?? '', row]));
}

function ofRows(before: readonly Row[], after: readonly Row[]): Difference[] {
  const [was, is] = [byCode(before), byCode(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => ofRow(is.get(code)?.name || was.get(code)?.name || code, was.get(code), is.get(code)));
}

function asText(value: object | undefined): string | undefined {
  return value && JSON.stringify(value, (key, one: unknown) => (key === 'key' ? undefined : one), 1);
}

/** Everything in which two texts of a goal differ, in the order of the form. */
export function differences(before: GoalDraft, after: GoalDraft): Difference[] {
  const found: Difference[] = FIELDS.filter((field) => !same(before[field], after[field])).map((field) => ({ field, before: before[field], after: after[field] }));
  for (const field of ['midTerm', 'whole'] as const) {
    const [was, is] = [asText(before[field]), asText(after[field])];
    if (was !== is) found.push({ field, before: was, after: is });
  }
  return [...found, ...ofRows(before.indicators, after.indicators)];
}
