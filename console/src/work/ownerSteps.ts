import { read } from '@/api/client';
import type { PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { policyOf, wholeOf } from './listed';
import { person, type Person } from './person';
import { day, each, line, text, type About, type Step, type WorkForm } from './step';

const POLICY = '/api/goals/policies/{code}/{year}';
const PROPOSERS = ['general-secretariat', 'research-office'];

const LINK: WorkForm = { act: 'LINK_PROJECTS', to: `${POLICY}/projects`, method: 'PUT', replaces: true, fields: [{ ...each('projects'), as: 'linkedProjects', optional: true }] };

function appoint(to: WorkForm['to'], people: readonly Person[]): WorkForm {
  const officer = person('staffId', 'name', people, 'personName');
  return { act: 'APPOINT_IN_CHARGE', to, ...officer, fields: [...officer.fields, day('from'), text('reason')] };
}

/** Called for again, it says anew who writes it, as long as nothing is written. */
export function callAgain(kind: 'units' | 'departments', people: readonly Person[], begin: Readonly<Record<string, string>> = {}): WorkForm {
  const officer = person('officerId', 'officerName', people);
  return { act: 'CORRECT_CALL', to: `/api/goals/${kind}/{code}/{year}/whole`, method: 'PUT', begin, ...officer, fields: [line('name'), ...(kind === 'departments' ? [{ ...line('unitCode'), as: 'headquarters' }] : []), line('division'), ...officer.fields] };
}

export function policyForms(roles: readonly string[], people: readonly Person[]): readonly WorkForm[] {
  return [...(PROPOSERS.some((role) => roles.includes(role)) ? [LINK] : []), appoint(`${POLICY}/officer`, people)];
}

type Whole = Pick<NonNullable<Awaited<ReturnType<typeof wholeOf>>>, 'goal' | 'name' | 'unitCode' | 'division'>;

export function wholeForms(kind: 'units' | 'departments', roles: readonly string[], people: readonly Person[], { goal, name, unitCode, division }: Whole): readonly WorkForm[] {
  return [appoint(`/api/goals/${kind}/{code}/{year}/officer`, people), ...(roles.includes('planning-finance') && goal === 'NOT_DRAFTED' ? [callAgain(kind, people, { name, unitCode, division })] : [])];
}

async function known(): Promise<readonly Person[]> {
  return (await orAbsent(read('/api/goals/people')))?.data ?? [];
}

async function policy(of: PathValues): Promise<About> {
  const [found, people] = await Promise.all([policyOf(of), known()]);
  if (!found) return { facts: {}, forms: () => [] };
  const { name, unitCode, division, businessDivision, officer, amount, appraisal, goal: goalStatus, projects, profile } = found;
  const { overview, policyBasis, procedure, safeguards } = profile;
  return {
    facts: { name, unitCode, division, businessDivision, officer, amount, appraisal, goalStatus, linkedProjects: projects, 'profileFields.overview': overview, 'profileFields.policyBasis': policyBasis, 'profileFields.procedure': procedure, 'profileFields.safeguards': safeguards },
    begin: { projects: projects.join('\n') },
    edition: projects.join(),
    forms: (roles) => policyForms(roles, people),
  };
}

async function whole(of: PathValues): Promise<About> {
  const [found, people] = await Promise.all([wholeOf(of), known()]);
  const kind = of.subjects === 'departments' ? 'departments' : 'units';
  if (!found) return { facts: {}, forms: (roles) => (roles.includes('planning-finance') ? [callAgain(kind, people)] : []) };
  const { name, unitCode, division, officer, participation, goal: goalStatus } = found;
  return { facts: { name, unitCode, division, officer, participation, goalStatus }, forms: (roles) => wholeForms(kind, roles, people, found) };
}

/** Who answers for a policy and what carries it out; who writes the goal of a unit or of the department. */
export const OWNER_STEPS: Partial<Record<string, Step>> = {
  'goals/POLICY': { about: policy, choose: true },
  'goals/WHOLE': { about: whole, choose: true },
};
