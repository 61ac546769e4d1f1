import { describe, expect, it } from 'vitest';
import { bodyOf, emptyOf, type Field } from '@/shared/form/fields';
import type { Indicator } from '@/subject/standing';
import { canSubmit, filledFrom, merged, progressBody, resultBody } from '@/work/answers';
import { goalAttestation } from '@/work/offlineSteps';
import { KEY_STEPS, mustAgree } from '@/work/keySteps';
import { hasPage } from '@/work/pages';
import { emptyRow, reasonsOf, rowsOf, sentRows, sheetsBody } from '@/work/sheets';
import { formsOf, type About, type Sheet } from '@/work/step';
import { reportedOf, STEPS } from '@/work/steps';
import { saysItsWords } from './words';

describe('A form made of its fields', () => {
  const FIELDS: Field[] = [
    { name: 'reason', type: 'paragraph' },
    { name: 'report.number', type: 'line', optional: true },
    { name: 'evidence', type: 'files', optional: true },
    { name: 'late', type: 'check' },
    { name: 'sure', type: 'sure' },
  ];

  it('begins empty and sends what was typed, in its place; a promise is sent by nobody', () => {
    expect(emptyOf(FIELDS)).toEqual({ reason: '', 'report.number': '', evidence: '', late: '', sure: '' });
    expect(bodyOf(FIELDS, { reason: ' a ', 'report.number': '1号', evidence: 'ab plan.pdf\ncd b.pdf', late: '1', sure: '1' })).toEqual({ reason: 'a', report: { number: '1号' }, evidence: ['ab', 'cd'], late: true });
  });

  it('sends a year as a number and a file that stays here by its digest', () => {
    const fields: Field[] = [{ name: 'about.budgetYear', type: 'number', whole: true }, { name: 'amount', type: 'number' }, { name: 'contentHash', type: 'hash' }];
    expect(bodyOf(fields, { 'about.budgetYear': '2020', amount: '2020', contentHash: 'ab12' })).toEqual({ about: { budgetYear: 2020 }, amount: '2020', contentHash: 'ab12' });
    expect(bodyOf(fields, { ...emptyOf(fields), amount: '1,000,000.50' })).toEqual({ amount: '1000000.50' });
    expect(bodyOf(fields, emptyOf(fields))).toEqual({});
  });

  it('leaves out what was left empty', () => {
    expect(bodyOf(FIELDS, emptyOf(FIELDS))).toEqual({ evidence: [], late: false });
  });
});

describe('The steps that wait', () => {
  it('have a page where the home page says so, and each of their commands and fields a name', () => {
    for (const [place, step] of Object.entries(STEPS)) {
      const [service = '', name = ''] = place.split('/');
      expect(hasPage(service, name), place).toBe(true);
      step?.forms?.(['planning-finance']).forEach((form) => saysItsWords(form, place));
    }
    expect(hasPage('monitoring', 'NOTHING')).toBe(false);
  });

  it('are offered only as long as they can be taken', () => {
    const actsAt = (place: string, code: string) => formsOf(STEPS[place] ?? { about: () => Promise.resolve<About>({ facts: {} }) }, { facts: {}, stands: { code, words: '' } }, []).map(({ act }) => act);
    expect(actsAt('evaluation/CONFIRM', 'IN_REVIEW')).toEqual(['CONFIRM', 'RETURN']);
    expect(actsAt('evaluation/CONFIRM', 'FINALISED')).toEqual([]);
    expect(actsAt('monitoring/CONFIRM', 'CONCLUDED')).toEqual([]);
    expect(actsAt('evaluation/SCORE', 'SCORING')).toEqual(['SUBMIT', 'RECUSE_MYSELF']);
    for (const place of Object.keys(KEY_STEPS)) expect(actsAt(place, 'ARCHIVED'), place).toEqual([]);
  });

  it('of a classified goal are registered one after the other', () => {
    const [first] = goalAttestation('NOT_DRAFTED');
    expect(first?.fields.slice(0, 2).map(({ choices }) => choices)).toEqual([['SUBMITTED'], ['DONE']]);
    expect(goalAttestation('CONFIRMED')[0]?.fields[0]?.choices).toEqual(['PASSED']);
    expect(goalAttestation('APPROVED')).toEqual([]);
    ['NOT_DRAFTED', 'SUBMITTED', 'CONFIRMED'].flatMap(goalAttestation).forEach((form) => saysItsWords(form, 'goals/ATTEST'));
  });

  it('bind a confirmation to the content that was read', () => {
    const [confirm] = STEPS['monitoring/CONFIRM']?.forms?.([]) ?? [];
    expect(confirm?.fixed?.({ facts: {}, contentHash: 'abc' })).toEqual({ contentHash: 'abc' });
  });
});

describe('A report that is confirmed', () => {
  it('tells each figure beside its target, with the unit of the goal', () => {
    const asked = { code: 'C1', name: '活动场次', direction: 'AT_LEAST', target: '60', unit: '场' } as Indicator;
    expect(reportedOf({ code: 'C1', actual: '58' }, asked, 'YELLOW')).toEqual({ code: 'C1', name: '活动场次', aim: '≥60场', said: '58', unit: '场', light: 'YELLOW' });
    expect(reportedOf({ code: 'C1', attainment: 'REACHED' }, asked, 'GREEN')).toMatchObject({ said: 'REACHED', unit: '' });
    expect(reportedOf({ code: 'C9' }, undefined, 'GREY')).toMatchObject({ name: '', aim: '', said: '' });
  });
});

describe('The report of a key evaluation', () => {
  it('is written in the official order', () => {
    const [form] = KEY_STEPS['evaluation/DRAFT_REPORT']?.forms?.([]) ?? [];
    expect(form?.fields.map(({ name }) => name)).toEqual(['basics', 'work', 'conclusion', 'analysis', 'problems', 'suggestions', 'others', 'economy', 'efficiency', 'effectiveness']);
  });

  it('asks for one value where the evaluators lie apart by more than a share of the weight, or not all hold it for proved', () => {
    const points = (...all: string[]) => all.map((one) => ({ points: one, unproved: false }));
    expect(mustAgree(points('6', '8'), '10', '20')).toBe(false);
    expect(mustAgree(points('6', '8.5'), '10', '20')).toBe(true);
    expect(mustAgree([...points('0'), { points: '0', unproved: true }], '10', '20')).toBe(true);
    expect(mustAgree([], '10', '20')).toBe(false);
  });
});

describe('The answers to the indicators', () => {
  it('of a report hold a deviation only where one is told', () => {
    const row = { key: 'C1', code: 'C1', actual: '3', likelihood: 'CERTAIN', 'deviation.lacking': '', 'deviation.explanation': '' };
    expect(progressBody(row)).toEqual({ code: 'C1', actual: '3', likelihood: 'CERTAIN', evidence: [] });
    expect(progressBody({ ...row, 'deviation.lacking': 'FUNDS', 'deviation.explanation': '晚到' })).toMatchObject({ deviation: { lacking: ['FUNDS'], explanation: '晚到' } });
  });

  it('of a self-evaluation are taken until it is final, and what was not proved until its term is over', () => {
    expect(canSubmit({ stage: 'RETURNED' }, '2021-03-01')).toBe(true);
    expect(canSubmit({ stage: 'FINALISED' }, '2021-03-01')).toBe(false);
    expect(canSubmit({ stage: 'FINALISED', proveBy: '2021-03-01' }, '2021-03-01')).toBe(true);
    expect(canSubmit({ stage: 'FINALISED', proveBy: '2021-03-01' }, '2021-03-02')).toBe(false);
  });

  it('of a self-evaluation say what came of it, and begin with what was reported', () => {
    const row = { key: 'C1', code: 'C1', ...filledFrom({ fulfilled: false, value: undefined }) } as { key: string };
    expect(resultBody(row)).toEqual({ indicator: 'C1', actual: { fulfilled: false }, evidence: [] });
    expect(filledFrom(undefined)).toEqual({});
  });

  it('that were kept stand by the indicators as they are now', () => {
    const rows = [{ key: 'A', name: 'A 新名', aim: '', actual: '' }, { key: 'B', name: 'B', aim: '', actual: '' }];
    const kept = [{ key: 'A', name: 'A 旧名', actual: '7' }, { key: 'C', name: 'C', actual: '9' }];
    expect(merged(rows, kept)).toEqual([{ key: 'A', name: 'A 新名', aim: '', direction: '', actual: '7' }, { key: 'B', name: 'B', aim: '', direction: '', actual: '' }]);
  });
});

describe('A sheet of a command', () => {
  const about = { facts: {}, rows: { lines: [{ key: 'A', name: '甲', points: '' }, { key: 'B', name: '乙', points: '' }] } };
  const chosen: Sheet = { name: 'lines', columns: [{ field: 'name', type: 'fixed' }, { field: 'points', type: 'number' }], body: (row) => (row.points ? { code: row.key, points: row.points } : undefined) };
  const growing: Sheet = { name: 'measures', grows: true, columns: [{ field: 'measure', type: 'text' }, { field: 'by', type: 'date' }], body: ({ measure, by }) => ({ measure, by }) };

  it('begins with the rows of the matter, and with what was typed of them before', () => {
    expect(rowsOf(chosen, about, undefined).map(({ points }) => points)).toEqual(['', '']);
    expect(rowsOf(chosen, about, [{ key: 'B', name: '旧', points: '7' }, { key: 'C', points: '9' }])).toEqual([{ key: 'A', name: '甲', points: '' }, { key: 'B', name: '乙', points: '7' }]);
    expect(rowsOf(growing, about, undefined)).toMatchObject([{ measure: '', by: '' }]);
    expect(rowsOf(growing, about, [{ key: 'x', measure: '改', by: '' }])).toHaveLength(1);
  });

  it('sends the rows that say something, in their place', () => {
    const rows = [{ key: 'A', name: '甲', points: '' }, { key: 'B', name: '乙', points: '7' }];
    expect(sentRows(chosen, rows)).toEqual([rows[1]]);
    expect(sheetsBody({ act: '', to: '/api/goals/projects', fields: [], sheets: [chosen, growing] }, { lines: rows, measures: [emptyRow(growing)] })).toEqual({ lines: [{ code: 'B', points: '7' }], measures: [] });
  });

  it('shows a reason in the row that was sent there, and in its first cell where no column has that name', () => {
    const rows = [{ key: 'A', name: '甲', points: '' }, { key: 'B', name: '乙', points: '7' }];
    const problem = { code: 'refused', status: 422, title: '', detail: '', errors: [{ code: 'a', field: 'lines[0].points', title: '', detail: '' }, { code: 'b', field: 'lines[0]', title: '', detail: '' }, { code: 'c', field: 'lines', title: '', detail: '' }] };
    const reasons = reasonsOf(chosen, rows, problem);
    expect(reasons(1, 'points').map(({ code }) => code)).toEqual(['a', 'b']);
    expect(reasons(0, 'points')).toEqual([]);
  });
});
