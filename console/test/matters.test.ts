import { describe, expect, it } from 'vitest';
import { clockOf, factsOf, requestForms, RECEIPT, type Request } from '@/disclosure/requests';
import { groundsOf, projectsOf, proposal, setForms, standingOf, sumOf, type MoneySet } from '@/evaluation/reallocation';
import { pageOfStep } from '@/home/toDos';
import { fundNatureName } from '@/shared/rulebook';
import { waitsFor } from '@/subject/nextSteps';
import { assessmentForms } from '@/work/assessmentSteps';
import { recheckForms, saidOf } from '@/work/recheckSteps';
import type { WorkForm } from '@/work/step';
import { saysItsWords } from './words';

const OPEN: Request = { year: 2026, number: 'YSQ-1', status: 'OPEN', channel: 'POST', topic: '决算', receivedOn: '2026-03-02', completionBy: '2026-03-09', answerBy: '2026-03-30', overdue: false, extended: false, objected: false, version: 0 };
const ANSWER = { outcome: 'DISCLOSED', outsideTheSystem: false, objectedPartDisclosed: false, contentHash: 'ab' } as const;
const PREPARED: Request = { ...OPEN, draft: ANSWER };
const REVIEWED: Request = { ...PREPARED, review: 'MAY_BE_PUBLISHED' };
const WAITING: Request = { ...OPEN, status: 'WAITS_FOR_THIRD_PARTY', waitUntil: '2026-03-20' };
const ASKED: Request = { ...OPEN, status: 'WAITS_FOR_APPLICANT', waitUntil: '2026-03-01' };
const NATURES = [{ code: '1', name: '一般公共预算' }, { code: '2', name: '政府性基金' }];
const PROPOSAL = proposal(NATURES);
const acts = (forms: readonly WorkForm[]) => forms.map(({ act }) => act);

describe('A request for disclosure', () => {
  it('offers to each role what can be done as it stands', () => {
    const on = (request: Request, role: string, day = '2026-03-02') => acts(requestForms([role], request, day));
    expect(on(OPEN, 'disclosure-officer')).toEqual(['PREPARE_ANSWER', 'ANSWER_WITHHOLDING', 'ASK_THIRD_PARTY', 'ASK_COMPLETION']);
    expect(on(OPEN, 'disclosure-officer', '2026-03-10')).toEqual(['PREPARE_ANSWER', 'ANSWER_WITHHOLDING', 'ASK_THIRD_PARTY']);
    expect(on(OPEN, 'disclosure-officer', '2026-03-31')).toEqual(['PREPARE_ANSWER', 'ANSWER_WITHHOLDING']);
    expect(on(OPEN, 'office-leader')).toEqual(['EXTEND']);
    expect(on(OPEN, 'auditor')).toEqual([]);
    expect(on(PREPARED, 'secrecy-reviewer')).toEqual(['REVIEW']);
    expect(on(REVIEWED, 'secrecy-reviewer')).toEqual([]);
    expect(on(REVIEWED, 'office-leader')).toEqual(['APPROVE', 'EXTEND']);
    expect(on(REVIEWED, 'disclosure-officer')[0]).toBe('ANSWER_AS_PREPARED');
    expect(on(WAITING, 'disclosure-officer')[0]).toBe('HEAR');
    expect(on(ASKED, 'disclosure-officer')).toEqual(['ABANDON', 'COMPLETE']);
    expect(on(ASKED, 'disclosure-officer', '2026-03-01')).toEqual(['COMPLETE']);
    expect(on({ ...OPEN, status: 'ANSWERED' }, 'disclosure-officer')).toEqual([]);
  });

  it('tells until when it is answered while it is open, and then when it was closed', () => {
    expect(factsOf(OPEN)).toMatchObject({ answerUntil: '2026-03-30', requestClosedOn: undefined });
    expect(factsOf({ ...OPEN, status: 'ANSWERED', closedOn: '2026-03-12' })).toMatchObject({ answerUntil: undefined, requestClosedOn: '2026-03-12' });
  });

  it('goes out as it was prepared', () => {
    const [answer] = requestForms(['disclosure-officer'], REVIEWED, '2026-03-02');
    expect(answer?.fixed?.({ facts: {} })).toEqual({ answer: ANSWER });
  });

  it('has no clock while the applicant may complete it, nor once it is answered', () => {
    expect([OPEN, { ...OPEN, overdue: true }, ASKED, { ...OPEN, status: 'ANSWERED' as const, overdue: true }].map((one) => clockOf(one))).toEqual(['GREEN', 'RED', 'GREY', 'GREY']);
  });
});

describe('A set of freed money', () => {
  const set: MoneySet = { proposed: { budgetYear: 2020, number: 1, fundNature: '财政拨款', reason: '', proposedOn: '2020-09-01', lines: [{ projectCode: 'A', direction: 'OUT', amount: '100.10' }, { projectCode: 'B', direction: 'OUT', amount: '0.20' }, { projectCode: 'C', direction: 'IN', amount: '100.30' }], grounds: [{ projectCode: 'A', measure: 1 }, { projectCode: 'B', result: { subject: { kind: 'policy', code: 'ZC', budgetYear: 2018 }, basis: 'KEY_EVALUATION', version: 2 } }] } };

  it('moves what goes out, exactly', () => {
    expect(sumOf(set)).toBe('100.30');
    expect(projectsOf(set, 'IN')).toEqual(['C']);
  });

  it('names what it rests on, and sends it as a measure or a result', () => {
    expect(groundsOf(set).rows).toEqual([{ project: 'A', measureNumber: 1 }, { project: 'B', resultYear: 2018, resultBasis: 'KEY_EVALUATION', resultVersion: 2, ofPolicy: 'ZC' }]);
    const body = PROPOSAL.sheets?.at(1)?.body;
    expect(body?.({ key: '1', project: 'A', measureNumber: '1' })).toEqual({ project: 'A', measure: 1 });
    expect(body?.({ key: '2', project: 'B', resultYear: '2018', resultBasis: 'KEY_EVALUATION', resultVersion: '2', ofPolicy: 'ZC' })).toEqual({ project: 'B', result: { of: 'POLICY', code: 'ZC', year: 2018, basis: 'KEY_EVALUATION', version: 2 } });
    expect(body?.({ key: '3', project: 'B', resultYear: '2018', resultBasis: 'SELF_EVALUATION', resultVersion: '1' })).toEqual({ project: 'B', result: { of: 'PROJECT', code: 'B', year: 2018, basis: 'SELF_EVALUATION', version: 1 } });
  });

  it('is of a nature of funds that the rulebook lists, and a project that names none is of the first', () => {
    expect(PROPOSAL.fields[0]).toMatchObject({ name: 'fundNature', choices: ['1', '2'], labels: { 1: '一般公共预算', 2: '政府性基金' } });
    expect([undefined, '2', '9'].map((code) => fundNatureName(code, NATURES))).toEqual(['一般公共预算', '政府性基金', '9']);
    expect(fundNatureName(undefined, [])).toBeUndefined();
  });

  it('is decided or dropped by the leaders until finance has moved it', () => {
    expect(standingOf(set)).toBe('PROPOSED');
    expect(standingOf({ ...set, carriedOutOn: '2020-10-01' })).toBe('CARRIED_OUT');
    expect(acts(setForms(['office-leader'], 'PROPOSED'))).toEqual(['DECIDE', 'DROP_SET']);
    expect(acts(setForms(['office-leader'], 'DECIDED'))).toEqual(['DROP_SET']);
    expect(setForms(['office-leader'], 'CARRIED_OUT')).toEqual([]);
    expect(setForms(['planning-finance'], 'PROPOSED')).toEqual([]);
  });
});

describe('A work assessment', () => {
  it('is led to its decision, and only whoever heads what is assessed objects, within the term', () => {
    expect(acts(assessmentForms(['planning-finance'], undefined, false))).toEqual(['DRAFT']);
    expect(acts(assessmentForms(['planning-finance'], 'DRAFTED', false))).toEqual(['SEND', 'DRAFT']);
    expect(acts(assessmentForms(['unit-head'], 'SENT', false))).toEqual(['OBJECT']);
    expect(assessmentForms(['unit-head'], 'SENT', true)).toEqual([]);
    expect(assessmentForms(['planning-finance'], 'SENT', false)).toEqual([]);
    expect(acts(assessmentForms(['office-leader'], 'SENT', true))).toEqual(['DECIDE']);
    expect(acts(assessmentForms(['planning-finance'], 'OBJECTED', false))).toEqual(['ANSWER']);
    expect(acts(assessmentForms(['planning-finance'], 'ANSWERED', false))).toEqual(['DECIDE']);
    expect(assessmentForms(['planning-finance', 'unit-head'], 'DECIDED', true)).toEqual([]);
  });
});

describe('A recheck', () => {
  it('is concluded once somebody has judged it, and reconciled only where a line is seen otherwise', () => {
    expect(acts(recheckForms(['research-office'], true, true))).toEqual(['RECHECK']);
    expect(acts(recheckForms(['planning-finance'], false, false))).toEqual(['RECHECK']);
    expect(recheckForms(['office-leader'], true, false).map(({ sheets }) => sheets?.length)).toEqual([0]);
    expect(recheckForms(['office-leader'], true, true).map(({ sheets }) => sheets?.length)).toEqual([1]);
  });

  it('tells who gave a line what and why', () => {
    const score = (name: string, points: string) => ({ lines: [{ indicator: 'C1', points, reason: '台账不全', unproved: points === '0.00' }], remark: '', resultVersion: 1, role: 'research-office', scoredOn: '2021-05-01', scorer: { staffId: name, name }, subject: { kind: 'project', code: 'P', budgetYear: 2020 } });
    expect(saidOf('C1', [score('甲', '8.00'), score('乙', '9.00')])).toBe('甲 8.00（台账不全）；乙 9.00（台账不全）');
    expect(saidOf('C1', [score('丙', '0.00')])).toBe('丙 ×（台账不全）');
    expect(saidOf('C2', [score('甲', '8.00')])).toBe('');
  });
});

describe('Commands that depend on how things stand', () => {
  it('have words for all that is typed', () => {
    const stages = [undefined, 'DRAFTED', 'SENT', 'OBJECTED', 'ANSWERED', 'DECIDED'] as const;
    const everybody = ['planning-finance', 'office-leader', 'unit-head', 'disclosure-officer', 'secrecy-reviewer'];
    const forms = [
      ...stages.flatMap((stage) => [true, false].flatMap((over) => assessmentForms(everybody, stage, over))),
      ...recheckForms(everybody, true, true), ...(['PROPOSED', 'DECIDED'] as const).flatMap((standing) => setForms(everybody, standing)),
      ...[OPEN, PREPARED, REVIEWED, WAITING, ASKED].flatMap((request) => requestForms(everybody, request, '2026-03-02')), PROPOSAL, RECEIPT,
    ];
    expect(new Set(forms.map(({ act }) => act)).size).toBe(21);
    forms.forEach((form) => saysItsWords(form, form.act));
  });
});

describe('Where a step is taken', () => {
  const project = { kind: 'project', code: '310', budgetYear: 2020 };

  it('is its page below the subject, or that of the register of the whole office', () => {
    expect(pageOfStep('monitoring', project, 'REPORT', '6')).toBe('/subjects/project/310/2020/work/monitoring/REPORT/6');
    expect(pageOfStep('goals', project, 'OPINION', '')).toBe('/subjects/project/310/2020/review');
    expect(pageOfStep('evaluation', { kind: 'unit', code: 'HQ', budgetYear: 2020 }, 'CHECK_ASSESSMENT', '研究室')).toBe(`/subjects/unit/HQ/2020/work/evaluation/CHECK_ASSESSMENT/${encodeURIComponent('研究室')}`);
    expect(pageOfStep('evaluation', { kind: 'budget-year', code: 'office', budgetYear: 2020 }, 'DECIDE_SET', '2')).toBe('/evaluations/reallocations/2020/2');
    expect(pageOfStep('evaluation', { kind: 'budget-year', code: 'office', budgetYear: 2020 }, 'DECIDE_SELECTION', '')).toBe('/evaluations/selection?year=2020');
    expect(pageOfStep('disclosure', { kind: 'budget-year', code: 'office', budgetYear: 2020 }, 'RELEASE', 'BUDGET/CD')).toBe('/disclosure?year=2020&batch=BUDGET/CD');
    expect(pageOfStep('disclosure', { kind: 'disclosure-request', code: 'YSQ-1', budgetYear: 2026 }, 'ANSWER_REQUEST', '')).toBe('/disclosure/requests/2026/YSQ-1');
    expect(pageOfStep('disclosure', project, 'REEXAMINE_RESTRICTION', '')).toBe('/subjects/project/310/2020/work/goals/RESTRICTION/-');
    expect(pageOfStep('goals', project, 'REPLY', '')).toBe('/subjects/project/310/2020/work/goals/REPLY/-');
    expect(pageOfStep('goals', project, 'NOTHING', '')).toBeUndefined();
  });

  it('is shown to those for whom it waits, and to nobody else', () => {
    const me = { id: 'wang', roles: ['project-officer'], unit: 'HQ' };
    expect(waitsFor([{ person: 'li' }, { role: 'project-officer', unit: 'BJ' }, { role: 'office-leader' }], me)).toBe(false);
    expect(waitsFor([{ person: 'wang' }], me)).toBe(true);
    expect(waitsFor([{ role: 'project-officer', unit: 'HQ' }], me)).toBe(true);
    expect(waitsFor([{ role: 'project-officer' }], me)).toBe(true);
    expect(waitsFor([{ role: 'project-officer' }], undefined)).toBe(false);
  });
});
