import { describe, expect, it } from 'vitest';
import type { Problem } from '@/api/problem';
import { choicesOf, decisionBody, decisionReasons, decisionRows, isDecided, PROPOSE_SELECTION, type Selection } from '@/evaluation/selection';
import { saysItsWords } from './words';

const subject = (code: string) => ({ kind: 'project', code, budgetYear: 2020 });
const named = (code: string) => ({ subject: subject(code), name: code, unitCode: 'BJ' });
const PROPOSED: Selection = {
  proposed: {
    budgetYear: 2020, number: 2, proposedOn: '2021-05-31', rulebookVersion: 1, seed: '38',
    candidates: [{ ...named('A'), grounds: ['CYCLE_DUE', 'KEY'], proposed: true }, { ...named('B'), grounds: [], proposed: true }, { ...named('C'), grounds: [], proposed: false }],
  },
};
const decision = (proposal: number): Selection => ({
  ...PROPOSED,
  decided: { budgetYear: 2020, proposal, decidedOn: '2021-06-01', document: '1号', selected: [{ ...named('C'), grounds: [] }, { ...named('D'), grounds: ['POLICY'] }], deviations: [{ subject: subject('B'), reason: '明年' }, { subject: subject('C'), reason: '会议决定' }] },
});

describe('The selection of key evaluations', () => {
  it('tells by what a subject is proposed', () => {
    expect(choicesOf(PROPOSED).map(({ way }) => way)).toEqual(['CLAIM', 'LOT', 'NOT']);
    expect(choicesOf(PROPOSED).map(({ taken }) => taken)).toEqual([undefined, undefined, undefined]);
  });

  it('tells what was decided and why, also of what is no candidate any more', () => {
    expect(choicesOf(decision(2)).map(({ name, way, taken, why }) => [name, way, taken, why])).toEqual([['A', 'CLAIM', false, undefined], ['B', 'LOT', false, '明年'], ['C', 'NOT', true, '会议决定'], ['D', undefined, true, undefined]]);
  });

  it('waits until the newest proposal was decided on', () => {
    expect([PROPOSED, decision(1), decision(2)].map(isDecided)).toEqual([false, false, true]);
  });

  it('is decided from what is proposed, from what was decided on it, and from what was typed', () => {
    const chosen = (of: Selection, kept = [] as { key: string }[]) => decisionRows(of, kept).map(({ key, choice, reason }) => [key, choice, reason]);
    expect(chosen(PROPOSED)).toEqual([['project/A/2020', 'TAKEN', ''], ['project/B/2020', 'TAKEN', ''], ['project/C/2020', 'LEFT', '']]);
    expect(chosen(decision(1))).toEqual(chosen(PROPOSED));
    expect(chosen(decision(2))).toEqual([['project/A/2020', 'LEFT', ''], ['project/B/2020', 'LEFT', '明年'], ['project/C/2020', 'TAKEN', '会议决定']]);
    const typed = { key: 'project/B/2020', choice: 'LEFT', reason: '缓' };
    expect(chosen(PROPOSED, [typed])[1]).toEqual(['project/B/2020', 'LEFT', '缓']);
  });

  const rows = decisionRows(PROPOSED, []).map((row) => ({ ...row, choice: row.name === 'B' ? 'LEFT' : 'TAKEN', reason: row.name === 'C' ? ' 会议决定 ' : '' }));

  it('sends what is selected, and each row that differs with its reason, so that a missing one is asked for', () => {
    expect(decisionBody(rows, ' 1号 ')).toEqual({ selected: ['project/A/2020', 'project/C/2020'], deviations: [{ subject: 'project/B/2020', reason: '' }, { subject: 'project/C/2020', reason: '会议决定' }], document: '1号' });
  });

  it('tells a reason that differs from nothing, which the service refuses', () => {
    const idle = decisionRows(PROPOSED, []).map((row) => ({ ...row, reason: row.name === 'A' ? '多余' : '' }));
    expect(decisionBody(idle, '').deviations).toEqual([{ subject: 'project/A/2020', reason: '多余' }]);
  });

  it('shows why it was refused in the row that was sent', () => {
    const problem: Problem = { code: 'invalid', status: 422, title: '', detail: '', errors: ['selected[1]', 'deviations[0].reason', 'document'].map((field) => ({ code: field, field, title: '', detail: '' })) };
    const reasons = decisionReasons(rows, problem);
    const shown = rows.flatMap((_, index) => ['choice', 'reason'].flatMap((column) => reasons(index, column).map(({ code }) => [index, column, code])));
    expect(shown).toEqual([[1, 'reason', 'deviations[0].reason'], [2, 'choice', 'selected[1]']]);
  });

  it('has words for its proposal', () => {
    saysItsWords(PROPOSE_SELECTION, 'PROPOSE_SELECTION');
  });
});
