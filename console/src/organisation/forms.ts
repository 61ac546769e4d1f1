import type { GoalsSchemas } from '@/api/types';
import { person, type Person } from '@/work/person';
import { choice, day, each, line, type WorkForm } from '@/work/step';

export type Tenure = GoalsSchemas['goals.posts.list.PostListEndpoint.ListedTenure'];
export type Delegation = GoalsSchemas['goals.posts.list.DelegationListEndpoint.ListedDelegation'];
export type History = GoalsSchemas['goals.organisation.list.OrganisationHistoryEndpoint.UnitHistory'];
export type ListedUnit = GoalsSchemas['goals.organisation.list.OrganisationTreeEndpoint.ListedUnit'];

const POSTS = ['DIVISION_HEAD', 'UNIT_HEAD'];
const UNIT = '/api/goals/organisations/{unit}';
const OFFICE = '/api/goals/organisation/{unit}';

/** The names of units by their codes; the code itself of a unit that is not there on the day of the tree. */
export function namesOf(tree: readonly ListedUnit[]): (unitCode: string) => string {
  const names = new Map(tree.map(({ unitCode, name }) => [unitCode, name]));
  return (unitCode) => names.get(unitCode) ?? unitCode;
}

export const ESTABLISH: WorkForm = {
  act: 'ESTABLISH_UNIT',
  to: '/api/goals/organisations',
  fields: [{ ...line('unitCode'), as: 'organisationCode' }, line('name'), { ...choice('form', ['OFFICE', 'DIVISION', 'SUBORDINATE_UNIT']), words: 'organisation.forms' }, line('parent', true), day('from'), line('documentNumber')],
};

export function fill(people: readonly Person[]): WorkForm {
  const holder = person('staffId', 'name', people, 'personName');
  return { act: 'FILL_POST', to: `${OFFICE}/posts`, ...holder, fields: [choice('post', POSTS), line('division', true), ...holder.fields, { name: 'acting', type: 'check' }, day('from'), line('documentNumber')] };
}

/** What becomes of a unit of the tree; nothing any more once it has ended. */
export function unitForms(history: History | undefined): WorkForm[] {
  if (!history || history.ending) return [];
  const paper = line('documentNumber');
  return [
    { act: 'RENAME_UNIT', to: `${UNIT}/names`, fields: [line('name'), day('from'), paper] },
    { act: 'PLACE_UNIT', to: `${UNIT}/places`, fields: [line('parent'), day('from'), paper] },
    { act: 'MERGE_UNIT', to: `${UNIT}/merger`, fields: [line('into'), day('lastDay'), paper] },
    { act: 'SPLIT_UNIT', to: `${UNIT}/split`, fields: [each('successors'), day('lastDay'), paper], shaped: (body) => ({ ...body, successors: (body.successors as string[]).map((unitCode) => ({ unitCode })) }) },
    { act: 'CLOSE_UNIT', to: `${UNIT}/closing`, fields: [day('lastDay'), line('takenOverBy', true), paper] },
  ];
}

export function vacate({ post, division, holder }: Tenure): WorkForm {
  return { act: 'VACATE_POST', to: `${OFFICE}/posts/end`, fields: [day('lastDay')], fixed: () => ({ post, division, staffId: holder.staffId }) };
}

/** Whoever holds the post delegates without a paper; 计划财务处 quotes one for somebody absent. */
export function delegate({ post, division, holder }: Tenure, people: readonly Person[], mine: boolean): WorkForm {
  const other = person('delegateId', 'delegateName', people.filter(({ staffId }) => staffId !== holder.staffId));
  return {
    act: 'DELEGATE',
    to: `${OFFICE}/delegations`,
    ...other,
    fields: [...other.fields, day('from'), day('until'), { name: 'steps', type: 'several', choices: ['OPINION', 'CONFIRMATION', 'CONCLUSION'], words: 'organisation.steps', as: 'delegatedSteps' }, ...(mine ? [] : [line('documentNumber')])],
    fixed: () => ({ post, division, staffId: holder.staffId }),
  };
}

export function revoke({ post, division, holder, from }: Delegation): WorkForm {
  return { act: 'REVOKE', to: `${OFFICE}/delegations/end`, fields: [], fixed: () => ({ post, division, staffId: holder.staffId, from }) };
}

/** Whether it holds on a day or will later. */
export function lasts({ lastDay }: { lastDay?: string }, on: string): boolean {
  return lastDay === undefined || lastDay >= on;
}

/** A delegation that was taken back before it began ends before its first day. */
export function began({ from, lastDay }: Delegation): boolean {
  return lastDay >= from;
}

/** Whether it holds on the day. */
export function holdsOn(one: { from: string; lastDay?: string }, on: string): boolean {
  return one.from <= on && lasts(one, on);
}

type Unit = GoalsSchemas['goals.unit.list.UnitListEndpoint.ListedUnit'];
const PARTICIPATIONS = ['FULL', 'TRIAL'];

/** Which units take part in a budget year, and how. */
export function yearForms(year: string, units: readonly Unit[]): WorkForm[] {
  const ofYear = { ...choice('budgetYear', [year]), labels: { [year]: year }, whole: true };
  return [
    { act: 'REGISTER_UNIT', to: '/api/goals/units', fields: [ofYear, line('unitCode'), line('name'), { ...choice('kind', ['HEADQUARTERS', 'OUT_OF_TOWN_OFFICE', 'SERVICE_CENTRE']), as: 'unitKind' }, choice('participation', PARTICIPATIONS)] },
    { act: 'SET_PARTICIPATION', to: '/api/goals/units/{unit}/{year}/participation', inAddress: ['unit'], fields: [{ ...line('unit'), offers: units.map(({ unitCode, name }) => ({ value: unitCode, label: name })) }, choice('participation', PARTICIPATIONS)] },
  ];
}
