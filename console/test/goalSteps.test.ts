import { describe, expect, it } from 'vitest';
import { GOAL_FORMS, goalForms, isReopened, isToBeRevised, type GoalStands } from '@/work/goalSteps';
import { saysItsWords } from './words';

const STANDS: GoalStands = { status: 'SUBMITTED', opinions: false, confirmed: true, trial: false, approved: false, closed: false, toRevise: false };
const acts = (roles: string[], stands: Partial<GoalStands>) => goalForms(roles, { ...STANDS, ...stands }).map(({ act }) => act);

describe('The care for a goal', () => {
  it('is withdrawn by its officer while nobody gave an opinion', () => {
    expect(acts(['project-officer'], {})).toEqual(['WITHDRAW_GOAL']);
    expect(acts(['project-officer'], { opinions: true })).toEqual([]);
    expect(acts(['project-officer'], { status: 'NOT_DRAFTED' })).toEqual(['COPY_GOAL']);
  });

  it('is reminded of, put off and filed by planning and finance', () => {
    expect(acts(['planning-finance'], { trial: true })).toEqual(['FILE_TRIAL', 'REMIND']);
    expect(acts(['planning-finance'], { status: 'RETURNED' })).toEqual(['REMIND', 'GRANT_EXTENSION']);
    expect(acts(['planning-finance'], { status: 'APPROVED', approved: true })).toEqual([]);
  });

  it('is reopened once its year is closed, an approved one by the leader of the office', () => {
    expect(acts(['planning-finance'], { closed: true })).toEqual(['REOPEN_GOAL']);
    expect(acts(['planning-finance'], { closed: true, approved: true })).toEqual([]);
    expect(acts(['office-leader'], { closed: true, approved: true })).toEqual(['REOPEN_GOAL']);
  });

  it('is reopened again where it was approved since, and reminded of where the approval asks for a revision', () => {
    const taken = (...steps: string[]) => steps.map((step) => ({ step }));
    expect([isReopened(taken('APPROVED', 'REOPENED')), isReopened(taken('REOPENED', 'APPROVED')), isReopened([])]).toEqual([true, false, false]);
    expect([isToBeRevised(taken('APPROVED', 'REVISION_ORDERED')), isToBeRevised(taken('REVISION_ORDERED', 'ADJUSTED'))]).toEqual([true, false]);
    expect(acts(['planning-finance'], { status: 'APPROVED', approved: true, toRevise: true })).toEqual(['REMIND']);
  });

  it('says all of its words', () => {
    GOAL_FORMS.forEach((form) => saysItsWords(form, form.act));
  });
});
