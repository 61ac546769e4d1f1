import { describe, expect, it } from 'vitest';
import { againstRefusal, decide, extend, fundForms, ORDER, type Control, type Rectification } from '@/work/fundControlSteps';
import { saysItsWords } from './words';

const OF = { subject: 'project/A/2020' };
const FLOWING: Control = { held: 'FLOWING', holds: [], measures: [], alarms: [] };
const PROVISIONAL: Control['holds'][number] = { ...OF, held: 'SUSPENDED', since: '2020-07-01', lapsesOn: '2020-07-31' };
const DECIDED: Control = { ...FLOWING, held: 'SUSPENDED', holds: [PROVISIONAL], measures: [{ ...OF, version: 0, number: 1, measure: 'REDUCTION', standing: 'DECIDED', reason: '结余', document: '办〔2020〕7号', unanswered: false }] };
const SERIOUS: Rectification = { ...OF, version: 0, number: 2, documentNumber: '整改〔2020〕2号', severity: 'SERIOUS', standing: 'ORDERED', source: 'TRACKING', basis: '', dueOn: '2020-08-01', evidence: [], failed: false, failedAfter: '2020-08-11', findings: [], lossOrViolation: false, orderedOf: 'HQ', orderedOn: '2020-07-01', overdue: false, requirements: '', unitCode: 'HQ' };

describe('Fund control', () => {
  const leader = (control: Control, found = [SERIOUS]) => fundForms(['office-leader'], control, found, false).map(({ act }) => act);

  it('holds what flows, lets go what it holds, and a provisional suspension gives way to one on a serious finding', () => {
    expect(leader(FLOWING)).toEqual(['SUSPEND_FUNDS']);
    expect(leader(DECIDED)).toEqual(['SUSPEND_FUNDS', 'RESUME_FUNDS']);
    expect(leader(DECIDED, [])).toEqual(['RESUME_FUNDS']);
    expect(leader({ ...DECIDED, held: 'STOPPED' })).toEqual([]);
  });

  it('lets go what a policy holds with the policy only', () => {
    expect(leader({ ...DECIDED, holds: [{ ...PROVISIONAL, policy: 'ZC-2020-001' }] })).toEqual(['SUSPEND_FUNDS']);
  });

  it('names the reductions that a claw-back can carry out', () => {
    const [propose] = fundForms(['planning-finance'], DECIDED, [], false);
    expect(propose?.fields.find(({ name }) => name === 'carriesOut')).toMatchObject({ choices: ['1'], labels: { 1: '1 · 办〔2020〕7号' }, optional: true, whole: true });
  });

  it('of a policy lists its projects and has no amount; of a project it sends none', () => {
    expect(decide(true)[0]).toHaveProperty('sheets');
    expect(decide(false)[0]?.fixed?.({ facts: {} })).toEqual({ linked: [] });
    const [propose] = fundForms(['planning-finance'], FLOWING, [], true);
    expect(propose?.fields[0]?.choices).toEqual(['STOP']);
    expect(propose?.fields.map(({ name }) => name)).not.toContain('amount');
  });

  it('says all of its words', () => {
    const funds = [true, false].flatMap((ofPolicy) => [...fundForms(['planning-finance', 'office-leader'], DECIDED, [SERIOUS], ofPolicy), ...decide(ofPolicy)]);
    [...funds, ORDER, extend([6])].forEach((form) => saysItsWords(form, form.act));
  });

  it('is decided anew or dropped where finance refused it; money is let go all the same', () => {
    expect(againstRefusal('REDUCTION').map(({ act }) => act)).toEqual(['REPEAT', 'DROP']);
    expect(againstRefusal('RESUMPTION').map(({ act }) => act)).toEqual(['REPEAT']);
  });
});
