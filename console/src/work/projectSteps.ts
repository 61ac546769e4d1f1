import { read } from '@/api/client';
import type { PathValues } from '@/api/types';
import { fundNatureName, fundNatures } from '@/shared/rulebook';
import { choice, day, line, text, type About, type Step, type WorkForm } from './step';

const PROJECT = '/api/goals/projects/{code}/{year}';
const AMOUNT = { name: 'amount', type: 'number' } as const;

const ADMIT: WorkForm = { act: 'ADMIT', to: `${PROJECT}/library-admission`, fields: [] };
const REMOVE: WorkForm = { act: 'REMOVE', to: `${PROJECT}/library-removal`, fields: [text('reason')], secondary: true };
const DESIGNATE_KEY: WorkForm = { act: 'DESIGNATE_KEY', to: `${PROJECT}/key-designation`, fields: [text('criterion')] };
const LIFT_KEY: WorkForm = { act: 'LIFT_KEY', to: `${PROJECT}/key-designation/end`, fields: [text('reason')], secondary: true };

const APPLY: WorkForm = { act: 'APPLY_FOR_BUDGET', to: `${PROJECT}/budget-application`, fields: [AMOUNT] };
const RECORD_CONTROL_FIGURE: WorkForm = { act: 'RECORD_CONTROL_FIGURE', to: `${PROJECT}/control-figure`, fields: [AMOUNT] };
const ARRANGE: WorkForm = { act: 'ARRANGE_BUDGET', to: `${PROJECT}/budget-arrangement`, fields: [AMOUNT] };

const APPOINT: WorkForm = { act: 'APPOINT_OFFICER', to: `${PROJECT}/officer`, fields: [line('staffId'), { ...line('name'), as: 'personName' }, day('from'), text('reason')] };
const TRANSFER: WorkForm = {
  act: 'TRANSFER_PROJECT',
  to: `${PROJECT}/transfer`,
  fields: [line('unitCode'), line('division'), line('staffId'), { ...line('name'), as: 'personName' }, day('from'), line('documentNumber')],
};

const RESTRICT: WorkForm = { act: 'RESTRICT', to: `${PROJECT}/disclosure-restriction`, fields: [choice('ground', ['ART_14', 'ART_15', 'ART_16']), day('reexamineOn')] };
const LIFT_RESTRICTION: WorkForm = { act: 'LIFT_RESTRICTION', to: `${PROJECT}/disclosure-restriction/lifting`, fields: [text('reason')], secondary: true };

/** Everything that can be offered here; what of it depends on how the project stands. */
export const PROJECT_FORMS: readonly WorkForm[] = [ADMIT, REMOVE, DESIGNATE_KEY, LIFT_KEY, APPLY, RECORD_CONTROL_FIGURE, ARRANGE, APPOINT, TRANSFER, correct([]), RESTRICT, LIFT_RESTRICTION];

/** What a project is, and where it stands on its way to a budget. */
async function project({ code = '', year = '' }: PathValues) {
  const [found, natures] = await Promise.all([read('/api/goals/projects/{code}/{year}', { code, year }), fundNatures(String(year))]);
  const { name, unitCode, division, projectOfficer, stage, appraisal, requestedAmount, controlFigure, arrangedAmount, fundNature } = found.data;
  const about: About = {
    name,
    facts: { name, unitCode, division, projectOfficer, projectStage: stage, appraisal, requestedAmount, controlFigure, arrangedAmount, fundNature: fundNatureName(fundNature, natures) },
    version: found.data.changedAt,
  };
  return { about, found: found.data, natures };
}

async function library(of: PathValues): Promise<About> {
  const { about, found } = await project(of);
  const admitted = ['IN_LIBRARY', 'BUDGET_APPLIED', 'CONTROL_FIGURE_RECORDED', 'BUDGET_ARRANGED', 'APPROVED'].includes(found.stage);
  const place = found.stage === 'REMOVED' ? [] : [admitted ? REMOVE : ADMIT];
  return { ...about, forms: () => [...place, found.keyProject ? LIFT_KEY : DESIGNATE_KEY] };
}

async function budget(of: PathValues): Promise<About> {
  const { about } = await project(of);
  return { ...about, forms: (roles) => [APPLY, ...(roles.includes('planning-finance') ? [RECORD_CONTROL_FIGURE, ARRANGE] : [])] };
}

function correct(natures: readonly { code: string; name: string }[]): WorkForm {
  const nature = { ...choice('fundNature', natures.map(({ code }) => code)), labels: Object.fromEntries(natures.map(({ code, name }) => [code, name])) };
  return { act: 'CORRECT_FUND_NATURE', to: `${PROJECT}/fund-nature`, fields: [nature, text('reason')] };
}

async function record(of: PathValues): Promise<About> {
  const { about, natures } = await project(of);
  return { ...about, forms: (roles) => [APPOINT, ...(roles.includes('planning-finance') ? [TRANSFER, correct(natures)] : [])] };
}

async function restriction(of: PathValues): Promise<About> {
  const { about, found } = await project(of);
  return { ...about, forms: () => (found.restricted ? [LIFT_RESTRICTION, RESTRICT] : [RESTRICT]) };
}

/** 项目库: what becomes of a project on its way to a budget, and what is corrected of it. */
export const PROJECT_STEPS: Partial<Record<string, Step>> = {
  'goals/LIBRARY': { about: library, choose: true },
  'goals/BUDGET': { about: budget, choose: true },
  'goals/RECORD': { about: record, choose: true },
  'goals/RESTRICTION': { about: restriction, choose: true },
};
