import { read } from '@/api/client';
import type { EvaluationSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { bodyOf, type Field } from '@/shared/form/fields';
import { FINDINGS } from './outsideSteps';
import { choice, day, line, text, type About, type AboutTable, type Sheet, type Step, type WorkForm } from './step';

type Self = EvaluationSchemas['evaluation.selfevaluation.register.SelfEvaluationDetail'];
type Key = EvaluationSchemas['evaluation.keyevaluation.register.KeyEvaluationDetail'];
type Plan = EvaluationSchemas['evaluation.resultapplication.register.ImprovementPlanEndpoint.Asked'];
type Found = EvaluationSchemas['evaluation.finding.register.FindingEndpoint.FoundAndRegistered'];

/** What there is of a subject's evaluations. */
export interface Evaluations {
  self?: Pick<Self, 'row' | 'falsifications' | 'lateMoney'>;
  key?: Pick<Key, 'row' | 'commission'>;
  plan?: Pick<Plan, 'standing' | 'dueOn'>;
}

const OF = '/api/evaluation/{subjects}/{code}/{year}';
const SELF = `${OF}/self-evaluation` as const;
const KEY = `${OF}/key-evaluation` as const;
const DOCUMENT: Field = { ...line('document'), as: 'documentNumber' };
const PAPER: Field[] = [DOCUMENT, text('reason')];
const MORE_TIME: Field[] = [{ ...day('until'), as: 'extendedUntil' }, text('reason')];

/** What the sheet says, and what was true. */
const STATEMENTS: Sheet = {
  name: 'statements', as: 'falseStatements', grows: true,
  columns: [{ field: 'indicator', type: 'text' }, { field: 'stated', type: 'text', width: 4 }, { field: 'truth', type: 'text', width: 4 }],
  body: (row) => bodyOf([line('indicator', true), line('stated'), line('truth')], row),
};

const OPEN_SELF: WorkForm = { act: 'OPEN_SELF_EVALUATION', to: SELF, fields: [] };
const EXTEND_SELF: WorkForm = { act: 'EXTEND_SELF_EVALUATION', to: `${SELF}/extensions`, fields: MORE_TIME };
const REOPEN_SELF: WorkForm = { act: 'REOPEN_SELF_EVALUATION', to: `${SELF}/reopening`, fields: PAPER };
const FALSIFICATION: WorkForm = {
  act: 'RECORD_FALSIFICATION', to: `${SELF}/falsifications`, sheets: [STATEMENTS], secondary: true,
  fields: [choice('source', ['RECHECK', 'SUPERVISION', 'FINANCE', 'AUDIT']), { ...line('document'), as: 'findingPaper' }, day('documentDate'), { ...line('noticeNumber'), as: 'rectificationNotice' }, text('requirements'), day('dueOn')],
};
const RAISE: WorkForm = {
  act: 'RAISE_FINDING', to: `${OF}/findings`,
  fields: [choice('source', ['EVALUATION', 'RECHECK']), line('basis'), ...FINDINGS],
};
const OPEN_KEY: WorkForm = { act: 'OPEN_KEY_EVALUATION', to: KEY, fields: [{ ...choice('ground', ['DECISION', 'MAJOR_REFORM', 'KEY_PROJECT_CYCLE', 'RANDOM_CHOICE']), as: 'selectionGround' }, line('basis')] };
const REOPEN_KEY: WorkForm = { act: 'REOPEN_KEY_EVALUATION', to: `${KEY}/reopening`, fields: PAPER };
const CONFIRM_KEY: WorkForm = { act: 'CONFIRM_KEY_RESULT', to: `${KEY}/confirmation`, fields: [DOCUMENT, day('documentDate'), text('reason')] };
const EXTEND_PLAN: WorkForm = { act: 'EXTEND_IMPROVEMENT_PLAN', to: `${OF}/result-application/improvement-plan/extensions`, fields: MORE_TIME };

/** Whoever is of the commission and did not step back yet. */
function recuse({ commission }: Pick<Key, 'commission'>): WorkForm[] {
  const members = commission.filter(({ named, recused }) => named && !recused);
  if (members.length === 0) return [];
  const evaluator: Field = { ...choice('evaluator', members.map(({ staffId }) => staffId)), labels: Object.fromEntries(members.map(({ staffId, name }) => [staffId, name])) };
  return [{ act: 'RECUSE_EVALUATOR', to: `${KEY}/recusals`, fields: [evaluator, text('reason')], secondary: true }];
}

const FINAL = ['FINALISED', 'FED_BACK', 'ANSWERED', 'ARCHIVED'];
const isFinal = ({ row }: Pick<Key, 'row'>) => FINAL.includes(row.stage);
/** What came back for proof can be reopened, too, once its term is over; that the service knows. */
const canReopen = ({ stage, resultVersion }: Self['row']) => resultVersion !== undefined && ['FINALISED', 'VOID', 'RETURNED'].includes(stage);

function ofOffice({ self, key, plan }: Evaluations): WorkForm[] {
  const row = self?.row;
  return [
    ...(row === undefined ? [OPEN_SELF] : []),
    ...(row?.stage === 'OPENED' ? [EXTEND_SELF] : []),
    ...(row?.resultVersion !== undefined || (key && isFinal(key)) ? [RAISE] : []),
    ...(key === undefined ? [OPEN_KEY] : []),
    ...(plan?.standing === 'TO_WRITE' ? [EXTEND_PLAN] : []),
  ];
}

/** What can be done with the evaluations of a subject as they stand, beside what waits for somebody. */
export function evaluationForms(roles: readonly string[], all: Evaluations): WorkForm[] {
  const { self, key } = all;
  const [office, leader] = ['planning-finance', 'office-leader'].map((role) => roles.includes(role));
  const leads: WorkForm[] = [
    ...(self && canReopen(self.row) ? [REOPEN_SELF] : []),
    ...(self?.row.resultVersion !== undefined ? [FALSIFICATION] : []),
    ...(key && isFinal(key) ? [REOPEN_KEY] : []),
    ...(key && !isFinal(key) ? recuse(key) : []),
  ];
  return [...(office ? ofOffice(all) : []), ...(leader && key?.row.inDoubt ? [CONFIRM_KEY] : []), ...(office || leader ? leads : [])];
}

/** Of a subject whose result money came after, or whose key evaluation rests on what was false. */
function facts({ self, key, plan }: Evaluations): Record<string, unknown> {
  const row = self?.row;
  return {
    evaluationStage: row?.stage, total: row?.total, grade: row?.grade, resultVersion: row?.resultVersion, voidedBy: row?.voidedBy,
    moneyScored: self?.lateMoney?.total, totalNow: self?.lateMoney?.totalNow, noticedOn: self?.lateMoney?.noticedOn,
    keyStage: key?.row.stage, keyTotal: key?.row.total, keyGrade: key?.row.grade, underReexamination: key?.row.inDoubt || undefined, improvementPlanBy: plan?.dueOn,
  };
}

function tables({ self, key }: Evaluations, found?: Found): AboutTable[] {
  return [
    { name: 'falsifications', columns: [{ field: 'source' }, { field: 'findingPaper' }, { field: 'documentDate' }, { field: 'foundOn' }, { field: 'statements' }], rows: (self?.falsifications ?? []).map(({ statements, document, ...one }) => ({ ...one, findingPaper: document, statements: statements.map(({ indicator, stated, truth }) => [indicator, stated, truth].filter(Boolean).join(' · ')) })) },
    { name: 'raisedFindings', columns: [{ field: 'number', number: true }, { field: 'source' }, { field: 'rectificationNotice' }, { field: 'findings' }, { field: 'dueOn' }, { field: 'rectificationStanding' }], rows: (found?.findings ?? []).map(({ finding, standing, dueOn }) => ({ ...finding, rectificationNotice: finding.documentNumber, dueOn, rectificationStanding: standing })) },
    { name: 'commission', columns: [{ field: 'evaluator' }, { field: 'undertakenOn' }, { field: 'recused' }], rows: (key?.commission ?? []).map(({ name, undertakenOn, recused }) => ({ evaluator: name, undertakenOn, recused })) },
  ];
}

async function evaluationsOf(of: PathValues): Promise<Evaluations> {
  const [self, key, plan] = await Promise.all([orAbsent(read(SELF, of)), orAbsent(read(KEY, of)), orAbsent(read(`${OF}/result-application/improvement-plan`, of))]);
  return { self: self?.data, key: key?.data, plan: plan?.data };
}

async function result(of: PathValues): Promise<About> {
  const [all, found] = await Promise.all([evaluationsOf(of), orAbsent(read(`${OF}/findings`, of))]);
  return { facts: facts(all), tables: tables(all, found?.data), forms: (roles) => evaluationForms(roles, all) };
}

async function doubt(of: PathValues): Promise<About> {
  const all = await evaluationsOf(of);
  return { facts: facts(all), tables: tables(all).filter(({ name }) => name === 'falsifications') };
}

/** Each project of the policy leads to where its money is taken back. */
async function unspent(of: PathValues): Promise<About> {
  const { data } = await read(`${OF}/result-application/unspent-projects`, of);
  return {
    facts: {},
    tables: [{
      name: 'unspentProjects',
      columns: [{ field: 'project' }, { field: 'name' }, { field: 'budgetNow', number: true }, { field: 'executedNow', number: true }, { field: 'since' }],
      rows: data.map(({ project, name, budget, executed, since }) => ({ project: project.code, name, budgetNow: budget, executedNow: executed, since })),
      pages: data.map(({ project }) => `/subjects/project/${project.code}/${project.budgetYear}/work/monitoring/FUND_CONTROL/-`),
    }],
  };
}

/** 评价结果: what is done with an evaluation though nothing waits, and what is looked at again. */
export const EVALUATION_STEPS: Partial<Record<string, Step>> = {
  'evaluation/RESULT': { about: result, choose: true },
  'evaluation/CONSIDER_REOPENING': { about: doubt, forms: () => [REOPEN_SELF] },
  'evaluation/CONFIRM_KEY_RESULT': { about: doubt, forms: () => [CONFIRM_KEY, { ...REOPEN_KEY, secondary: true }] },
  'evaluation/REDUCE_CANCELLED': { about: unspent },
};
