import { read } from '@/api/client';
import type { GoalsSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { target } from '@/subject/standing';
import { policyOf, projectOf, wholeOf } from './listed';
import { day, judgement, line, returned, text, type About, type AboutTable, type Step, type WorkForm } from './step';

type Goal = GoalsSchemas['goals.goal.content.GoalContents.CurrentGoal'];
type Taken = { step: string; takenOn: string; words?: string };

const GOAL = '/api/goals/{subjects}/{code}/{year}/goal';

const SUPERVISE: WorkForm = { act: 'SUPERVISE', to: `${GOAL}/supervision`, fields: [judgement('remark')] };
const REPLY: WorkForm = { act: 'RECORD_REPLY', to: `${GOAL}/reply`, fields: [{ ...line('document'), as: 'budgetDocument' }, { ...day('approvedOn'), as: 'repliedOn' }, { name: 'amount', type: 'number', as: 'approvedBudget' }] };
const FILE_TRIAL: WorkForm = { act: 'FILE_TRIAL', to: `${GOAL}/filing`, fields: [text('comments')] };
const WITHDRAW: WorkForm = { act: 'WITHDRAW_GOAL', to: `${GOAL}/withdrawal`, fields: [] };
const REMIND: WorkForm = { act: 'REMIND', to: `${GOAL}/reminder`, fields: [] };
const GRANT_EXTENSION: WorkForm = { act: 'GRANT_EXTENSION', to: `${GOAL}/extension`, fields: [day('until'), text('reason')] };
const REOPEN: WorkForm = { act: 'REOPEN_GOAL', to: `${GOAL}/reopening`, fields: [text('reason'), { ...line('document'), as: 'documentNumber' }] };
const COPY: WorkForm = { act: 'COPY_GOAL', to: `${GOAL}/copy`, fields: [{ ...line('code'), as: 'copiedCode' }, { name: 'budgetYear', type: 'number', whole: true, as: 'copiedYear' }] };

/** Everything that can be offered of a goal beside its text and its review, which have pages of their own. */
export const GOAL_FORMS: readonly WorkForm[] = [SUPERVISE, REPLY, FILE_TRIAL, WITHDRAW, REMIND, GRANT_EXTENSION, REOPEN, COPY];

const WRITTEN_STILL = ['NOT_DRAFTED', 'DRAFTED', 'WITHDRAWN', 'RETURNED'];
const UNDER_REVIEW = ['SUBMITTED', 'ADJUSTMENT_REQUESTED'];
const WAITS_FOR_SOMEBODY = [...WRITTEN_STILL, ...UNDER_REVIEW, 'COMPLETING', 'COMPLETED', 'PASSED', 'ADJUSTMENT_PASSED'];

export interface GoalStands {
  status: string;
  /** Whether an opinion was given on what is under review. */
  opinions: boolean;
  confirmed: boolean;
  trial: boolean;
  /** Whether it was approved once, so that others rely on it. */
  approved: boolean;
  /** Whether its year is closed for it. */
  closed: boolean;
  /** Whether it has to be revised, though it is approved. */
  toRevise: boolean;
}

/** 重新打开: until it is approved or adjusted anew. */
export function isReopened(steps: readonly Pick<Taken, 'step'>[]): boolean {
  return steps.findLast(({ step }) => ['REOPENED', 'APPROVED', 'ADJUSTED'].includes(step))?.step === 'REOPENED';
}

/** 批复数 differs: approved, and waits all the same until it is revised to what was approved. */
export function isToBeRevised(steps: readonly Pick<Taken, 'step'>[]): boolean {
  return steps.findLast(({ step }) => ['REVISION_ORDERED', 'REVISION_WITHDRAWN', 'ADJUSTED'].includes(step))?.step === 'REVISION_ORDERED';
}

/** What can be done with a goal as it stands, though nothing waits for it. */
export function goalForms(roles: readonly string[], { status, opinions, confirmed, trial, approved, closed, toRevise }: GoalStands): readonly WorkForm[] {
  if (closed) return roles.includes(approved ? 'office-leader' : 'planning-finance') ? [REOPEN] : [];
  const finance = roles.includes('planning-finance');
  const officer = roles.includes('project-officer');
  const offered: readonly [boolean, WorkForm][] = [
    [officer && status === 'NOT_DRAFTED', COPY],
    [officer && UNDER_REVIEW.includes(status) && !opinions, WITHDRAW],
    [finance && trial && confirmed && status === 'SUBMITTED', FILE_TRIAL],
    [finance && (WAITS_FOR_SOMEBODY.includes(status) || toRevise), REMIND],
    [finance && WRITTEN_STILL.includes(status), GRANT_EXTENSION],
  ];
  return offered.filter(([may]) => may).map(([, form]) => form);
}

function goalFacts(goal: Goal | undefined, status: string): Record<string, unknown> {
  const { appropriation, carriedOver, other } = goal?.content.funding ?? {};
  return {
    goalStatus: status, overallGoal: goal?.content.overallGoal, appropriation, carriedOver, otherFunding: other, confirmed: goal?.confirmed, grade: goal?.grade, total: goal?.sheetTotal,
    conclusion: goal?.conclusion, returnReason: goal?.returnReason, supervised: goal?.supervised, approvedVersion: goal?.approvedVersion,
  };
}

function goalTables(goal: Goal | undefined, trail: readonly Taken[]): AboutTable[] {
  return [
    { name: 'goalIndicators', columns: [{ field: 'indicator' }, { field: 'goalTarget' }, { field: 'weight', number: true }], rows: (goal?.content.indicators ?? []).map((one) => ({ indicator: `${one.code} ${one.name}`, goalTarget: target(one), weight: one.weight })) },
    { name: 'goalOpinions', columns: [{ field: 'seat' }, { field: 'opinion' }, { field: 'text' }, { field: 'givenOn' }], rows: (goal?.opinions ?? []).map(({ seat, opinion, remark, givenOn }) => ({ seat, opinion, text: remark, givenOn })) },
    { name: 'goalTrail', columns: [{ field: 'takenOn' }, { field: 'trailStep' }, { field: 'text' }], rows: trail.toReversed().map(({ step, takenOn, words }) => ({ takenOn, trailStep: step, text: words })) },
  ];
}

/** What the register says of whose goal it is. */
async function owner(of: PathValues) {
  if (of.subjects === 'projects') {
    const found = await projectOf(of);
    return found && { name: found.name, trial: found.participation === 'TRIAL', classified: found.classified, facts: { name: found.name, unitCode: found.unitCode, projectOfficer: found.projectOfficer, arrangedAmount: found.arrangedAmount } };
  }
  const found = of.subjects === 'policies' ? await policyOf(of) : await wholeOf(of);
  return found && { name: found.name, trial: 'participation' in found && found.participation === 'TRIAL', classified: false, facts: { name: found.name, unitCode: found.unitCode, officer: found.officer } };
}

async function goal(of: PathValues) {
  const [whose, current, trail, closing] = await Promise.all([owner(of), orAbsent(read(GOAL, of)), orAbsent(read(`${GOAL}/trail`, of)), orAbsent(read('/api/goals/years/{year}/closing', { year: of.year ?? '' }))]);
  const steps = trail?.data ?? [];
  const status = current?.data.status ?? 'NOT_DRAFTED';
  const stands: GoalStands = {
    status,
    opinions: (current?.data.opinions ?? []).length > 0,
    confirmed: current?.data.confirmed ?? false,
    trial: whose?.trial ?? false,
    approved: status === 'APPROVED' || current?.data.approvedVersion !== undefined,
    closed: (closing?.data.closed ?? false) && !isReopened(steps),
    toRevise: isToBeRevised(steps),
  };
  const about: About = { name: whose?.name, facts: whose === undefined ? {} : { ...whose.facts, ...(!whose.classified && goalFacts(current?.data, status)) }, tables: goalTables(current?.data, steps), version: current?.data.version };
  return { about, stands, held: whose !== undefined && !whose.classified };
}

async function care(of: PathValues): Promise<About> {
  const { about, stands, held } = await goal(of);
  return { ...about, begin: { code: String(of.code), budgetYear: String(Number(of.year) - 1) }, forms: (roles) => (held ? goalForms(roles, stands) : []) };
}

const about = async (of: PathValues): Promise<About> => (await goal(of)).about;

/** What becomes of a goal once it passed, and what is done for it beside. */
export const GOAL_STEPS: Partial<Record<string, Step>> = {
  'goals/SUPERVISE': { about, forms: () => [SUPERVISE, returned(`${GOAL}/return`)] },
  'goals/REPLY': { about, forms: () => [REPLY] },
  'goals/GOAL': { about: care, choose: true },
};
