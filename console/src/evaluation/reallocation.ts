import { read } from '@/api/client';
import type { EvaluationSchemas } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { cents, yuan } from '@/shared/figures';
import { bodyOf, type Field } from '@/shared/form/fields';
import type { Row } from '@/shared/grid/grid';
import { fundNatureName, fundNatures } from '@/shared/rulebook';
import { line, text, type Sheet, type Step, type WorkForm } from '@/work/step';

export type MoneySet = EvaluationSchemas['evaluation.reallocation.register.ReallocationSet'];

const SET = '/api/evaluation/reallocations/{year}/{number}';

export function standingOf({ decided, carriedOutOn, dropped }: MoneySet): 'PROPOSED' | 'DECIDED' | 'CARRIED_OUT' | 'DROPPED' {
  if (dropped) return 'DROPPED';
  if (carriedOutOn) return 'CARRIED_OUT';
  return decided ? 'DECIDED' : 'PROPOSED';
}

/** What moves, 元: what goes out is what comes in. */
export function sumOf({ proposed }: MoneySet): string {
  return yuan(proposed.lines.filter(({ direction }) => direction === 'OUT').reduce((sum, { amount }) => sum + cents(amount), 0n));
}

export function projectsOf({ proposed }: MoneySet, direction: 'OUT' | 'IN'): string[] {
  return proposed.lines.filter((one) => one.direction === direction).map(({ projectCode }) => projectCode);
}

/** Each ground of a set, as a row of a table. */
export function groundsOf({ proposed }: MoneySet, named: ReadonlyMap<string, Named> = new Map()) {
  return {
    name: 'setGrounds',
    columns: [{ field: 'project' }, { field: 'name' }, { field: 'measureNumber', number: true }, { field: 'resultYear', number: true }, { field: 'resultBasis' }, { field: 'resultVersion', number: true }, { field: 'ofPolicy' }],
    rows: proposed.grounds.map(({ projectCode, measure, result }) => ({ project: projectCode, name: named.get(projectCode)?.name, measureNumber: measure, resultYear: result?.subject.budgetYear, resultBasis: result?.basis, resultVersion: result?.version, ofPolicy: result?.subject.kind === 'policy' ? result.subject.code : undefined })),
  };
}

/** What a project is called, and of which unit it is; nothing of those that this reader may not see. */
export interface Named {
  name?: string;
  unitCode?: string;
}

/** The projects of the sets, by code: each is read once. */
export async function namedProjects(sets: readonly MoneySet[], year: string | number): Promise<Map<string, Named>> {
  const codes = new Set(sets.flatMap(({ proposed }) => [...proposed.lines, ...proposed.grounds].map(({ projectCode }) => projectCode)));
  const named = await Promise.all([...codes].map(async (code): Promise<[string, Named]> => [code, (await orAbsent(read('/api/goals/projects/{code}/{year}', { code, year })))?.data ?? {}]));
  return new Map(named);
}

const LINES: Sheet = {
  name: 'lines', as: 'setLines', grows: true,
  columns: [{ field: 'project', type: 'text', width: 3 }, { field: 'direction', type: 'choice', choices: ['OUT', 'IN'], width: 1 }, { field: 'amount', type: 'number', width: 2 }],
  body: (row) => bodyOf([line('project'), line('direction'), line('amount')], row),
};

/** The project's own result, or that of a policy that it carries out. */
function resultOf({ project, ofPolicy, resultYear, resultBasis, resultVersion }: Row) {
  const policy = ofPolicy?.trim();
  return { of: policy ? 'POLICY' : 'PROJECT', code: policy || project?.trim(), year: Number(resultYear), basis: resultBasis, version: Number(resultVersion) };
}

/** What it rests on that money goes out of a project: a decision of fund control, or a result whose use was decided. */
const GROUNDS: Sheet = {
  name: 'grounds', as: 'setGrounds', grows: true,
  columns: [
    { field: 'project', type: 'text', width: 3 }, { field: 'measureNumber', type: 'number' }, { field: 'resultYear', type: 'number' },
    { field: 'resultBasis', type: 'choice', choices: ['SELF_EVALUATION', 'KEY_EVALUATION', 'FINANCE', 'AUDIT'], width: 2 }, { field: 'resultVersion', type: 'number' }, { field: 'ofPolicy', type: 'text', width: 2 },
  ],
  body: (row) => ({
    ...bodyOf([line('project')], row),
    ...(row.measureNumber?.trim() ? { measure: Number(row.measureNumber) } : {}),
    ...(row.resultYear?.trim() ? { result: resultOf(row) } : {}),
  }),
};

/** A set of freed money is put together by 计划财务处, of one of the natures of funds that the year's rulebook lists. */
export function proposal(natures: readonly { code: string; name: string }[]): WorkForm {
  const nature: Field = { name: 'fundNature', type: 'choice', choices: natures.map(({ code }) => code), labels: Object.fromEntries(natures.map(({ code, name }) => [code, name])) };
  return { act: 'PROPOSE', to: '/api/evaluation/reallocations/{year}', fields: [nature, text('reason')], sheets: [LINES, GROUNDS] };
}

const DECIDE: WorkForm = { act: 'DECIDE', to: `${SET}/decision`, fields: [{ ...line('document'), as: 'documentNumber' }] };
const DROP: WorkForm = { act: 'DROP_SET', to: `${SET}/dropping`, fields: [text('reason')], secondary: true };

export function setForms(roles: readonly string[], standing: ReturnType<typeof standingOf>): WorkForm[] {
  if (!roles.includes('office-leader')) return [];
  if (standing === 'PROPOSED') return [DECIDE, DROP];
  return standing === 'DECIDED' ? [DROP] : [];
}

/** 资金再分配方案: proposed by 计划财务处, decided by the leaders, carried out by finance. */
export const REALLOCATION: Step = {
  about: async ({ year = '' }, number) => {
    const set = (await read('/api/evaluation/reallocations/{year}', { year })).data.find((one) => String(one.proposed.number) === number);
    if (!set) return { facts: {} };
    const { proposed, decided, carriedOutOn, dropped } = set;
    const natures = await fundNatures(String(year));
    const named = await namedProjects([set], year);
    const units = new Map((await orAbsent(read('/api/goals/units', {}, { year: String(year) })))?.data.map(({ unitCode, name }) => [unitCode, name]));
    const rows = proposed.lines.map(({ projectCode, direction, amount }) => {
      const { name, unitCode = '' } = named.get(projectCode) ?? {};
      return { project: projectCode, name, unitCode: units.get(unitCode) ?? unitCode, direction, amount };
    });
    return {
      facts: { setStanding: standingOf(set), fundNature: fundNatureName(proposed.fundNature, natures), reason: proposed.reason, proposedOn: proposed.proposedOn, documentNumber: decided?.document, decidedOn: decided?.decidedOn, carriedOutOn, droppedOn: dropped?.droppedOn, dropReason: dropped?.reason },
      tables: [{ name: 'setLines', columns: [{ field: 'project' }, { field: 'name' }, { field: 'unitCode' }, { field: 'direction' }, { field: 'amount', number: true }], rows }, groundsOf(set, named)],
      version: standingOf(set),
      forms: (roles) => setForms(roles, standingOf(set)),
    };
  },
  part: 'number',
};
