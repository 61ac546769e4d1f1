import { describe, expect, it } from 'vitest';
import { CLOSE, complete, followUp, isLate, keeps, OFFICE, planForms, rowsOf, type Plan } from '@/workplan/forms';
import { saysItsWords } from './words';

const plan = (edition: number) => ({ edition }) as Plan;
const acts = (edition: number, unit: string, mine: string, ...roles: string[]) => planForms(plan(edition), roles, mine, unit).map(({ act }) => act);

describe('A work plan', () => {
  it('is kept by 计划财务处, and a unit’s by its head', () => {
    expect([keeps(['planning-finance'], 'HQ', 'BJ'), keeps(['unit-head'], 'BJ', 'BJ'), keeps(['unit-head'], 'GZ', 'BJ'), keeps(['auditor'], 'BJ', 'BJ')]).toEqual([true, true, false, false]);
  });

  it('of a unit is issued, worked through and supervised', () => {
    expect(acts(0, 'BJ', 'BJ', 'unit-head')).toEqual(['ISSUE_PLAN', 'FILE_RULES']);
    expect(acts(1, 'BJ', 'BJ', 'unit-head')).toEqual(['ISSUE_PLAN', 'HOLD_TRAINING', 'FILE_RULES']);
    expect(acts(1, 'BJ', 'HQ', 'research-office')).toEqual(['SUPERVISE_UNIT']);
    expect(acts(1, OFFICE, 'HQ', 'planning-finance')).toEqual(['ISSUE_PLAN', 'HOLD_TRAINING']);
  });

  it('is issued anew with a reason, and its tasks as they are typed', () => {
    const asked = (edition: number) => planForms(plan(edition), ['planning-finance'], 'HQ', OFFICE)[0];
    expect([asked(0), asked(1)].map((form) => form?.fields.some(({ name }) => name === 'reason'))).toEqual([false, true]);
    expect(asked(0)?.sheets?.[0]?.body({ key: '1', code: 'A', taskTitle: '培训', responsibleDivisions: '秘书处、业务处', taskYear: '2021', dueOn: '2021-04-30', source: '1号' })).toEqual({ code: 'A', title: '培训', responsible: ['秘书处', '业务处'], workYear: 2021, dueOn: '2021-04-30', source: '1号' });
  });

  it('begins with the tasks that it has', () => {
    const task = { code: 'A', title: '培训', responsible: ['秘书处', '业务处'], workYear: 2021, dueOn: '2021-04-30', source: '1号', unitCode: 'BJ', budgetYear: 2021 };
    const [row] = rowsOf({ tasks: [task] }, '、');
    expect(row && planForms(plan(1), ['planning-finance'], 'HQ', OFFICE)[0]?.sheets?.[0]?.body(row)).toEqual({ code: 'A', title: '培训', responsible: ['秘书处', '业务处'], workYear: 2021, dueOn: '2021-04-30', source: '1号' });
  });

  it('has late tasks: those that are not done after their day', () => {
    expect([isLate({ dueOn: '2020-04-30' }, '2020-05-01'), isLate({ dueOn: '2020-04-30' }, '2020-04-30'), isLate({ dueOn: '2020-04-30', completedOn: '2020-06-01' }, '2020-07-01')]).toEqual([true, false, false]);
  });

  it('has words for all that is typed', () => {
    [...planForms(plan(1), ['planning-finance', 'research-office', 'general-secretariat'], 'HQ', 'BJ'), complete(), followUp(), CLOSE].forEach((form) => saysItsWords(form, form.act));
  });
});
