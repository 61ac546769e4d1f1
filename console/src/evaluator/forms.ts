import { bodyOf } from '@/shared/form/fields';
import { choice, each, line, text, type Sheet, type WorkForm } from '@/work/step';
import type { Evaluator, Kind } from './evaluators';

const AGENCIES = ['CONSULTANCY', 'ACCOUNTANTS', 'VALUERS', 'LAWYERS', 'RESEARCH_INSTITUTE', 'UNIVERSITY', 'OTHER'];
const CREDIT = '/api/evaluation/evaluator-credits/{kind}/{code}';

const LEADS: Sheet = {
  name: 'leadEvaluators', grows: true,
  columns: [{ field: 'personName', type: 'text', width: 2 }, { field: 'professionalTitle', type: 'text', width: 2 }],
  body: ({ personName, professionalTitle }) => bodyOf([line('name'), line('title')], { name: personName ?? '', title: professionalTitle ?? '' }),
};

const REGISTER: Record<Kind, WorkForm> = {
  EXPERT: { act: 'REGISTER_EXPERT', to: '/api/goals/experts', fields: [line('staffId'), { ...line('name'), as: 'personName' }, { ...line('field'), as: 'expertise' }, { ...line('title'), as: 'professionalTitle' }, { ...line('employer'), as: 'workplace' }] },
  AGENCY: { act: 'REGISTER_AGENCY', to: '/api/goals/agencies', fields: [line('creditCode'), line('name'), choice('agencyKind', AGENCIES), { ...each('qualifications'), optional: true }], sheets: [LEADS] },
};

export const REGISTER_FORMS: readonly WorkForm[] = [REGISTER.EXPERT, REGISTER.AGENCY];

const STRIKE_OFF: Record<Kind, WorkForm> = {
  EXPERT: { act: 'STRIKE_OFF', to: '/api/goals/experts/{staffId}/strike-off', fields: [text('reason')] },
  AGENCY: { act: 'STRIKE_OFF', to: '/api/goals/agencies/{creditCode}/strike-off', fields: [text('reason')] },
};

/** All that the register holds is said anew, beginning with what it holds; whoever was struck off is entered again this way. */
function again(kind: Kind, code: string, struckOff: boolean): WorkForm {
  const key = kind === 'EXPERT' ? 'staffId' : 'creditCode';
  const form = REGISTER[kind];
  return { ...form, act: struckOff ? 'REGISTER_AGAIN' : 'CORRECT_EVALUATOR', fields: form.fields.filter(({ name }) => name !== key), fixed: () => ({ [key]: code }) };
}

/** What can be done with one expert or agency: whoever is struck off or blacklisted is neither twice. */
export function evaluatorForms({ kind, code, struckOff }: Pick<Evaluator, 'kind' | 'code' | 'struckOff'>, roles: readonly string[], blacklisted: boolean): readonly WorkForm[] {
  if (!roles.includes('planning-finance')) return [];
  return [
    { act: 'RECORD_CREDIT', to: CREDIT, fields: [{ ...line('commission'), as: 'commissionedWith' }, { name: 'quality', type: 'number', as: 'workQuality' }, text('remark')] },
    again(kind, code, struckOff !== undefined),
    ...(struckOff === undefined ? [STRIKE_OFF[kind]] : []),
    ...(blacklisted ? [] : [{ act: 'BLACKLIST', to: `${CREDIT}/blacklisting`, fields: [text('reason'), { ...line('document'), as: 'documentNumber' }] } satisfies WorkForm]),
  ];
}
