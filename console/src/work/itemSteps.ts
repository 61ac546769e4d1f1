import { read } from '@/api/client';
import type { DisclosureSchemas, PathValues, SendPath } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import type { Field } from '@/shared/form/fields';
import { partOf } from '@/subject/now';
import { choice, day, line, type About, type Step, type WorkForm } from './step';

export type Item = DisclosureSchemas['disclosure.item.register.DisclosureItemRow'];

const ITEM = '/api/disclosure/{subjects}/{code}/{year}/items/{matter}';
const MATTERS = ['GOAL', 'SELF_EVALUATION', 'KEY_EVALUATION', 'USE_OF_RESULTS', 'RECTIFICATION'];
const GROUND = choice('ground', ['ART_14', 'ART_15', 'ART_16']);
const PENDING = ['DUE', 'PREPARED', 'CLEARED', 'APPROVED'];

/** A version before the one that is being made is still public. */
const wasPublic = ({ itemVersion }: Item) => (itemVersion ?? 1) > 1;
const isPublic = (one: Item) => one.status === 'PUBLISHED' || (PENDING.includes(one.status) && wasPublic(one));
const canBeWithheld = (one: Item) => PENDING.includes(one.status) && !wasPublic(one);
const keptBack = ({ status, attribute }: Item) => ['WITHHELD', 'WITHDRAWN'].includes(status) || (PENDING.includes(status) && attribute !== 'ACTIVE');

/** A command on one of the items that stand so; nothing where none does. */
function on(items: readonly Item[], form: Omit<WorkForm, 'to' | 'inAddress' | 'written'> & { to: SendPath }): WorkForm[] {
  if (items.length === 0) return [];
  const matter: Field = { ...choice('matter', items.map(({ matter }) => matter)), words: 'matters' };
  return [{ ...form, inAddress: ['matter'], written: partOf, fields: [matter, ...form.fields] }];
}

function ofOfficer(items: readonly Item[]): WorkForm[] {
  const published = items.filter(({ status }) => status === 'PUBLISHED');
  const versionOf = (matter: string | undefined) => published.find((one) => one.matter === matter)?.itemVersion;
  return [
    ...on(items.filter(canBeWithheld), { act: 'WITHHOLD', to: `${ITEM}/withholding`, fields: [GROUND] }),
    ...on(items.filter(keptBack), { act: 'OPEN', to: `${ITEM}/opening`, fields: [line('reason')] }),
    ...on(published, { act: 'CORRECT_ITEM', to: `${ITEM}/correction`, fields: [line('reason')] }),
    ...on(published, { act: 'RECORD_POSTING', to: `${ITEM}/postings`, fields: [line('venue'), { ...line('address'), most: 500 }, line('receipt'), day('postedOn')], fixed: (_, typed) => ({ version: versionOf(typed?.matter) }) }),
  ];
}

/** What can be done with the items of a subject as they stand; the way to the public has its own steps. */
export function itemForms(roles: readonly string[], items: readonly Item[]): WorkForm[] {
  const shown = items.filter(isPublic);
  const anyOf = (...some: string[]) => some.some((role) => roles.includes(role));
  return [
    ...(anyOf('disclosure-officer') ? ofOfficer(items) : []),
    ...(anyOf('office-leader') ? on(shown, { act: 'WITHDRAW_ITEM', to: `${ITEM}/withdrawal`, fields: [GROUND, { ...line('note'), as: 'publicNote' }] }) : []),
    ...(anyOf('secrecy-reviewer', 'disclosure-officer', 'office-leader') ? on(shown, { act: 'WITHDRAW_AT_ONCE', to: `${ITEM}/emergency-withdrawal`, fields: [GROUND], secondary: true }) : []),
  ];
}

async function items(of: PathValues): Promise<About> {
  const matters = of.subjects === 'departments' ? [...MATTERS, 'YEARLY_OVERVIEW'] : MATTERS;
  const found = (await Promise.all(matters.map((matter) => orAbsent(read(ITEM, { ...of, matter: partOf(matter) }))))).flatMap((one) => (one ? [one.data] : []));
  const rows = found.map(({ row }) => row);
  return {
    facts: {},
    tables: [
      {
        name: 'disclosureItems',
        columns: [{ field: 'matter' }, { field: 'itemStatus' }, { field: 'attribute' }, { field: 'ground' }, { field: 'itemVersion', number: true }, { field: 'dueOn' }, { field: 'publishedOn' }, { field: 'reexamineOn' }],
        rows: rows.map(({ status, ...one }) => ({ ...one, itemStatus: status })),
      },
      { name: 'postings', columns: [{ field: 'matter' }, { field: 'itemVersion', number: true }, { field: 'venue' }, { field: 'address' }, { field: 'postedOn' }, { field: 'receipt' }], rows: found.flatMap(({ row, postings }) => postings.map(({ version, ...one }) => ({ ...one, matter: row.matter, itemVersion: version }))) },
    ],
    version: rows.map(({ matter, version }) => `${matter}${version}`).join(),
    forms: (roles) => itemForms(roles, rows),
  };
}

/** 公开事项: what is public is corrected, posted elsewhere or taken back, and what is not is kept back or opened. */
export const ITEM_STEPS: Partial<Record<string, Step>> = {
  'disclosure/ITEM': { about: items, choose: true },
};
