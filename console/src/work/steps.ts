import { read } from '@/api/client';
import type { DisclosureSchemas, MonitoringSchemas, PathValues } from '@/api/types';
import { bodyOf } from '@/shared/form/fields';
import { lightOf, type Light } from '@/shared/lights';
import { target, type Indicator } from '@/subject/standing';
import { APPRAISAL_STEPS } from './appraisalSteps';
import { ASSESSMENT_STEPS } from './assessmentSteps';
import { EVALUATION_STEPS } from './evaluationSteps';
import { FUND_CONTROL_STEPS } from './fundControlSteps';
import { GOAL_STEPS } from './goalSteps';
import { ITEM_STEPS } from './itemSteps';
import { KEY_STEPS } from './keySteps';
import { OFFLINE_STEPS } from './offlineSteps';
import { OUTSIDE_STEPS } from './outsideSteps';
import { OWNER_STEPS } from './ownerSteps';
import { PROJECT_STEPS } from './projectSteps';
import { RECHECK_STEPS } from './recheckSteps';
import { RESULT_STEPS } from './resultSteps';
import { UNIT_FACT_STEPS } from './unitFactSteps';
import { choice, day, hash, judgement, line, opinion, returned, sure, text, type About, type Sheet, type Step } from './step';

const OUTCOMES = ['NORMAL', 'ATTENTION', 'RECTIFICATION', 'SUSPENSION', 'STOP'];
const IN_REVIEW = ['IN_REVIEW'];
const GROUNDS = ['ART_14', 'ART_15', 'ART_16'];

/** What the reviewer holds for the cause of what far exceeds its target, whatever the unit said. */
const RULINGS: Sheet = {
  name: 'rulings', grows: true,
  columns: [{ field: 'indicator', type: 'text' }, { field: 'cause', type: 'choice', choices: ['TARGET_TOO_LOW', 'CIRCUMSTANCES', 'BETTER_WORK'], width: 2 }, { field: 'reason', type: 'text', width: 4 }],
  body: (row) => bodyOf([line('indicator'), line('cause'), line('reason')], row),
};

const REPORTS = '/api/monitoring/{subjects}/{code}/{year}/tracking/reports/{month}';
const RECTIFICATIONS = '/api/monitoring/{subjects}/{code}/{year}/rectifications/{number}';
const SELF = '/api/evaluation/{subjects}/{code}/{year}/self-evaluation';
const ITEM = '/api/disclosure/{subjects}/{code}/{year}/items/{matter}';

/** What was reported of an indicator, beside what the goal asks of it. */
export function reportedOf({ code, actual, attainment, doneOn }: Pick<MonitoringSchemas['contracts.monitoring.IndicatorProgress'], 'code' | 'actual' | 'attainment' | 'doneOn'>, asked: Indicator | undefined, light: Light): NonNullable<About['indicators']>[number] {
  return { code, name: asked?.name ?? '', aim: asked ? target(asked) : '', said: actual ?? attainment ?? doneOn ?? '', unit: actual === undefined ? '' : (asked?.unit ?? ''), light };
}

async function report(of: PathValues, month: string): Promise<About> {
  const found = (await read('/api/monitoring/{subjects}/{code}/{year}/tracking', of)).data;
  const one = found.reports.find((it) => String(it.cutOffMonth) === month);
  if (!one) return { facts: { cutOffMonth: month }, stands: { code: 'NONE', words: 'work.stands.report' } };
  const { reading, report: said, reportedBy, reportedOn, dueOn, late, standing } = one;
  const asked = new Map(found.snapshot?.indicators.map((it) => [it.code, it]));
  const lights = new Map(reading.indicators.map(({ code, light }) => [code, light]));
  return {
    stands: { code: standing, words: 'work.stands.report' },
    facts: { cutOffMonth: month, reportedBy, reportedOn, dueOn, late, reading: reading.combined, overall: said.overall },
    indicators: said.indicators.map((it) => reportedOf(it, asked.get(it.code), lightOf(lights.get(it.code)))),
    contentHash: one.contentHash,
  };
}

async function rectification(of: PathValues, number: string): Promise<About> {
  const all = (await read('/api/monitoring/{subjects}/{code}/{year}/rectifications', of)).data;
  const { severity, findings, requirements, documentNumber, dueOn, report: said, reportedOn, evidence, remark, standing = 'NONE' } = all.find((it) => String(it.number) === number) ?? {};
  return { facts: { documentNumber, severity, findings, requirements, dueOn, report: said, reportedOn, evidence, remark }, stands: { code: standing, words: 'work.stands.rectification' } };
}

async function selfEvaluation(of: PathValues): Promise<About> {
  const { row, contentHash, prefilled } = (await read(SELF, of)).data;
  return { facts: { total: row.total, grade: row.grade, overallGoal: prefilled?.overallGoal, late: row.late }, contentHash, stands: { code: row.stage, words: 'evaluationStages' } };
}

/** All that an item says that is no table of a goal, as whoever clears it has to read it. */
function said({ facts, sheets, passages }: DisclosureSchemas['contracts.disclosure.PublicAccount']): string[] {
  const values = (cells: { value: string }[]) => cells.map((it) => it.value).join(' · ');
  return [values(facts), ...sheets.flatMap((it) => it.rows.map((row) => values(row.cells))), ...passages.map((it) => it.text)];
}

async function item(of: PathValues, matter: string): Promise<About> {
  const { row, content } = (await read(ITEM, { ...of, matter })).data;
  const { attribute, ground, dueOn, publisher, indexNumber, contentHash } = row;
  return { facts: { matter, name: content?.name ?? row.name, attribute, ground, dueOn, publisher, indexNumber, overallGoal: content?.overallGoal, indicators: content?.indicators.map((it) => it.name), account: content?.account && said(content.account) }, contentHash };
}

/** Every step of the to-do lists that is done by simple commands, by service and step. Goals have pages of their own. */
export const STEPS: Partial<Record<string, Step>> = {
  ...KEY_STEPS,
  ...RESULT_STEPS,
  ...RECHECK_STEPS,
  ...ASSESSMENT_STEPS,
  ...OFFLINE_STEPS,
  ...OUTSIDE_STEPS,
  ...APPRAISAL_STEPS,
  ...GOAL_STEPS,
  ...OWNER_STEPS,
  ...PROJECT_STEPS,
  ...FUND_CONTROL_STEPS,
  ...ITEM_STEPS,
  ...EVALUATION_STEPS,
  ...UNIT_FACT_STEPS,
  'monitoring/CONFIRM': { about: report, part: 'month', at: IN_REVIEW, forms: () => [{ act: 'CONFIRM', to: `${REPORTS}/confirmations`, fields: [sure], fixed: hash }, returned(`${REPORTS}/return`)] },
  'monitoring/OPINION': { about: report, part: 'month', at: IN_REVIEW, forms: (roles) => [{ act: 'OPINION', to: `${REPORTS}/opinions`, fields: opinion(roles) }] },
  'monitoring/CONCLUDE': {
    about: report,
    part: 'month',
    at: IN_REVIEW,
    forms: () => [{ act: 'CONCLUDE', to: `${REPORTS}/conclusion`, fields: [choice('outcome', OUTCOMES), judgement('remark'), text('whyNoRectification', true), line('decision', true)] }, returned(`${REPORTS}/return`)],
  },
  'monitoring/RECTIFY': { about: rectification, part: 'number', at: ['ORDERED', 'REPORTED', 'REJECTED'], forms: () => [{ act: 'REPORT', to: `${RECTIFICATIONS}/reports`, fields: [text('report'), { name: 'evidence', type: 'files', optional: true }] }] },
  'monitoring/JUDGE_RECTIFICATION': {
    about: rectification,
    part: 'number',
    at: ['REPORTED'],
    forms: () => [{ act: 'ACCEPT', to: `${RECTIFICATIONS}/acceptance`, fields: [judgement('remark')] }, { act: 'REJECT', to: `${RECTIFICATIONS}/rejection`, fields: [text('reason'), day('dueOn')], secondary: true }],
  },
  'evaluation/CONFIRM': { about: selfEvaluation, at: IN_REVIEW, forms: () => [{ act: 'CONFIRM', to: `${SELF}/confirmation`, fields: [sure], fixed: hash }, returned(`${SELF}/return`)] },
  'evaluation/OPINION': { about: selfEvaluation, at: IN_REVIEW, forms: (roles) => [{ act: 'OPINION', to: `${SELF}/opinions`, fields: opinion(roles) }] },
  'evaluation/SUPERVISE': { about: selfEvaluation, at: IN_REVIEW, forms: () => [{ act: 'SUPERVISE', to: `${SELF}/supervision`, fields: [judgement('remark')] }] },
  'evaluation/FINALISE': { about: selfEvaluation, at: IN_REVIEW, forms: () => [{ act: 'FINALISE', to: `${SELF}/finalisation`, fields: [judgement('remark', true), line('decision', true)], sheets: [RULINGS] }, returned(`${SELF}/return`)] },
  'evaluation/FILE': { about: selfEvaluation, at: IN_REVIEW, forms: () => [{ act: 'FILE', to: `${SELF}/filing`, fields: [text('comments')] }] },
  'disclosure/PREPARE': { about: item, part: 'matter', forms: () => [{ act: 'PREPARE', to: `${ITEM}/preparation`, fields: [line('publisher'), line('documentNumber', true), line('note', true)] }] },
  'disclosure/REVIEW': { about: item, part: 'matter', forms: () => [{ act: 'REVIEW', to: `${ITEM}/secrecy-review`, fields: [choice('outcome', ['MAY_BE_PUBLISHED', 'MUST_BE_WITHHELD']), choice('ground', GROUNDS, true)], fixed: hash }] },
  'disclosure/APPROVE': { about: item, part: 'matter', forms: () => [{ act: 'APPROVE', to: `${ITEM}/approval`, fields: [sure], fixed: hash }] },
  'disclosure/PUBLISH': { about: item, part: 'matter', forms: () => [{ act: 'PUBLISH', to: `${ITEM}/publication`, fields: [] }] },
  'disclosure/RESCHEDULE': { about: item, part: 'matter', forms: () => [{ act: 'OPEN', to: `${ITEM}/opening`, fields: [text('reason')] }] },
  'disclosure/REEXAMINE': { about: item, part: 'matter', forms: () => [{ act: 'KEEP', to: `${ITEM}/reexamination`, fields: [line('reason')] }] },
};
