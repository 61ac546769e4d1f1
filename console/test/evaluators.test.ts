import { describe, expect, it } from 'vitest';
import zh from '@/locales/zh-CN';
import { ofAgency, ofExpert } from '@/evaluator/evaluators';
import { evaluatorForms, REGISTER_FORMS } from '@/evaluator/forms';
import { sheetsBody } from '@/work/sheets';
import { saysItsWords } from './words';

const THERE = { kind: 'EXPERT', code: 'e1' } as const;
const STRUCK = { ...THERE, struckOff: { reason: '离职', struckOffOn: '2021-01-01' } };
const acts = (...of: Parameters<typeof evaluatorForms>) => evaluatorForms(...of).map(({ act }) => act);

describe('The registers of experts and agencies', () => {
  it('are kept by planning and finance, which strikes nobody off twice', () => {
    expect(acts(THERE, ['planning-finance'], false)).toEqual(['RECORD_CREDIT', 'CORRECT_EVALUATOR', 'STRIKE_OFF', 'BLACKLIST']);
    expect(acts(STRUCK, ['planning-finance'], true)).toEqual(['RECORD_CREDIT', 'REGISTER_AGAIN']);
    expect(acts(THERE, ['auditor'], false)).toEqual([]);
  });

  it('are put right under the same code', () => {
    const correct = evaluatorForms(THERE, ['planning-finance'], false).find(({ act }) => act === 'CORRECT_EVALUATOR');
    expect(correct?.fields.map(({ name }) => name)).not.toContain('staffId');
    expect(correct?.fixed?.({ facts: {} })).toEqual({ staffId: 'e1' });
  });

  it('show of each what the list shows, under a code and a name', () => {
    const expert = ofExpert({ expert: { staffId: 'e1', name: '甲', field: '财政', title: '会计师', employer: '院', registeredOn: '2020-01-01' }, struckOff: { code: 'e1', kind: 'EXPERT', reason: '离职', struckOffOn: '2021-01-01' } });
    const agency = ofAgency({ agency: { creditCode: 'C1', name: '乙公司', agencyKind: 'CONSULTANCY', qualifications: [], leadEvaluators: [], registeredOn: '2020-01-01' } });
    expect([expert, agency].map(({ kind, code, name }) => [kind, code, name])).toEqual([['EXPERT', 'e1', '甲'], ['AGENCY', 'C1', '乙公司']]);
    expect(expert.struckOff?.reason).toBe('离职');
    expect(expert.held.begin).toEqual({ name: '甲', field: '财政', title: '会计师', employer: '院' });
    for (const { facts } of [expert, agency]) Object.keys(facts).forEach((field) => expect(zh.fields).toHaveProperty(field));
  });

  it('hold the lead evaluators of an agency by name and title', () => {
    const agency = REGISTER_FORMS.find(({ act }) => act === 'REGISTER_AGENCY');
    expect(sheetsBody(agency!, { leadEvaluators: [{ key: 'a', personName: '丙', professionalTitle: '高级会计师' }] })).toEqual({ leadEvaluators: [{ name: '丙', title: '高级会计师' }] });
  });

  it('says all of its words', () => {
    [...REGISTER_FORMS, ...evaluatorForms(THERE, ['planning-finance'], false), ...evaluatorForms(STRUCK, ['planning-finance'], false)].forEach((form) => saysItsWords(form, form.act));
  });
});
