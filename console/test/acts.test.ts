import { describe, expect, it } from 'vitest';
import zh from '@/locales/zh-CN';
import { ACTS, actsFor } from '@/work/acts';
import { hasPage } from '@/work/pages';
import { budgetForms, libraryForms, PROJECT_FORMS, recordForms, restrictionForms } from '@/work/projectSteps';
import { STEPS } from '@/work/steps';
import { saysItsWords } from './words';

describe('What is done with a subject though nothing waits for it', () => {
  it('has a page and a name, some roles and some kinds', () => {
    for (const { service, step, roles, kinds } of ACTS) {
      expect(STEPS, step).toHaveProperty([`${service}/${step}`]);
      expect(hasPage(service, step), step).toBe(true);
      expect(roles.length * kinds.length, step).toBeGreaterThan(0);
      expect(zh.steps[service], step).toHaveProperty(step);
    }
  });

  it('is offered by role and kind', () => {
    expect(actsFor('project', ['secrecy-reviewer'], {}).map(({ step }) => step)).toContain('RESTRICTION');
    expect(actsFor('project', ['auditor'], {})).toEqual([]);
    expect(actsFor('project', ['planning-finance'], { classified: true }).map(({ step }) => step)).toEqual(['APPRAISAL', 'LIBRARY', 'BUDGET', 'RECORD']);
    expect(actsFor('policy', ['planning-finance'], {}).map(({ step }) => step)).not.toContain('LIBRARY');
  });

  it('is offered only once there is what it is about', () => {
    const steps = (come: Parameters<typeof actsFor>[2]) => actsFor('project', ['office-leader'], come).map(({ step }) => step);
    expect(steps({})).toEqual(['APPRAISAL', 'GOAL']);
    expect(steps({ goal: true, matter: true })).toEqual(['APPRAISAL', 'GOAL', 'FUND_CONTROL', 'RESULT', 'ITEM']);
  });

  it('says all of its words', () => {
    PROJECT_FORMS.forEach((form) => saysItsWords(form, form.act));
  });
});

describe('A project on its way to a budget', () => {
  const NATURES = [{ code: '1', name: '一般公共预算' }];
  const ordinary = { stage: 'PROPOSED', classified: false, participation: 'FULL', keyProject: false, restricted: false, requestedAmount: '10.00' };
  const acts = (forms: readonly { act: string }[]) => forms.map(({ act }) => act);
  const office = ['planning-finance'];

  it('takes one step after the other, and leaves the library until its budget is arranged', () => {
    const at = (stage: string) => [...acts(libraryForms({ ...ordinary, stage })), ...acts(budgetForms({ ...ordinary, stage }, office))];
    expect(at('PROPOSED')).toEqual(['ADMIT', 'DESIGNATE_KEY']);
    expect(at('IN_LIBRARY')).toEqual(['REMOVE', 'DESIGNATE_KEY', 'APPLY_FOR_BUDGET']);
    expect(at('BUDGET_APPLIED')).toEqual(['REMOVE', 'DESIGNATE_KEY', 'RECORD_CONTROL_FIGURE']);
    expect(at('CONTROL_FIGURE_RECORDED')).toEqual(['REMOVE', 'DESIGNATE_KEY', 'ARRANGE_BUDGET']);
    expect(at('APPROVED')).toEqual(['DESIGNATE_KEY']);
    expect(budgetForms({ ...ordinary, stage: 'BUDGET_APPLIED' }, ['project-officer'])).toEqual([]);
    expect(acts(libraryForms({ ...ordinary, participation: 'TRIAL', keyProject: true }))).toEqual(['LIFT_KEY']);
  });

  it('says of a classified one nothing that is not held here', () => {
    const classified = { ...ordinary, classified: true, stage: 'IN_LIBRARY', requestedAmount: undefined };
    expect(acts(libraryForms(classified))).toEqual(['REMOVE']);
    expect(budgetForms(classified, office)[0]?.fields).toEqual([]);
    expect(budgetForms({ ...classified, requestedAmount: '10.00' }, office)[0]?.fields).toHaveLength(1);
    expect(acts(recordForms(classified, office, NATURES))).toEqual(['CORRECT_FUND_NATURE']);
    expect(restrictionForms(classified)).toEqual([]);
  });

  it('is corrected in its nature of funds while the rulebook lists some and nothing is arranged', () => {
    expect(acts(recordForms(ordinary, office, NATURES))).toEqual(['APPOINT_OFFICER', 'TRANSFER_PROJECT', 'CORRECT_FUND_NATURE']);
    expect(acts(recordForms(ordinary, ['division-head'], NATURES))).toEqual(['APPOINT_OFFICER']);
    expect(acts(recordForms({ ...ordinary, stage: 'APPROVED' }, office, NATURES))).not.toContain('CORRECT_FUND_NATURE');
    expect(acts(recordForms(ordinary, office, []))).not.toContain('CORRECT_FUND_NATURE');
  });
});
