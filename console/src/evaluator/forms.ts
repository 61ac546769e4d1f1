import { bodyOf } from '@/shared/form/fields';
import { choice, each, line, text, type Sheet, type WorkForm } from '@/work/step';

export type Kind = 'EXPERT' | 'AGENCY';

const AGENCIES = ['CONSULTANCY', 'ACCOUNTANTS', 'VALUERS', 'LAWYERS', 'RESEARCH_INSTITUTE', 'UNIVERSITY', 'OTHER'];
const CREDIT = '/api/evaluation/evaluator-credits/{kind}/{code}';

const LEADS: Sheet = {
  name: 'leadEvaluators', grows: true,
  columns: [{ field: 'personName', type: 'text', width: 2 }, { field: 'professionalTitle', type: 'text', width: 2 }],
  body: ({ personName, professionalTitle }) => bodyOf([line('name'), line('title')], { name: personName ?? '', title: professionalTitle ?? '' }),
};

/** The same code again puts right what is known of an expert or an agency. */
export const REGISTER_FORMS: readonly WorkForm[] = [
  { act: 'REGISTER_EXPERT', to: '/api/goals/experts', fields: [line('staffId'), { ...line('name'), as: 'personName' }, { ...line('field'), as: 'expertise' }, { ...line('title'), as: 'professionalTitle' }, { ...line('employer'), as: 'workplace' }] },
  { act: 'REGISTER_AGENCY', to: '/api/goals/agencies', fields: [line('creditCode'), line('name'), choice('agencyKind', AGENCIES), { ...each('qualifications'), optional: true }], sheets: [LEADS] },
];

const STRIKE_OFF: Record<Kind, WorkForm> = {
  EXPERT: { act: 'STRIKE_OFF', to: '/api/goals/experts/{staffId}/strike-off', fields: [text('reason')] },
  AGENCY: { act: 'STRIKE_OFF', to: '/api/goals/agencies/{creditCode}/strike-off', fields: [text('reason')] },
};

/** What can be done with one expert or agency: whoever is struck off or blacklisted is neither twice. */
export function evaluatorForms(kind: Kind, roles: readonly string[], { struckOff, blacklisted }: { struckOff: boolean; blacklisted: boolean }): readonly WorkForm[] {
  if (!roles.includes('planning-finance')) return [];
  return [
    { act: 'RECORD_CREDIT', to: CREDIT, fields: [{ ...line('commission'), as: 'commissionedWith' }, { name: 'quality', type: 'number', as: 'workQuality' }, text('remark')] },
    ...(struckOff ? [] : [STRIKE_OFF[kind]]),
    ...(blacklisted ? [] : [{ act: 'BLACKLIST', to: `${CREDIT}/blacklisting`, fields: [text('reason'), { ...line('document'), as: 'documentNumber' }] } satisfies WorkForm]),
  ];
}
