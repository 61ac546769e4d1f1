import { read } from '@/api/client';
import type { PathValues } from '@/api/types';
import { usesOf } from '@/evaluation/uses';
import { bodyOf, type Field } from '@/shared/form/fields';
import { collection } from '@/shared/subjects';
import { choice, line, text, verdict, type About, type Sheet, type Step, type WorkForm } from './step';

const USE = '/api/evaluation/{subjects}/{code}/{year}/result-application';

async function proposal(of: PathValues): Promise<About> {
  const found = (await usesOf(String(of.year))).find(({ use }) => use.proposed.subject.code === of.code && collection(use.proposed.subject.kind) === of.subjects);
  if (!found) return { facts: {}, stands: { code: 'NONE', words: 'work.stands.application' } };
  const { basis, resultVersion, rulebookVersion, grade, evaluatedBudget, upTo, mayCancel, improvementPlan, falsification, bindsYear, proposedOn } = found.use.proposed;
  return { facts: { underReexamination: found.reopened || undefined, name: found.name, basis, resultVersion, rulebookVersion, grade, evaluatedBudget, proposedUpTo: upTo, mayCancel, improvementPlan, falsification, bindsYear, proposedOn, decidedUpTo: found.use.decided?.upTo, documentNumber: found.use.decided?.document, decidedOn: found.use.decided?.decidedOn }, stands: { code: found.use.standing, words: 'uses.standings' } };
}

async function improvement(of: PathValues): Promise<About> {
  const { dueOn, opinion, plan, standing } = (await read(`${USE}/improvement-plan`, of)).data;
  return { facts: { dueOn, opinion, submittedBy: plan?.submittedBy, measures: plan?.measures.map(({ problem, measure, responsible, dueOn: until }) => `${problem}：${measure}（${responsible}，${until}）`) }, stands: { code: standing, words: 'work.stands.improvement' } };
}

const ADJUSTMENTS = '/api/evaluation/projects/{code}/{year}/result-adjustments';
const DECIDE_ADJUSTMENT: WorkForm = { act: 'DECIDE_ADJUSTMENT', to: ADJUSTMENTS, fields: [choice('kind', ['REDUCE', 'INCREASE']), { name: 'amount', type: 'number' }, text('reason'), line('documentNumber')] };
const DROP_ADJUSTMENT: WorkForm = { act: 'DROP_ADJUSTMENT', to: `${ADJUSTMENTS}/{number}/dropping`, fields: [text('reason')] };

const UPHOLD_ADJUSTMENT: WorkForm = { act: 'UPHOLD_ADJUSTMENT', to: `${ADJUSTMENTS}/{number}/upholding`, fields: [text('reason')] };

/** An adjustment of the project's budget, or else the last one; while finance has not made it, no other one is decided. */
async function adjustment({ code = '', year = '', number = '' }: PathValues): Promise<About> {
  const all = (await read(ADJUSTMENTS, { code, year })).data;
  const one = all.find(({ decided }) => String(decided.number) === number) ?? all.at(-1);
  const open = one?.standing === 'DECIDED';
  const { kind, amount, reason, document, decidedOn, basis, resultVersion } = one?.decided ?? {};
  const toLookAt = one?.resultReopened && one.standing !== 'DROPPED' ? [UPHOLD_ADJUSTMENT] : [];
  return {
    facts: { kind, amount, reason, document, decidedOn, basis, resultVersion, underReexamination: one?.resultReopened || undefined, carriedOutOn: one?.carriedOutOn, upheldOn: one?.upheld?.upheldOn, droppedOn: one?.dropped?.droppedOn },
    version: `${one?.decided.number ?? 0}/${one?.standing ?? ''}/${one?.upheld?.upheldOn ?? ''}`,
    forms: (roles) => (roles.includes('office-leader') ? [...toLookAt, open ? DROP_ADJUSTMENT : DECIDE_ADJUSTMENT] : []),
  };
}

const MEASURE: readonly Field[] = [line('problem'), line('measure'), line('responsible'), line('dueOn')];
const measures: Sheet = {
  name: 'measures',
  grows: true,
  columns: [{ field: 'problem', type: 'text', width: 4 }, { field: 'measure', type: 'text', width: 4 }, { field: 'responsible', type: 'text', width: 2 }, { field: 'dueOn', type: 'date', width: 2 }],
  body: (row) => bodyOf(MEASURE, row),
};

/** 评价结果应用: what follows from a result is decided, and what went badly is mended. */
export const RESULT_STEPS: Partial<Record<string, Step>> = {
  'evaluation/DECIDE_APPLICATION': {
    about: proposal,
    at: ['PROPOSED', 'TO_RECONSIDER', 'DECIDED'],
    forms: () => [{ act: 'DECIDE', to: `${USE}/decision`, fields: [line('documentNumber'), { name: 'upTo', type: 'number', optional: true }, text('deviation', true), { name: 'cancel', type: 'check' }] }],
  },
  'evaluation/ADJUST_BUDGET': { about: adjustment, part: 'number' },
  'evaluation/FOLLOW_ADJUSTMENT': { about: adjustment, part: 'number' },
  'evaluation/RECONSIDER_ADJUSTMENT': { about: adjustment, part: 'number' },
  'evaluation/SUBMIT_IMPROVEMENT_PLAN': { about: improvement, at: ['TO_WRITE', 'IN_REVIEW', 'RETURNED'], forms: () => [{ act: 'SUBMIT', to: `${USE}/improvement-plan`, fields: [], sheets: [measures] }] },
  'evaluation/REVIEW_IMPROVEMENT_PLAN': { about: improvement, at: ['IN_REVIEW'], forms: () => verdict(`${USE}/improvement-plan/review`) },
};
