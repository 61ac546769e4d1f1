import type { GoalsSchemas } from '@/api/types';
import type { Field } from '@/shared/form/fields';
import { person, type Person } from '@/work/person';
import { choice, each, line, text, type WorkForm } from '@/work/step';

/** What a year's proposals are chosen from. */
export interface Known {
  year: string;
  units: readonly { unitCode: string; name: string }[];
  /** Names of the office's divisions, as far as its organisation is known. */
  divisions: readonly string[];
  natures: readonly GoalsSchemas['contracts.goals.Rules']['fundNatures'][number][];
  people: readonly Person[];
}

/** Who proposes a policy: it is of no unit, and the office as a whole carries it out. */
const POLICY_PROPOSERS = ['general-secretariat', 'research-office'];
/** Whoever may bring something into a budget year. */
export const PROPOSERS = ['project-officer', ...POLICY_PROPOSERS, 'secrecy-reviewer', 'planning-finance'];

const number = (name: string, optional = false): Field => ({ name, type: 'number', optional });
const yearOf = (name: string): Field => ({ name, type: 'number', whole: true });

/** 项目基本情况: how long, why, and how it is carried out. */
const PROFILED: readonly Field[] = [
  yearOf('fromYear'), yearOf('toYear'), { name: 'recurrent', type: 'check' },
  text('overview'), text('policyBasis'), text('procedure'), text('safeguards'), text('purpose', true), text('necessity', true), text('schedule', true), number('totalBudget', true),
];
const PROFILE = PROFILED.map((field): Field => ({ ...field, name: `profile.${field.name}`, as: `profileFields.${field.name}` }));

function budgetYear(year: string): Field {
  return { ...choice('budgetYear', [year]), labels: { [year]: year }, whole: true };
}

function unit({ units }: Known): Field {
  return { ...line('unitCode'), offers: units.map(({ unitCode, name }) => ({ value: unitCode, label: name })) };
}

function division({ divisions }: Known, name = 'division'): Field {
  return { ...line(name), offers: divisions.map((value) => ({ value, label: value })) };
}

function fundNature({ natures }: Known): Field[] {
  return natures.length === 0 ? [] : [{ ...choice('fundNature', natures.map(({ code }) => code), true), labels: Object.fromEntries(natures.map(({ code, name }) => [code, name])) }];
}

function proposeProject(known: Known): WorkForm {
  return {
    act: 'PROPOSE_PROJECT',
    to: '/api/goals/projects',
    fields: [
      budgetYear(known.year), line('projectCode'), line('name'), unit(known), division(known),
      { ...choice('kind', ['PERSONNEL', 'PUBLIC_FUNDS', 'OTHER_OPERATING', 'SPECIFIC_TARGET']), as: 'projectKind' }, { ...choice('nature', ['NEW', 'CONTINUING', 'RENEWED']), as: 'projectNature' },
      number('requestedAmount'), ...fundNature(known), ...PROFILE,
    ],
  };
}

function registerClassified(known: Known): WorkForm {
  return { act: 'REGISTER_CLASSIFIED', to: '/api/goals/classified-projects', fields: [budgetYear(known.year), line('projectCode'), line('codeName'), unit(known), { ...number('total', true), as: 'amount' }, ...fundNature(known)] };
}

function proposePolicy(known: Known): WorkForm {
  const officer = person('officerId', 'officerName', known.people);
  return {
    act: 'PROPOSE_POLICY',
    to: '/api/goals/policies',
    fields: [budgetYear(known.year), line('policyCode'), line('name'), unit(known), division(known), division(known, 'businessDivision'), ...officer.fields, number('amount'), { ...each('projects'), as: 'linkedProjects', optional: true }, ...PROFILE],
    shaped: officer.shaped,
  };
}

/** 布置整体支出绩效目标: what is called for has no page before. */
function callForWhole(known: Known, of: 'unit' | 'department'): WorkForm {
  const officer = person('officerId', 'officerName', known.people);
  const code: Field = of === 'unit' ? { ...unit(known), name: 'code' } : line('code');
  return {
    act: of === 'unit' ? 'CALL_FOR_UNIT' : 'CALL_FOR_DEPARTMENT',
    to: `/api/goals/${of}s/{code}/{year}/whole`,
    method: 'PUT',
    inAddress: ['code'],
    fields: [{ ...code, as: of === 'unit' ? 'unitCode' : 'departmentCode' }, line('name'), ...(of === 'department' ? [{ ...unit(known), as: 'headquarters' }] : []), division(known), ...officer.fields],
    shaped: officer.shaped,
  };
}

/** What enters a budget year, by who brings it in. */
export function proposalForms(roles: readonly string[], known: Known): WorkForm[] {
  return [
    ...(roles.includes('project-officer') ? [proposeProject(known)] : []),
    ...(POLICY_PROPOSERS.some((role) => roles.includes(role)) ? [proposePolicy(known)] : []),
    ...(roles.includes('secrecy-reviewer') ? [registerClassified(known)] : []),
    ...(roles.includes('planning-finance') ? [callForWhole(known, 'unit'), callForWhole(known, 'department')] : []),
  ];
}
