import { describe, expect, it } from 'vitest';
import { yearForms } from '@/organisation/forms';
import { bodyOf, emptyOf } from '@/shared/form/fields';
import { PROPOSERS, proposalForms } from '@/project/forms';
import { callAgain, policyForms, wholeForms } from '@/work/ownerSteps';
import { saysItsWords } from './words';

const PEOPLE = [{ staffId: 's1', name: '王怀安' }];
const KNOWN = { year: '2020', units: [{ unitCode: 'BJ', name: '驻北京办事处' }], divisions: ['对口支援处'], natures: [{ code: 'N1', name: '一般公共预算' }], people: PEOPLE } as never;
const acts = (roles: string[]) => proposalForms(roles, KNOWN).map(({ act }) => act);

const whole = (goal: string) => ({ goal, name: '驻北京办事处', unitCode: 'BJ', division: '秘书处' });

describe('What enters a budget year', () => {
  it('is offered to who brings it in, and to nobody else', () => {
    expect(acts(['project-officer'])).toEqual(['PROPOSE_PROJECT']);
    expect(acts(['research-office'])).toEqual(['PROPOSE_POLICY']);
    expect(acts(['secrecy-reviewer'])).toEqual(['REGISTER_CLASSIFIED']);
    expect(acts(['planning-finance'])).toEqual(['CALL_FOR_UNIT', 'CALL_FOR_DEPARTMENT']);
    expect(acts(['auditor'])).toEqual([]);
    PROPOSERS.forEach((role) => expect(acts([role]), role).not.toEqual([]));
  });

  it('is a project with all that is asked of it, in the year of the page', () => {
    const { fields } = proposalForms(['project-officer'], KNOWN)[0]!;
    const typed = { ...emptyOf(fields), budgetYear: '2020', unitCode: 'BJ', requestedAmount: '100.00', 'profile.fromYear': '2020', 'profile.recurrent': '1', 'profile.totalBudget': '' };
    expect(bodyOf(fields, typed)).toEqual({ budgetYear: 2020, unitCode: 'BJ', requestedAmount: '100.00', profile: { fromYear: 2020, recurrent: true } });
    expect(fields.find(({ name }) => name === 'fundNature')?.labels).toEqual({ N1: '一般公共预算' });
    expect(proposalForms(['project-officer'], { ...(KNOWN as object), divisions: ['对口支援处'], natures: [] } as never)[0]?.fields.map(({ name }) => name)).not.toContain('fundNature');
  });

  it('is a policy whose officer is known by the staff id, with no project if none is named', () => {
    const [policy] = proposalForms(['general-secretariat'], KNOWN);
    const body = policy!.shaped?.(bodyOf(policy!.fields, { ...emptyOf(policy!.fields), officerId: 's1' }));
    expect(body).toMatchObject({ officerId: 's1', officerName: '王怀安', projects: [] });
  });

  it('begins with what was called for, and with nobody for who is to answer for it', () => {
    const [appoint, correct] = wholeForms('units', ['planning-finance'], PEOPLE, whole('NOT_DRAFTED'));
    expect([appoint?.begin, correct?.begin]).toEqual([undefined, { name: '驻北京办事处', unitCode: 'BJ', division: '秘书处' }]);
  });

  it('is changed on its page by who answers for it', () => {
    expect(policyForms(['research-office'], PEOPLE).map(({ act }) => act)).toEqual(['LINK_PROJECTS', 'APPOINT_IN_CHARGE']);
    expect(policyForms(['division-head'], PEOPLE).map(({ act }) => act)).toEqual(['APPOINT_IN_CHARGE']);
    expect(wholeForms('departments', ['planning-finance'], PEOPLE, whole('NOT_DRAFTED')).map(({ to }) => to)).toEqual(['/api/goals/departments/{code}/{year}/officer', '/api/goals/departments/{code}/{year}/whole']);
    expect(wholeForms('units', ['planning-finance'], PEOPLE, whole('DRAFTED')).map(({ act }) => act)).toEqual(['APPOINT_IN_CHARGE']);
    expect(callAgain('units', PEOPLE).fields.map(({ name }) => name)).not.toContain('unitCode');
  });

  it('says all of its words', () => {
    const forms = [...proposalForms(PROPOSERS, KNOWN), ...yearForms('2020', []), ...policyForms(['research-office'], []), ...wholeForms('departments', ['planning-finance'], [], whole('NOT_DRAFTED'))];
    forms.forEach((form) => saysItsWords(form, form.act));
  });
});
