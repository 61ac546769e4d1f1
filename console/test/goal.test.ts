import { emptyWhole, wholeBody, wholeDraft } from '@/goal/whole';
import { describe, expect, it } from 'vitest';
import { differences } from '@/goal/differences';
import { draftOf, emptyDraft, goalBody, newIndicator, placeOf, type Content } from '@/goal/draft';
import { modeOf } from '@/goal/mode';
import { followed, sums, total, type Framework } from '@/goal/weights';

const CONTENT = {
  overallGoal: '办好培训',
  funding: { appropriation: '100.00', carriedOver: '0.00', other: '0.00' },
  indicators: [
    { code: 'C1', group: 'OUTPUT', category: 'QUANTITY', name: '期数', direction: 'AT_LEAST', kind: 'CUMULATIVE', target: '10', unit: '期', weight: '50', core: true, milestones: [{ month: 6, value: '4' }, { month: 12, value: '10' }], passThreshold: '60', methodSheet: { meaning: 'm', formula: '', dataSource: 'd', scoring: 's', method: 'STATISTICS', basis: 'PLAN' } },
    { code: 'C2', group: 'OUTPUT', category: 'TIMELINESS', name: '完成', direction: 'BY_DATE', kind: 'ONE_OFF', dueDate: '2020-12-15', unit: '', weight: '12.5', core: false, milestones: [] },
    { code: 'C3', group: 'BENEFIT', category: 'SOCIAL', name: '影响', direction: 'QUALITATIVE', kind: 'POINT_IN_TIME', standard: '有提高', unit: '', weight: '27.5', core: false, milestones: [] },
  ],
} as Content;

const OLD: Framework = { name: 'a', branches: [{ group: 'OUTPUT', categories: ['QUANTITY', 'TIMELINESS', 'COST'], points: '50' }, { group: 'BENEFIT', categories: ['SOCIAL'], points: '30' }, { group: 'SATISFACTION', categories: ['SATISFACTION'], points: '10' }] };
const NEW: Framework = { name: 'b', branches: [{ group: 'COST', categories: ['COST'], points: '20' }, { group: 'OUTPUT', categories: ['QUANTITY', 'TIMELINESS'], points: '40' }] };

describe('A goal that is typed', () => {
  it('is sent as it was read', () => {
    const sent = JSON.parse(JSON.stringify(goalBody(draftOf(CONTENT)))) as Content;
    expect(sent.funding).toEqual(CONTENT.funding);
    expect(sent.indicators[0]).toEqual(CONTENT.indicators[0]);
    expect(sent.indicators[1]).toMatchObject({ dueDate: '2020-12-15', direction: 'BY_DATE', weight: '12.5' });
    expect(sent.indicators[1]).not.toHaveProperty('target');
    expect(sent.indicators[2]).toMatchObject({ standard: '有提高' });
  });

  it('leaves out what was left empty, so that the service says that it misses it', () => {
    const [indicator] = goalBody({ ...emptyDraft(), indicators: [{ ...newIndicator(), direction: '' }] }).indicators;
    expect(JSON.parse(JSON.stringify(indicator))).not.toHaveProperty('direction');
    expect(indicator).toMatchObject({ weight: '0', milestones: undefined, methodSheet: undefined });
  });

  it('finds the cell of each reason', () => {
    expect(placeOf('indicators[3].target')).toEqual({ list: 'indicators', row: 3, cell: 'value' });
    expect(placeOf('indicators[0].methodSheet.meaning')).toEqual({ list: 'indicators', row: 0, cell: 'meaning' });
    expect(placeOf('midTerm.indicators[1].name')).toEqual({ list: 'midTerm.indicators', row: 1, cell: 'name' });
    expect(placeOf('indicators')).toBeUndefined();
  });

  it('may be changed while nobody reviews it', () => {
    expect([undefined, 'RETURNED', 'COMPLETING', 'APPROVED', 'SUBMITTED'].map(modeOf)).toEqual(['write', 'write', 'complete', 'adjust', undefined]);
  });
});

describe('The weights', () => {
  const rows = draftOf(CONTENT).indicators;

  it('are summed exactly, level by level, against the framework that the indicators fit best', () => {
    expect(followed(rows, [NEW, OLD])).toBe(OLD);
    expect(sums(rows, OLD, false)).toEqual([
      { group: 'OUTPUT', points: '62.5', wanted: '50', fits: false },
      { group: 'BENEFIT', points: '27.5', wanted: '30', fits: false },
      { group: 'SATISFACTION', points: '0', wanted: '10', fits: false },
    ]);
    expect(total([{ key: 'a', weight: '0.1' }, { key: 'b', weight: '0.2' }, { key: 'c', weight: 'x' }])).toBe('0.3');
  });

  it('give 效益 the points of a waived 满意度', () => {
    const waived = sums(rows, OLD, true);
    expect(waived[1]).toMatchObject({ wanted: '40', fits: false });
    expect(waived[2]).toMatchObject({ wanted: undefined, fits: true });
  });
});

describe('Two texts of a goal', () => {
  const before = draftOf(CONTENT);

  it('that say the same differ in nothing, however their numbers are written', () => {
    expect(differences(before, { ...draftOf(CONTENT), appropriation: '100' })).toEqual([]);
  });

  it('are told apart cell by cell, and by indicators that came or went', () => {
    const after = draftOf(CONTENT);
    after.overallGoal = '办得更好';
    after.indicators = [{ ...after.indicators[0]!, value: '12' }, after.indicators[1]!, { ...newIndicator(), code: 'C4', name: '新' }];
    expect(differences(before, after)).toEqual([
      { field: 'overallGoal', before: '办好培训', after: '办得更好' },
      { field: 'value', indicator: before.indicators[0]?.name, before: '10', after: '12' },
      { field: 'indicator', indicator: '影响', before: '影响', after: undefined },
      { field: 'indicator', indicator: '新', before: undefined, after: '新' },
    ]);
  });
});

describe('The goal of a unit as a whole', () => {
  const whole = { functions: '联络', structure: '三处', posts: 12, staff: 11, basicExpenditure: '100.00', projectExpenditure: '50.00', tasks: [{ name: '接待', content: '全年接待', appropriation: '50.00', other: '0.00', projects: ['A', 'B'] }], goals: [{ text: '办好接待', tasks: ['接待'] }] };

  it('is typed as text, and sent as it was where nothing was changed', () => {
    const draft = wholeDraft(whole);
    expect(draft.tasks[0]).toMatchObject({ name: '接待', projects: 'A、B' });
    expect(wholeBody(draft)).toEqual(whole);
    expect(wholeBody({ ...draft, posts: '十二' }).posts).toBe('十二');
  });

  it('leaves out rows in which nothing stands, and what is missing is for the service to name', () => {
    expect(wholeBody(emptyWhole())).toEqual({ functions: undefined, structure: undefined, posts: undefined, staff: undefined, basicExpenditure: undefined, projectExpenditure: undefined, tasks: [], goals: [] });
  });

  it('has its reasons in the cells of its sheets', () => {
    expect(placeOf('whole.tasks[1].projects[0]')).toEqual({ list: 'whole.tasks', row: 1, cell: 'projects' });
    expect(placeOf('whole.goals[0].text')).toEqual({ list: 'whole.goals', row: 0, cell: 'text' });
  });
});
