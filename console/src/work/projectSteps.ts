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

type Standing = Pick<Awaited<ReturnType<typeof project>>['found'], 'stage' | 'classified' | 'participation' | 'keyProject' | 'restricted' | 'requestedAmount'>;

/** A trial comes to no gate, and of a classified project nothing is said here that its key designation would need. */
export function libraryForms({ stage, classified, participation, keyProject }: Standing): WorkForm[] {
  const inLibrary = ['IN_LIBRARY', 'BUDGET_APPLIED', 'CONTROL_FIGURE_RECORDED'].includes(stage);
  const admit = stage === 'PROPOSED' && participation !== 'TRIAL';
  return [...(admit ? [ADMIT] : []), ...(inLibrary ? [REMOVE] : []), ...(classified ? [] : [keyProject ? LIFT_KEY : DESIGNATE_KEY])];
}

/** One step after the other, each once; where the total is secret, none names an amount. */
export function budgetForms({ stage, classified, requestedAmount }: Standing, roles: readonly string[]): WorkForm[] {
  const office = roles.includes('planning-finance');
  const next: Partial<Record<string, WorkForm>> = { IN_LIBRARY: APPLY, ...(office && { BUDGET_APPLIED: RECORD_CONTROL_FIGURE, CONTROL_FIGURE_RECORDED: ARRANGE }) };
  const form = next[stage];
  const secret = classified && requestedAmount === undefined;
  return form ? [{ ...form, fields: secret ? [] : [AMOUNT] }] : [];
}

function correct(natures: readonly { code: string; name: string }[]): WorkForm {
  const nature = { ...choice('fundNature', natures.map(({ code }) => code)), labels: Object.fromEntries(natures.map(({ code, name }) => [code, name])) };
  return { act: 'CORRECT_FUND_NATURE', to: `${PROJECT}/fund-nature`, fields: [nature, text('reason')] };
}

/** Who answers for a classified project is not held here; the nature of funds stays once the budget is arranged. */
export function recordForms({ stage, classified }: Standing, roles: readonly string[], natures: readonly { code: string; name: string }[]): WorkForm[] {
  const office = roles.includes('planning-finance');
  const open = natures.length > 0 && !['BUDGET_ARRANGED', 'APPROVED'].includes(stage);
  return [...(classified ? [] : [APPOINT]), ...(office && !classified ? [TRANSFER] : []), ...(office && open ? [correct(natures)] : [])];
}

export function restrictionForms({ classified, restricted }: Standing): WorkForm[] {
  if (classified) return [];
  return restricted ? [LIFT_RESTRICTION, RESTRICT] : [RESTRICT];
}

function step(forms: (found: Standing, roles: readonly string[], natures: readonly { code: string; name: string }[]) => WorkForm[]): Step {
  return {
    choose: true,
    about: async (of) => {
      const { about, found, natures } = await project(of);
      return { ...about, forms: (roles) => forms(found, roles, natures) };
    },
  };
}

/** 项目库: what becomes of a project on its way to a budget, and what is corrected of it. */
export const PROJECT_STEPS: Partial<Record<string, Step>> = {
  'goals/LIBRARY': step(libraryForms),
  'goals/BUDGET': step(budgetForms),
  'goals/RECORD': step(recordForms),
  'goals/RESTRICTION': step(restrictionForms),
};
