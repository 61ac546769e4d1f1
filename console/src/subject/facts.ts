import { money } from '@/shared/figures';

/** A field of an event as it is shown: its name for the texts, and its value in words. */
export interface Fact {
  field: string;
  value: string;
}

/** What every event of a page says of the page itself, and digests, which belong to the proof and not to the story. */
const LEFT_OUT = new Set(['subject', 'projectCode', 'budgetYear', 'contentHash', 'origin', 'route', 'rules']);

const MONEY = /amount$|appropriation$|budget$|budgetChange$|budgetExcess$|executed$|executedChange$|expenditure$/i;
const UNITS = new Set(['unit', 'unitCode', 'units', 'batchUnit', 'fromUnit', 'parent']);

/** Whether a field of an event tells 元. */
export function tellsMoney(field: string, value: string): boolean {
  return MONEY.test(field) && /^-?\d+(\.\d+)?$/.test(value);
}

/** Whether a field of an event says of which units it tells, by their codes. */
export function namesUnits(field: string): boolean {
  return UNITS.has(field);
}

/** What stands between several values of a field. */
export const BETWEEN = '、';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A person, a document or a file by what names it. */
function nameOf(value: Record<string, unknown>): string | undefined {
  for (const field of ['name', 'number', 'code', 'overallGoal', 'total']) {
    const found = value[field];
    if (typeof found === 'string' && found !== '') {
      return typeof value.amount === 'string' ? `${found} · ${money(value.amount)} 元` : found;
    }
  }
  return undefined;
}

function words(value: unknown, yes: string, no: string): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) {
    const parts = value.map((one) => words(one, yes, no)).filter((one) => one !== undefined);
    return parts.length > 0 && parts.length === value.length ? parts.join(BETWEEN) : value.length > 0 ? `× ${value.length}` : undefined;
  }
  return isRecord(value) ? nameOf(value) : undefined;
}

/** What an event says, field by field, in the order in which it is stored. What cannot be said in a line stands in the full text. */
export function factsOf(payload: Record<string, unknown>, yes: string, no: string): Fact[] {
  return Object.entries(payload).flatMap(([field, value]) => {
    const said = LEFT_OUT.has(field) ? undefined : words(value, yes, no);
    return said === undefined ? [] : [{ field, value: said }];
  });
}
