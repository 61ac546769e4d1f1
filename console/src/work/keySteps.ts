import { read } from '@/api/client';
import type { EvaluationSchemas, PathValues } from '@/api/types';
import { useSession } from '@/session';
import { bodyOf, type Field } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import { rulesOf } from '@/shared/rulebook';
import { day, each, line, sure, text, verdict, type About, type Sheet, type Step, type WorkForm } from './step';

type Detail = EvaluationSchemas['evaluation.keyevaluation.register.KeyEvaluationDetail'];
type Stage = Detail['row']['stage'];

const KEY = '/api/evaluation/{subjects}/{code}/{year}/key-evaluation';
const METHODS = ['COST_BENEFIT', 'COMPARISON', 'FACTOR_ANALYSIS', 'LOWEST_COST', 'PUBLIC_JUDGEMENT', 'BENCHMARKING'];

function facts({ row, opened, entrusted, notice, plan, planReview, draft, asked, opinion, reportReview, letter, letterAnswer }: Detail): Record<string, unknown> {
  return {
    name: row.name, unitCode: row.unitCode, selectionGround: row.ground, basis: opened.basis, stage: row.stage, agency: entrusted?.agency, chief: entrusted?.evaluators.find(({ staffId }) => staffId === entrusted.chief)?.name ?? entrusted?.chief,
    documentNumber: notice?.documentNumber, evaluationRequirements: notice?.requirements, object: plan?.plan.object, evidenceAsked: plan?.plan.evidence, planOpinion: planReview?.opinion,
    total: draft?.report.result.total, grade: draft?.report.result.grade, conclusion: draft?.report.conclusion, problems: draft?.report.problems, suggestions: draft?.report.suggestions,
    dueOn: asked?.dueOn, objections: opinion?.objections.map(({ point, statement }) => `${point}：${statement}`), reportOpinion: reportReview?.opinion, findings: letter?.findings, measures: letterAnswer?.measures,
  };
}

type Given = Pick<NonNullable<Detail['commission'][number]['sheet']>['lines'][number], 'points' | 'unproved'>;

/** What everybody who still evaluates gave a line. */
function given({ commission }: Detail, code: string): Given[] {
  return commission.flatMap(({ sheet, recused }) => (recused ? [] : (sheet?.lines.find((one) => one.code === code) ?? [])));
}

/** Whether the evaluators have to agree on a line: some hold it for proved and others not, or their points lie apart by more than a share of its weight. */
export function mustAgree(said: readonly Given[], weight: string, spread: string): boolean {
  if (said.some(({ unproved }) => unproved) && !said.every(({ unproved }) => unproved)) return true;
  const points = said.map((one) => Number(one.points));
  return (Math.max(...points) - Math.min(...points)) * 100 > Number(weight) * Number(spread);
}

function reconcilable(detail: Detail, { code, name, weight }: { code: string; name: string; weight: string }, spread: string | undefined): Row {
  const said = given(detail, code);
  return { key: code, code, name, weight, givenPoints: said.map(({ points, unproved }) => (unproved ? 'UNPROVED' : points)).join(' / '), agreement: spread === undefined ? '' : mustAgree(said, weight, spread) ? 'TO_AGREE_ON' : 'CLOSE_TOGETHER', points: '', unproved: '', note: '' };
}

function rows(detail: Detail, framework: readonly { code: string; name: string; weight: string; checks: string }[], spread: string | undefined): Record<string, Row[]> {
  const lines = detail.plan?.plan.lines ?? [];
  return {
    lines: framework.map(({ code, name, weight, checks }) => ({ key: code, code, name, weight, checks })),
    scores: lines.map(({ code, name, weight, checks }) => ({ key: code, code, name: `${name}：${checks}`, weight, points: '', unproved: '', actual: '', base: '', differsBecause: '', statement: '', evidence: '' })),
    reconciled: lines.map((one) => reconcilable(detail, one, spread)),
    replies: (detail.opinion?.objections ?? []).map(({ point, statement }, index) => ({ key: String(index), name: `${point}：${statement}`, accepted: '', statement: '' })),
  };
}

async function evaluation(of: PathValues): Promise<About> {
  const detail = (await read(KEY, of)).data;
  const rules = await rulesOf(String(of.year), detail.opened.rulebookVersion);
  return { facts: facts(detail), stands: { code: detail.row.stage, words: 'keyEvaluation.stages' }, rows: rows(detail, rules?.evaluation.keyEvaluation.framework ?? [], rules?.evaluation.keyEvaluation.spread) };
}

const lines = (...names: string[]): Field[] => names.map((name) => line(name));
const EVALUATORS: Sheet = {
  name: 'evaluators', grows: true,
  columns: [{ field: 'staffId', type: 'text', width: 2 }, { field: 'name', type: 'text', width: 2 }, { field: 'unitCode', type: 'text', width: 2 }],
  body: (row) => bodyOf(lines('staffId', 'name', 'unitCode'), row),
};
const LINES: Sheet = {
  name: 'lines',
  columns: [{ field: 'code', type: 'fixed' }, { field: 'name', type: 'fixed', width: 2 }, { field: 'weight', type: 'number' }, { field: 'checks', type: 'text', width: 4 }],
  body: (row) => (row.weight?.trim() ? bodyOf(lines('code', 'weight', 'checks'), row) : undefined),
};
const SCHEDULE: Sheet = {
  name: 'schedule', grows: true,
  columns: [{ field: 'work', type: 'text', width: 4 }, { field: 'from', type: 'date', width: 2 }, { field: 'until', type: 'date', width: 2 }],
  body: (row) => bodyOf(lines('work', 'from', 'until'), row),
};
const UNPROVED = { field: 'unproved', type: 'choice', choices: ['UNPROVED'], width: 2 } as const;
const unproved = (row: Row): { unproved?: true } => (row.unproved === 'UNPROVED' ? { unproved: true } : {});
/** Points are given, or computed from the two figures of the line's formula; there are none of what is not proved. */
const SCORES: Sheet = {
  name: 'lines', as: 'scores',
  columns: [{ field: 'name', type: 'fixed', width: 4 }, { field: 'weight', type: 'fixed' }, { field: 'points', type: 'number' }, UNPROVED, { field: 'actual', type: 'number' }, { field: 'base', type: 'number' }, { field: 'differsBecause', type: 'text', width: 2 }, { field: 'statement', type: 'text', width: 4 }, { field: 'evidence', type: 'text', width: 2 }],
  body: ({ actual, base, differsBecause, ...row }) => ({ ...bodyOf(lines('code', 'points', 'figures.actual', 'figures.base', 'figures.differsBecause', 'statement', 'evidence'), { ...row, 'figures.actual': actual ?? '', 'figures.base': base ?? '', 'figures.differsBecause': differsBecause ?? '' }), ...unproved(row) }),
};
const RECONCILED: Sheet = {
  name: 'reconciled',
  columns: [{ field: 'name', type: 'fixed', width: 4 }, { field: 'weight', type: 'fixed' }, { field: 'givenPoints', type: 'fixed', width: 2, several: true }, { field: 'agreement', type: 'fixed', width: 2 }, { field: 'points', type: 'number' }, UNPROVED, { field: 'note', type: 'text', width: 4 }],
  body: (row) => (row.points?.trim() || row.unproved ? { ...bodyOf(lines('code', 'points', 'note'), row), ...unproved(row) } : undefined),
};
const OBJECTIONS: Sheet = {
  name: 'objections', grows: true,
  columns: [{ field: 'point', type: 'text', width: 2 }, { field: 'statement', type: 'text', width: 4 }],
  body: (row) => bodyOf(lines('point', 'statement'), row),
};
const REPLIES: Sheet = {
  name: 'replies',
  columns: [{ field: 'name', type: 'fixed', width: 4 }, { field: 'accepted', type: 'choice', choices: ['ADOPTED', 'NOT_ADOPTED'], width: 2 }, { field: 'statement', type: 'text', width: 4 }],
  body: (row) => ({ accepted: row.accepted === 'ADOPTED', ...bodyOf(lines('statement'), row) }),
};

const AGENCY: Field[] = (['name', 'creditCode', 'contractNumber', 'contractAmount', 'contractFrom', 'contractUntil'] as const).map((part) => ({
  name: `agency.${part}`, as: `agencyFields.${part}`, optional: true, type: part === 'contractAmount' ? 'number' : ['contractFrom', 'contractUntil'].includes(part) ? 'date' : 'line',
}));
/** The parts of the report in the official order, and what is judged beside it; what the record says itself need not be written. */
const OF_THE_RECORD = ['basics', 'work', 'conclusion', 'analysis', 'others'];
const REPORT = ['basics', 'work', 'conclusion', 'analysis', 'problems', 'suggestions', 'others', 'economy', 'efficiency', 'effectiveness'].map((name): Field => ({ name, as: `reportParts.${name}`, type: 'paragraph', optional: OF_THE_RECORD.includes(name), most: 10_000 }));

/** Whoever evaluates is named while the report is to be written: also anew, where somebody had to go while the unit is heard. */
const BEFORE_REPORT: readonly Stage[] = ['SELECTED', 'ENTRUSTED', 'NOTIFIED', 'PLAN_IN_REVIEW', 'PLAN_RETURNED', 'SCORING', 'REVISING'];
const WHILE_HEARD: readonly Stage[] = ['CONSULTING', 'OBJECTED'];
const TO_WRITE: readonly Stage[] = ['SCORING', 'REVISING', 'CONSULTING'];

/** 回避: an evaluator steps back. */
const RECUSE: WorkForm = { act: 'RECUSE_MYSELF', to: `${KEY}/recusals`, fields: [text('reason')], fixed: () => ({ evaluator: useSession().me?.id }), secondary: true };

/** 部门评价 (重点评价), from the commission to the archive. */
export const KEY_STEPS: Partial<Record<string, Step>> = {
  'evaluation/ENTRUST': { about: evaluation, at: [...BEFORE_REPORT, ...WHILE_HEARD], forms: () => [{ act: 'ENTRUST', to: `${KEY}/commission`, fields: [{ ...line('chief'), as: 'chiefStaffId' }, ...AGENCY], sheets: [EVALUATORS] }] },
  'evaluation/UNDERTAKE': {
    about: evaluation,
    at: [...BEFORE_REPORT.slice(1), 'DRAFTED', ...WHILE_HEARD, 'REPORT_IN_REVIEW', 'REPORT_ACCEPTED'],
    forms: () => [{ act: 'UNDERTAKE', to: `${KEY}/undertaking`, fields: [{ name: 'confidential', type: 'check' }, { name: 'withoutConflict', type: 'check' }, { name: 'paper', type: 'files', one: true, optional: true }] }, RECUSE],
  },
  'evaluation/INFORM': { about: evaluation, at: ['ENTRUSTED'], forms: () => [{ act: 'INFORM', to: `${KEY}/notice`, fields: [line('documentNumber'), { ...text('requirements'), as: 'evaluationRequirements' }] }] },
  'evaluation/PLAN': { about: evaluation, at: ['NOTIFIED', 'PLAN_IN_REVIEW', 'PLAN_RETURNED', 'SCORING'], forms: () => [{ act: 'SUBMIT', to: `${KEY}/plan`, fields: [line('object'), text('scope'), { name: 'methods', type: 'several', choices: METHODS }, { ...each('evidence'), as: 'evidenceAsked' }], sheets: [LINES, SCHEDULE] }] },
  'evaluation/REVIEW_PLAN': { about: evaluation, at: ['PLAN_IN_REVIEW'], forms: () => verdict(`${KEY}/plan/review`) },
  'evaluation/SCORE': { about: evaluation, at: [...TO_WRITE, 'OBJECTED'], forms: () => [{ act: 'SUBMIT', to: `${KEY}/scores`, fields: [], sheets: [SCORES] }, RECUSE] },
  'evaluation/DRAFT_REPORT': { about: evaluation, at: TO_WRITE, forms: () => [{ act: 'SUBMIT', to: `${KEY}/report`, fields: REPORT, sheets: [RECONCILED] }] },
  'evaluation/ASK_OPINION': { about: evaluation, at: ['DRAFTED', 'CONSULTING'], forms: () => [{ act: 'ASK', to: `${KEY}/consultation`, fields: [day('until', true)] }] },
  'evaluation/GIVE_OPINION': { about: evaluation, at: ['CONSULTING'], forms: () => [{ act: 'OPINION', to: `${KEY}/consultation/answer`, fields: [], sheets: [OBJECTIONS] }] },
  'evaluation/ANSWER_OBJECTIONS': { about: evaluation, at: ['OBJECTED'], forms: () => [{ act: 'SUBMIT', to: `${KEY}/consultation/replies`, fields: [], sheets: [REPLIES] }] },
  'evaluation/REVIEW_REPORT': { about: evaluation, at: ['DRAFTED', 'CONSULTING', 'REPORT_IN_REVIEW', 'REPORT_ACCEPTED'], forms: () => verdict(`${KEY}/report/review`) },
  'evaluation/FINALISE_REPORT': { about: evaluation, at: ['REPORT_ACCEPTED'], forms: () => [{ act: 'FINALISE', to: `${KEY}/finalisation`, fields: [sure] }] },
  'evaluation/SEND_LETTER': { about: evaluation, at: ['FINALISED'], forms: () => [{ act: 'SEND', to: `${KEY}/feedback-letter`, fields: [line('documentNumber'), each('findings'), each('suggestions'), { name: 'lossOrViolation', type: 'check' }, day('until', true)] }] },
  'evaluation/ANSWER_LETTER': { about: evaluation, at: ['FED_BACK', 'ANSWERED'], forms: () => [{ act: 'SUBMIT', to: `${KEY}/feedback-letter/answer`, fields: [each('measures')] }] },
  'evaluation/ARCHIVE': { about: evaluation, at: ['ANSWERED'], forms: () => [{ act: 'ARCHIVE', to: `${KEY}/archive`, fields: [] }] },
};
