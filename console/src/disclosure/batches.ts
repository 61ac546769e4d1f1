import { read } from '@/api/client';
import type { DisclosureSchemas } from '@/api/types';
import type { Light } from '@/shared/lights';

export type Batch = DisclosureSchemas['disclosure.batch.register.DisclosureBatches.Batch'];
export type Item = DisclosureSchemas['disclosure.item.register.DisclosureItemRow'];

/** What names a batch within its year: the occasion, and the unit where it is not the department's. */
export function nameOf({ occasion, unitCode }: Batch): string {
  return unitCode === undefined ? occasion : `${occasion}/${unitCode}`;
}

/** The batch's clock: it runs from the reply on; what was released is in time or was not. */
export function clockOf({ dueOn, warnOn, releasedOn }: Batch, today: string): Light {
  if (dueOn === undefined) return 'GREY';
  const day = releasedOn ?? today;
  if (day > dueOn) return 'RED';
  return releasedOn === undefined && warnOn !== undefined && day >= warnOn ? 'YELLOW' : 'GREEN';
}

/** Which paper of the finance year starts the batch's clock. */
export function replyKind({ occasion, unitCode }: Batch): string {
  return `${occasion}_REPLY_${unitCode === undefined ? 'RECEIVED' : 'ISSUED'}`;
}

export function itemsOf(batch: Batch, items: readonly Item[]): Item[] {
  return items.filter(({ occasion, batchUnit, attribute }) => occasion === batch.occasion && batchUnit === batch.unitCode && attribute === 'ACTIVE');
}

/** What the subject of an item is called, where the year's items say so. */
export function named({ subject }: Pick<Item, 'subject'>, items: readonly Item[]): string {
  return items.find((one) => one.subject.kind === subject.kind && one.subject.code === subject.code && one.name !== undefined)?.name ?? subject.code;
}

const NEXT: Partial<Record<Item['status'], string>> = { DUE: 'PREPARE', PREPARED: 'REVIEW', CLEARED: 'APPROVE' };

/** The step that an item waits for; nothing where it waits for its batch or for nobody. */
export function nextStep({ status }: Item): string | undefined {
  return NEXT[status];
}

export async function readItems(year: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = (await read('/api/disclosure/items', {}, { year, after, limit: 200 })).data;
    items.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return items;
}
