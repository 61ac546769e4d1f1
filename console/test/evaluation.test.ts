import { describe, expect, it } from 'vitest';
import { bodyOf } from '@/shared/form/fields';
import { evaluationForms, type Evaluations } from '@/work/evaluationSteps';
import { FINDINGS, withoutNothingFound } from '@/work/outsideSteps';
import { STEPS } from '@/work/steps';
import { saysItsWords } from './words';

const ROW = { budgetYear: 2020, code: 'A', kind: 'project', name: '甲', unitCode: 'HQ', version: 0 };
const self = (stage: 'OPENED' | 'IN_REVIEW' | 'FINALISED' | 'VOID', resultVersion?: number): Evaluations['self'] => ({ row: { ...ROW, classified: false, late: false, reopeningProposed: false, trial: false, stage, resultVersion }, falsifications: [] });
const key = (stage: 'SCORING' | 'FINALISED', inDoubt = false): Evaluations['key'] => ({
  row: { ...ROW, ground: 'DECISION', inDoubt, openedOn: '2020-03-01', since: '2020-03-01', stage },
  commission: [{ staffId: 'zhang', name: '张三', named: true, recused: false }, { staffId: 'li', name: '李四', named: true, recused: true }],
});

describe('The evaluations of a subject', () => {
  const office = (all: Evaluations) => evaluationForms(['planning-finance'], all).map(({ act }) => act);
  const leader = (all: Evaluations) => evaluationForms(['office-leader'], all).map(({ act }) => act);

  it('are opened where there are none', () => {
    expect(office({})).toEqual(['OPEN_SELF_EVALUATION', 'OPEN_KEY_EVALUATION']);
    expect(leader({})).toEqual([]);
  });

  it('get more time before they are submitted, and are reopened or void once they have a result', () => {
    expect(office({ self: self('OPENED'), key: key('SCORING'), plan: { standing: 'TO_WRITE', dueOn: '2021-06-01' } })).toEqual(['EXTEND_SELF_EVALUATION', 'EXTEND_IMPROVEMENT_PLAN', 'RECUSE_EVALUATOR']);
    expect(office({ self: self('FINALISED', 1), key: key('FINALISED') })).toEqual(['RAISE_FINDING', 'REOPEN_SELF_EVALUATION', 'RECORD_FALSIFICATION', 'REOPEN_KEY_EVALUATION']);
    expect(leader({ self: self('VOID', 1) })).toEqual(['REOPEN_SELF_EVALUATION', 'RECORD_FALSIFICATION']);
    expect(leader({ self: self('IN_REVIEW') })).toEqual([]);
  });

  it('that rest on what was false are confirmed by the leaders alone', () => {
    expect(leader({ key: key('FINALISED', true) })).toEqual(['CONFIRM_KEY_RESULT', 'REOPEN_KEY_EVALUATION']);
    expect(office({ key: key('FINALISED', true) })).not.toContain('CONFIRM_KEY_RESULT');
  });

  it('are left by an evaluator who is still of the commission', () => {
    const recusal = evaluationForms(['planning-finance'], { key: key('SCORING') }).find(({ act }) => act === 'RECUSE_EVALUATOR');
    expect(recusal?.fields[0]).toMatchObject({ choices: ['zhang'], labels: { zhang: '张三' } });
    expect(STEPS['evaluation/UNDERTAKE']?.forms?.(['expert']).map(({ act }) => act)).toEqual(['UNDERTAKE', 'RECUSE_MYSELF']);
  });

  it('are told what others found only where they found something', () => {
    expect(withoutNothingFound({ document: '审〔2021〕1号', ...bodyOf(FINDINGS, {}) })).toEqual({ document: '审〔2021〕1号' });
    expect(withoutNothingFound(bodyOf(FINDINGS, { 'findings.problems': '虚列支出\n超标准接待', 'findings.dueOn': '2021-07-01' }))).toEqual({ findings: { problems: ['虚列支出', '超标准接待'], lossOrViolation: false, dueOn: '2021-07-01' } });
  });

  it('say all of their words', () => {
    const all: Evaluations[] = [{}, { self: self('OPENED'), key: key('SCORING'), plan: { standing: 'TO_WRITE', dueOn: '2021-06-01' } }, { self: self('FINALISED', 1), key: key('FINALISED', true) }];
    all.flatMap((one) => evaluationForms(['planning-finance', 'office-leader'], one)).forEach((form) => saysItsWords(form, form.act));
  });
});
