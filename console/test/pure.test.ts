import { named, type Use } from '@/evaluation/uses';
import { gained } from '@/shared/figures';
import { describe, expect, it } from 'vitest';
import { entriesFor, entryOf } from '@/frame/menu';
import { bandOf, counted } from '@/home/deadlines';
import { mostUrgentFirst, shaped } from '@/home/toDos';
import { grouped, moment, money } from '@/shared/figures';
import { lightOf, severity } from '@/shared/lights';
import { collection, pageOf } from '@/shared/subjects';
import { factsOf } from '@/subject/facts';
import { partOf } from '@/subject/now';
import { indicatorCurve, moneyCurve } from '@/subject/curve';
import { rateOf } from '@/subject/money';
import { empty, saidTarget, target, type Indicator } from '@/subject/standing';
import { calledBy, namesPerson, namesTold, whoDid } from '@/subject/who';

const SUBJECT = { kind: 'project', code: 'A', budgetYear: 2020 };

describe('Figures', () => {
  it('are grouped without becoming numbers', () => {
    expect(grouped('123456789012345678.90')).toBe('123,456,789,012,345,678.90');
    expect(grouped('-1234')).toBe('-1,234');
    expect(money('2864000')).toBe('2,864,000.00');
    expect(money(undefined)).toBe('–');
    expect(rateOf({ budget: '300', executed: '100' })).toBe('33.33%');
    expect(rateOf({ budget: '0.00', executed: '0.00' })).toBe('–');
  });

  it('of time are those of Shanghai', () => expect(moment('2026-11-27T17:30:00Z')).toBe('2026-11-28 01:30'));
});

describe('Lights', () => {
  it('are grey where nothing is known, and the worst is the first', () => {
    expect(lightOf('BROWN')).toBe('GREY');
    expect(lightOf(undefined)).toBe('GREY');
    expect(severity('RED')).toBeLessThan(severity('YELLOW'));
  });
});

describe('What waits', () => {
  const item = (light: string, due?: string, since = '2020-01-01') => shaped('goals', { subject: SUBJECT, name: 'A', step: 'WRITE', since, due, light });

  it('stands by light, then by day, then by how long it has waited', () => {
    const red = item('RED', '2020-05-01');
    const yellow = item('YELLOW', '2020-01-01');
    const open = item('YELLOW');
    const older = item('YELLOW', '2020-01-01', '2019-01-01');
    expect([open, yellow, older, red].sort(mostUrgentFirst)).toEqual([red, older, yellow, open]);
  });

  it('leads to the page of its subject, where it has one', () => {
    expect(item('RED').page).toBe('/subjects/project/A/2020/goal');
    const opinion = { subject: SUBJECT, name: 'A', step: 'OPINION', since: '2020-01-01', light: 'RED' };
    expect(shaped('goals', opinion).page).toBe('/subjects/project/A/2020/review');
    expect(shaped('monitoring', opinion, '6').page).toBe('/subjects/project/A/2020/work/monitoring/OPINION/6');
    expect(shaped('monitoring', opinion, '6').month).toBe('6');
    expect(shaped('monitoring', { ...opinion, step: 'RECTIFY' }, '1').month).toBeUndefined();
    expect(shaped('monitoring', { ...opinion, step: 'NOTHING' }, '6').page).toBe('/subjects/project/A/2020');
    expect(pageOf({ kind: 'submission', code: 'goals', budgetYear: 2020 })).toBeUndefined();
    expect([collection('policy'), collection('unit')]).toEqual(['policies', 'units']);
  });

  it('is counted by how near its last day is', () => {
    expect(bandOf('2020-02-29', '2020-03-01')).toBe('overdue');
    expect(bandOf('2020-03-01', '2020-03-01')).toBe('week');
    expect(bandOf('2020-03-08', '2020-03-01')).toBe('week');
    expect(bandOf('2020-03-09', '2020-03-01')).toBe('month');
    expect(bandOf('2020-04-01', '2020-03-01')).toBe('later');
    expect(counted([item('RED', '2020-02-01'), item('GREEN')], '2020-03-01').map((one) => one.count)).toEqual([1, 0, 0, 0, 1]);
  });
});

describe('The menu', () => {
  it('shows what is for everybody and what is for the role', () => {
    const menu = [{ to: '/', title: 'home' }, { to: '/audit', title: 'audit', roles: ['auditor'] }];
    expect(entriesFor(['auditor'], menu)).toHaveLength(2);
    expect(entriesFor(['expert'], menu)).toEqual([menu[0]]);
  });

  it('leads planning and finance to the registers of experts and agencies', () => {
    expect(entriesFor(['planning-finance']).map(({ to }) => to)).toContain('/evaluators');
    expect(entriesFor(['project-officer']).map(({ to }) => to)).not.toContain('/evaluators');
  });

  it('marks the entry to which a page belongs, also below it', () => {
    const marked = (path: string, ...roles: string[]) => entryOf(path, entriesFor(roles))?.to;
    expect(['/', '/evaluations', '/evaluations/key', '/bulk/evaluation/7', '/bulk/7'].map((path) => marked(path, 'planning-finance'))).toEqual(['/', '/evaluations', '/evaluations', '/evaluations', '/projects']);
    expect(marked('/subjects/project/A/2020/goal', 'project-officer')).toBe('/projects');
    expect([marked('/audit/evidence', 'auditor'), marked('/audit/processors', 'system-administrator'), marked('/audit/search', 'expert')]).toEqual(['/audit/search', '/audit/processors', undefined]);
    expect(marked('/unitsX', 'auditor')).toBeUndefined();
  });
});

describe('An event', () => {
  it('is told field by field: scalars, people and documents by name, lists by their words or their number', () => {
    const payload = {
      subject: SUBJECT, amount: '12.00', late: false, note: '', officer: { staffId: 'x', name: '王怀安' },
      document: { number: 'ZF1', amount: '5.00' }, findings: ['甲', '乙'], lines: [{ a: { b: 1 } }], contentHash: 'ff',
    };
    expect(factsOf(payload, '是', '否')).toEqual([
      { field: 'amount', value: '12.00' }, { field: 'late', value: '否' }, { field: 'officer', value: '王怀安' },
      { field: 'document', value: 'ZF1 · 5.00 元' }, { field: 'findings', value: '甲、乙' }, { field: 'lines', value: '× 1' },
    ]);
  });

  it('names who did it: a person, or the suite itself', () => {
    expect(whoDid({ id: 'automation:x', roles: [], unit: '' })).toEqual({ automatic: true, id: 'automation:x', roles: [], unit: undefined });
    expect(whoDid(undefined)).toMatchObject({ automatic: false, id: '' });
    expect(calledBy('wang', '王计财', '计划财务处')).toEqual({ as: '王计财' });
    expect(calledBy('wang', 'wang', '计划财务处')).toEqual({ as: '计划财务处', id: 'wang' });
    expect(calledBy('wang', 'wang', '')).toEqual({ as: 'wang' });
    expect(['finalisedBy', 'reviewer', 'ground'].map(namesPerson)).toEqual([true, true, false]);
  });

  it('knows people by name of whom an event tells, wherever in it', () => {
    const events = [{ finalisedBy: { staffId: 'chen', name: '陈立行' } }, { evaluators: [{ staffId: 'shen', name: '沈论证', unitCode: null }], total: '90' }];
    expect([...namesTold(events)]).toEqual([['chen', '陈立行'], ['shen', '沈论证']]);
  });
});

describe('A curve', () => {
  const indicator = { code: 'I1', direction: 'AT_LEAST', kind: 'CUMULATIVE', target: '60', unit: '个' } as unknown as Indicator;

  it('of money goes on where nothing was paid, and ends with the last payment', () => {
    const curve = moneyCurve({ ...empty('A'), money: { budget: '120', executed: '50' }, months: [{ month: 2, executed: '20' }, { month: 4, executed: '50' }] });
    expect(curve?.actual.slice(0, 5)).toEqual([0, 20, 20, 50, undefined]);
    expect(curve?.planned[11]).toBe(120);
    expect(moneyCurve(empty('A'))).toBeUndefined();
  });

  it('of an indicator compares what adds up with an even way, and anything else with its target', () => {
    const standing = { ...empty('A'), reports: [{ month: 6, indicators: [{ code: 'I1', actual: '32' }] }] };
    expect(indicatorCurve(standing, indicator)).toMatchObject({ of: 'I1', unit: '个' });
    expect(indicatorCurve(standing, indicator)?.planned[5]).toBe(30);
    expect(indicatorCurve(standing, { ...indicator, kind: 'POINT_IN_TIME' })?.planned[5]).toBe(60);
    expect(indicatorCurve(standing, { ...indicator, target: undefined })).toBeUndefined();
    expect(indicatorCurve(empty('A'), indicator)).toBeUndefined();
  });

  it('has a target as people write it', () => {
    expect(target(indicator)).toBe('≥60个');
    expect(target({ ...indicator, direction: 'BY_DATE', target: undefined, dueDate: '2020-12-15' })).toBe('2020-12-15');
    expect(target({ ...indicator, direction: 'YES_NO', target: undefined })).toBe('YES_NO');
    const t = (key: string, { day }: { day?: string }) => (day === undefined ? key : `${key} ${day}`);
    expect(['2020-12-15', 'YES_NO', 'AAA', '≥60个'].map((one) => saidTarget(one, t))).toEqual(['subject.doneBy 2020-12-15', 'directions.YES_NO', 'AAA', '≥60个']);
  });
});

describe('Amounts', () => {
  it('are held against each other to the last 分', () => {
    expect([gained('100.10', '100.20'), gained('5', '3.5'), gained('-1.00', '0'), gained('7.00', '7')]).toEqual(['+0.10', '-1.50', '+1.00', '0.00']);
  });
});

describe('The use of results', () => {
  const use = (code: string, basis: 'SELF_EVALUATION' | 'KEY_EVALUATION') => ({ proposed: { subject: { kind: 'project', code, budgetYear: 2020 }, basis } }) as Use;

  it('is named after its subject, and told to be 待复核 while the result it rests on is looked at again', () => {
    const own = [{ kind: 'project', code: 'A', name: '甲', stage: 'REOPENED' }, { kind: 'project', code: 'B', name: '乙', stage: 'REOPENED' }] as unknown as Parameters<typeof named>[1];
    const others = [{ kind: 'project', code: 'B', name: '乙', stage: 'FINALISED' }, { kind: 'project', code: 'C', name: '丙', stage: 'REVISING' }] as unknown as Parameters<typeof named>[2];
    const found = named([use('A', 'SELF_EVALUATION'), use('B', 'KEY_EVALUATION'), use('C', 'KEY_EVALUATION'), use('D', 'SELF_EVALUATION')], own, others);
    expect(found.map(({ name, reopened }) => [name, reopened])).toEqual([['甲', true], ['乙', false], ['丙', true], ['D', false]]);
  });
});

describe('A matter in an address', () => {
  it('is written as the services read it', () => {
    expect(['GOAL', 'USE_OF_RESULTS'].map(partOf)).toEqual(['goal', 'use-of-results']);
  });
});
