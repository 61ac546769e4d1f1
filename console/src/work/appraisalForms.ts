import { bodyOf, type Field } from '@/shared/form/fields';
import { choice, day, line, text, type Sheet, type WorkForm } from './step';

const APPRAISAL = '/api/goals/{subjects}/{code}/{year}/appraisal';
const CONCLUSIONS = ['SUPPORTED', 'PARTIALLY', 'NOT_SUPPORTED'];
const METHODS = ['COST_BENEFIT', 'COMPARISON', 'FACTOR_ANALYSIS', 'LOWEST_COST', 'PUBLIC_JUDGEMENT'];
const FORMS = ['SITE_VISIT', 'EXPERT_CONSULTATION', 'QUESTIONNAIRE', 'DISCUSSION'];

/** The five dimensions (中发〔2018〕34号), as the conclusion calls them. */
export const DIMENSIONS = ['necessity', 'economy', 'goalSoundness', 'feasibility', 'fundingCompliance'] as const;
export const REPORT = ['work', 'basis', 'conclusions', 'suggestions'] as const;

const EXPERTS: Sheet = {
  name: 'experts', as: 'appraisers', grows: true,
  columns: [{ field: 'staffId', type: 'text', width: 2 }, { field: 'name', type: 'text', width: 2 }],
  body: ({ staffId, name }) => bodyOf([line('id'), line('name')], { id: staffId ?? '', name: name ?? '' }),
};
const SCORES: Sheet = {
  name: 'scores', as: 'appraisalScores',
  columns: [{ field: 'dimension', type: 'fixed', width: 2 }, { field: 'maximum', type: 'fixed' }, { field: 'points', type: 'number' }, { field: 'text', type: 'text', width: 4 }],
  body: ({ key, points, text: said }) => ({ dimension: key, ...bodyOf([line('points'), text('text')], { points: points ?? '', text: said ?? '' }) }),
};

const judged = (policy: boolean) => DIMENSIONS.map((name): Field => ({ ...text(name), most: 200, as: policy ? `policyDimensions.${name}` : name }));
const improvements: Field = { ...text('improvements', true), as: 'improvementsIfPartial' };

const CONCLUDE: WorkForm = { act: 'CONCLUDE_APPRAISAL', to: APPRAISAL, fields: [choice('conclusion', CONCLUSIONS), ...judged(false), improvements] };
const concludeFull = (policy: boolean): WorkForm => ({
  act: 'CONCLUDE_FULL_APPRAISAL',
  to: `${APPRAISAL}/conclusion`,
  fields: [choice('conclusion', CONCLUSIONS), ...judged(policy), improvements, { ...text('deviationReason', true), as: 'deviationIfLower' }, ...REPORT.map((name): Field => ({ ...text(`report.${name}`), as: `appraisalReport.${name}` }))],
});
const REQUIRE_FULL: WorkForm = { act: 'REQUIRE_FULL_APPRAISAL', to: `${APPRAISAL}/full-requirement`, fields: [text('reason')] };
const several = (name: string, choices: readonly string[]): Field => ({ name, type: 'several', choices });
const NAME_EXPERTS: WorkForm = { act: 'NAME_EXPERTS', to: `${APPRAISAL}/commission`, fields: [several('methods', METHODS), several('forms', FORMS)], sheets: [EXPERTS] };
const SCORE: WorkForm = { act: 'SCORE_APPRAISAL', to: `${APPRAISAL}/scores`, fields: [], sheets: [SCORES] };
const RECUSE: WorkForm = { act: 'RECUSE_EXPERT', to: `${APPRAISAL}/recusals`, fields: [{ ...line('expert'), as: 'staffId' }, text('reason')] };
const REPORT_IMPROVEMENTS: WorkForm = { act: 'REPORT_IMPROVEMENTS', to: `${APPRAISAL}/improvements`, fields: [{ ...text('report'), as: 'improvementReport' }] };
const ACCEPT_IMPROVEMENTS: WorkForm = { act: 'ACCEPT_IMPROVEMENTS', to: `${APPRAISAL}/improvements-acceptance`, fields: [] };
const REJECT_IMPROVEMENTS: WorkForm = { act: 'REJECT_IMPROVEMENTS', to: `${APPRAISAL}/improvements-rejection`, fields: [text('reason')] };
export const ATTEST_APPRAISAL: WorkForm = {
  act: 'ATTEST_APPRAISAL',
  to: `${APPRAISAL}/attestation`,
  fields: [choice('outcome', CONCLUSIONS), { ...line('officer'), as: 'clearedOfficer' }, line('registerNumber'), day('attestedOn')],
};

/** Everything that can be offered of an appraisal. */
export const APPRAISAL_FORMS: readonly WorkForm[] = [CONCLUDE, concludeFull(false), concludeFull(true), REQUIRE_FULL, NAME_EXPERTS, SCORE, RECUSE, declared('x'), REPORT_IMPROVEMENTS, ACCEPT_IMPROVEMENTS, REJECT_IMPROVEMENTS, ATTEST_APPRAISAL];

/** Experts recuse themselves and nobody else. */
function declared(expert: string): WorkForm {
  return { ...RECUSE, fields: [text('reason')], fixed: () => ({ expert }) };
}

export interface AppraisalStands {
  standing: string;
  /** The dimensions of a policy are called otherwise than those of a project. */
  policy: boolean;
  /** Whether it must be the full one. */
  full: boolean;
  /** The role that concludes it by the year's rulebook; none where there is none. */
  lead?: string;
  /** The staff id of the expert who reads. */
  expert?: string;
}

/** What can be done with an appraisal as it stands. */
export function appraisalForms(roles: readonly string[], { standing, policy, full, lead, expert }: AppraisalStands): readonly WorkForm[] {
  const finance = roles.includes('planning-finance');
  const leads = lead !== undefined && roles.includes(lead);
  switch (standing) {
    case 'NOT_CONCLUDED':
    case 'FULL_REQUIRED':
      return full ? when(finance, NAME_EXPERTS) : [...when(leads, CONCLUDE), ...when(finance, REQUIRE_FULL)];
    case 'OPENED':
      return [...(expert === undefined ? [] : [SCORE, declared(expert)]), ...when(finance, NAME_EXPERTS, RECUSE), ...when(leads, concludeFull(policy))];
    case 'PARTIALLY':
    case 'IMPROVEMENTS_REJECTED':
      return when(roles.includes('project-officer'), REPORT_IMPROVEMENTS);
    case 'IMPROVEMENTS_REPORTED':
      return [...when(roles.includes('project-officer'), REPORT_IMPROVEMENTS), ...when(finance, ACCEPT_IMPROVEMENTS, REJECT_IMPROVEMENTS)];
    default:
      return [];
  }
}

function when(may: boolean, ...forms: readonly WorkForm[]): readonly WorkForm[] {
  return may ? forms : [];
}
