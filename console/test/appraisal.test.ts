import { describe, expect, it } from 'vitest';
import { APPRAISAL_FORMS, appraisalForms } from '@/work/appraisalForms';
import { expertTables, needsTheFull, sheetRows } from '@/work/appraisalSteps';
import { sheetsBody } from '@/work/sheets';
import { saysItsWords } from './words';

const RULES = { dimensions: [{ dimension: 'NECESSITY', name: '立项必要性', policyName: '政策必要性', maximum: '25' }, { dimension: 'ECONOMY', name: '投入经济性', policyName: '投入经济性', maximum: '25' }] } as never;
const acts = (roles: string[], standing: string, more: { full?: boolean; expert?: string } = {}) => appraisalForms(roles, { policy: false, full: false, lead: 'planning-finance', standing, ...more }).map(({ act }) => act);

describe('The appraisal before the library', () => {
  it('offers what fits how it stands, to who does it', () => {
    expect(acts(['planning-finance'], 'NOT_CONCLUDED')).toEqual(['CONCLUDE_APPRAISAL', 'REQUIRE_FULL_APPRAISAL']);
    expect(acts(['planning-finance'], 'FULL_REQUIRED', { full: true })).toEqual(['NAME_EXPERTS']);
    expect(acts(['office-leader'], 'NOT_CONCLUDED')).toEqual([]);
    expect(acts(['planning-finance'], 'OPENED', { full: true })).toEqual(['NAME_EXPERTS', 'RECUSE_EXPERT', 'CONCLUDE_FULL_APPRAISAL']);
    expect(acts(['expert'], 'OPENED', { full: true, expert: 'e1' })).toEqual(['SCORE_APPRAISAL', 'RECUSE_EXPERT']);
    expect(acts(['project-officer'], 'PARTIALLY')).toEqual(['REPORT_IMPROVEMENTS']);
    expect(acts(['planning-finance'], 'IMPROVEMENTS_REPORTED')).toEqual(['ACCEPT_IMPROVEMENTS', 'REJECT_IMPROVEMENTS']);
    expect(acts(['planning-finance', 'project-officer'], 'SUPPORTED')).toEqual([]);
  });

  it('is the full one of a policy, of what asks again, and of what is new and large', () => {
    expect(needsTheFull({ nature: 'NEW', requestedAmount: '5000000.00' }, false, '5000000')).toBe(true);
    expect(needsTheFull({ nature: 'NEW', requestedAmount: '4999999.99' }, false, '5000000')).toBe(false);
    expect(needsTheFull({ nature: 'CONTINUING', requestedAmount: '9000000' }, false, '5000000')).toBe(false);
    expect(needsTheFull({ nature: 'RENEWED', requestedAmount: '1' }, false, undefined)).toBe(true);
    expect(needsTheFull({ requestedAmount: '1' }, true, undefined)).toBe(true);
  });

  it('is scored on the sheet of the year, beginning with what was given before', () => {
    const rows = sheetRows(RULES, true, [{ dimension: 'ECONOMY', points: '20', text: '可' }]);
    expect(rows.map(({ dimension, points }) => [dimension, points])).toEqual([['政策必要性', ''], ['投入经济性', '20']]);
    const [score] = appraisalForms(['expert'], { standing: 'OPENED', policy: false, full: true, expert: 'e1' });
    expect(sheetsBody(score!, { appraisalScores: rows })).toEqual({ scores: [{ dimension: 'NECESSITY' }, { dimension: 'ECONOMY', points: '20', text: '可' }] });
  });

  it('names experts by their staff id, and an expert recuses nobody else', () => {
    const [name, recuse] = ['NAME_EXPERTS', 'RECUSE_EXPERT'].map((act) => appraisalForms(['planning-finance'], { standing: 'OPENED', policy: false, full: true, expert: 'e1' }).find((form) => form.act === act));
    expect(sheetsBody(name!, { appraisers: [{ key: 'a', staffId: 'e1', name: '甲' }] })).toEqual({ experts: [{ id: 'e1', name: '甲' }] });
    expect(recuse?.fixed?.({ facts: {} })).toEqual({ expert: 'e1' });
  });

  it('shows of each expert what may be read', () => {
    expect(expertTables({}, undefined, false).map(({ rows }) => rows)).toEqual([[], []]);
    const [experts, scores] = expertTables({ commission: { methods: [], forms: [], rulebookVersion: 1, experts: [{ expert: 'e1', name: '甲', scores: [{ dimension: 'NECESSITY', points: '20', text: '可' }] }, { expert: 'e2', name: '乙' }] } }, RULES, true);
    expect(experts?.rows.map(({ staffId }) => staffId)).toEqual(['e1', 'e2']);
    expect(scores?.rows).toEqual([{ personName: '甲', dimension: '政策必要性', points: '20', text: '可' }]);
  });

  it('says all of its words', () => {
    APPRAISAL_FORMS.forEach((form) => saysItsWords(form, form.act));
  });
});
