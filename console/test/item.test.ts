import { describe, expect, it } from 'vitest';
import { itemForms, type Item } from '@/work/itemSteps';
import { saysItsWords } from './words';

const DUE: Item = { subject: { kind: 'project', code: 'A', budgetYear: 2020 }, matter: 'GOAL', status: 'DUE', attribute: 'ACTIVE', occasion: 'BUDGET', itemVersion: 1, version: 0 };
const PUBLISHED: Item = { ...DUE, matter: 'SELF_EVALUATION', status: 'PUBLISHED', itemVersion: 3 };
const CORRECTED: Item = { ...DUE, status: 'PREPARED', itemVersion: 2 };
const WITHHELD: Item = { ...DUE, status: 'WITHHELD' };

describe('An item of disclosure', () => {
  const acts = (role: string, ...items: Item[]) => itemForms([role], items).map(({ act }) => act);

  it('is withheld before it is public, corrected, posted and taken back once it is, and opened when it is kept back', () => {
    expect(acts('disclosure-officer', DUE)).toEqual(['WITHHOLD']);
    expect(acts('disclosure-officer', PUBLISHED)).toEqual(['CORRECT_ITEM', 'RECORD_POSTING', 'WITHDRAW_AT_ONCE']);
    expect(acts('disclosure-officer', WITHHELD)).toEqual(['OPEN']);
    expect(acts('office-leader', PUBLISHED)).toEqual(['WITHDRAW_ITEM', 'WITHDRAW_AT_ONCE']);
    expect(acts('secrecy-reviewer', DUE)).toEqual([]);
    expect(acts('auditor', DUE, PUBLISHED, WITHHELD)).toEqual([]);
  });

  it('that waits to be public once more is still public as it was', () => {
    expect(acts('office-leader', CORRECTED)).toEqual(['WITHDRAW_ITEM', 'WITHDRAW_AT_ONCE']);
    expect(acts('disclosure-officer', CORRECTED)).toEqual(['WITHDRAW_AT_ONCE']);
  });

  it('is chosen in the address, and a posting is of the version that is public', () => {
    const posting = itemForms(['disclosure-officer'], [DUE, PUBLISHED]).find(({ act }) => act === 'RECORD_POSTING');
    expect(posting?.inAddress).toEqual(['matter']);
    expect(posting?.written?.('SELF_EVALUATION')).toBe('self-evaluation');
    expect(posting?.fields[0]?.choices).toEqual(['SELF_EVALUATION']);
    expect(posting?.fixed?.({ facts: {} }, { matter: 'SELF_EVALUATION' })).toEqual({ version: 3 });
  });

  it('says all of its words', () => {
    itemForms(['disclosure-officer', 'office-leader'], [DUE, PUBLISHED, { ...WITHHELD, matter: 'YEARLY_OVERVIEW' }]).forEach((form) => saysItsWords(form, form.act));
  });
});
