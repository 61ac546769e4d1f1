import { read } from '@/api/client';
import type { EvaluationSchemas, PathValues } from '@/api/types';
import { bodyOf } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import { judgement, line, type About, type Sheet, type Step, type WorkForm } from './step';

type Result = EvaluationSchemas['contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised'];
type Scored = EvaluationSchemas['contracts.evaluation.RecheckEvent.RecheckScored'];

const RECHECK = '/api/evaluation/{subjects}/{code}/{year}/recheck';
const SCORERS = ['planning-finance', 'research-office', 'general-secretariat'];
const LEADS = ['planning-finance', 'office-leader'];

interface Line {
  code: string;
  name: string;
  weight: string;
  score: string;
}

/** What can be judged: what does not apply or is not proved has no points, and what figures say is corrected where they are reported. */
export function judgedLines({ sheet }: Pick<Result, 'sheet'>): Line[] {
  return [
    ...sheet.indicators.filter(({ actual, unproved }) => actual.notApplicable === undefined && unproved === undefined).map(({ indicator: { code, name, weight }, score }) => ({ code, name, weight, score })),
    ...sheet.framework.flatMap(({ lines }) => lines).filter(({ judgement, unproved }) => judgement !== undefined && unproved === undefined).map(({ rule: { code, name, weight }, score }) => ({ code, name, weight, score })),
  ];
}

/** Who said what of a line, a cross where it is not held for proved; whoever did not leaves it as it was scored. */
export function saidOf(code: string, scores: readonly Scored[]): string {
  return scores.flatMap(({ scorer, lines }) => lines.filter(({ indicator }) => indicator === code).map(({ points, unproved, reason }) => `${scorer.name} ${unproved ? '×' : points}（${reason}）`)).join('；');
}

async function recheck(of: PathValues): Promise<About> {
  const [{ data }, { data: evaluation }] = await Promise.all([read(RECHECK, of), read('/api/evaluation/{subjects}/{code}/{year}/self-evaluation', of)]);
  const result = evaluation.results.at(-1);
  const lines = result ? judgedLines(result) : [];
  const scores = data.scores.filter(({ resultVersion }) => resultVersion === result?.version);
  const { row, concluded } = data;
  return {
    facts: {
      name: row.name, unitCode: row.unitCode, recheckGround: row.ground, drawnOn: row.drawnOn, total: concluded ? undefined : result?.sheet.total, grade: concluded ? undefined : result?.sheet.grade,
      scoredBy: scores.map(({ scorer, remark }) => `${scorer.name}：${remark}`), recheckOutcome: concluded?.outcome, totalBefore: concluded?.totalBefore, totalAfter: concluded?.totalAfter, gradeBefore: concluded?.gradeBefore,
      gradeAfter: concluded?.gradeAfter, considerable: concluded?.considerable, concludedOn: concluded?.concludedOn, remark: concluded?.remark,
    },
    tables: [
      { name: 'recheckChanges', columns: [{ field: 'name' }, { field: 'pointsBefore', number: true }, { field: 'pointsAfter', number: true }, { field: 'reason' }], rows: (concluded?.lines ?? []).map(({ name, before, after, reason }) => ({ name, pointsBefore: before, pointsAfter: after, reason })) },
    ],
    rows: {
      recheckLines: lines.map((one) => ({ key: one.code, ...one, pointsBefore: one.score, said: saidOf(one.code, scores), points: '', unproved: '', reason: '' })),
      agreed: lines.filter(({ code }) => saidOf(code, scores) !== '').map((one) => ({ key: one.code, ...one, pointsBefore: one.score, said: saidOf(one.code, scores), points: '', unproved: '', note: '' })),
    },
    version: row.version,
    forms: (roles) => (concluded ? [] : recheckForms(roles, scores.length > 0, lines.some(({ code }) => saidOf(code, scores) !== ''))),
  };
}

const UNPROVED = { field: 'unproved', type: 'choice', choices: ['UNPROVED'], width: 2 } as const;
const unproved = (row: Row): { unproved?: true } => (row.unproved === 'UNPROVED' ? { unproved: true } : {});
const LINES: Sheet = {
  name: 'lines', as: 'recheckLines',
  columns: [{ field: 'name', type: 'fixed', width: 3 }, { field: 'weight', type: 'fixed' }, { field: 'pointsBefore', type: 'fixed' }, { field: 'said', type: 'fixed', width: 3 }, { field: 'points', type: 'number' }, UNPROVED, { field: 'reason', type: 'text', width: 4 }],
  body: (row) => (row.points?.trim() || row.unproved || row.reason?.trim() ? { indicator: row.code, ...bodyOf([line('points'), line('reason')], row), ...unproved(row) } : undefined),
};
const AGREED: Sheet = {
  name: 'reconciled', as: 'agreed',
  columns: [{ field: 'name', type: 'fixed', width: 3 }, { field: 'weight', type: 'fixed' }, { field: 'pointsBefore', type: 'fixed' }, { field: 'said', type: 'fixed', width: 4 }, { field: 'points', type: 'number' }, UNPROVED, { field: 'note', type: 'text', width: 4 }],
  body: (row) => (row.points?.trim() || row.unproved || row.note?.trim() ? { indicator: row.code, ...bodyOf([line('points'), line('note')], row), ...unproved(row) } : undefined),
};

/** `judged`: whether somebody has judged it; `differs`: whether a line was seen otherwise than it was scored. */
export function recheckForms(roles: readonly string[], judged: boolean, differs: boolean): WorkForm[] {
  const mine = (of: readonly string[]) => roles.some((role) => of.includes(role));
  const judge: WorkForm = { act: 'RECHECK', to: `${RECHECK}/scores`, fields: [judgement('remark')], sheets: [LINES] };
  const conclude: WorkForm = { act: 'CONCLUDE_RECHECK', to: `${RECHECK}/conclusion`, fields: [judgement('remark')], sheets: differs ? [AGREED] : [], secondary: true };
  return [...(mine(SCORERS) ? [judge] : []), ...(mine(LEADS) && judged ? [conclude] : [])];
}

const STEP: Step = { about: recheck };

/** 复核: the drawn result is judged line by line, and then confirmed or changed. */
export const RECHECK_STEPS: Partial<Record<string, Step>> = { 'evaluation/RECHECK': STEP, 'evaluation/CONCLUDE_RECHECK': STEP };
