import { read } from '@/api/client';
import type { GoalsSchemas, MonitoringSchemas } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { lightOf } from '@/shared/lights';
import { fundNatureName, fundNatures } from '@/shared/rulebook';
import { collection } from '@/shared/subjects';
import { empty, type Matter, type Report, type Standing, type Version } from './standing';

type Of = { subjects: string; code: string; year: string };
type Head = Pick<Standing, 'name' | 'unit' | 'division' | 'officer' | 'stage' | 'classified' | 'fundNature' | 'goal'>;

/** A policy, a unit or the department as its list tells of it. */
async function listed(kind: string, code: string, year: string) {
  const all =
    kind === 'policy'
      ? (await orAbsent(read('/api/goals/policies', {}, { year })))?.data
      : (await orAbsent(read('/api/goals/wholes', {}, { year })))?.data;
  return all?.find((one) => one.subject.kind === kind && one.subject.code === code);
}

/** What a subject is called; nothing where it is not there, or not for this reader. */
export async function nameOf(kind: string, code: string, year: string): Promise<string | undefined> {
  if (kind !== 'project') return (await listed(kind, code, year))?.name;
  return (await orAbsent(read('/api/goals/projects/{code}/{year}', { code, year })))?.data.name;
}

async function head(kind: string, { code, year }: Of): Promise<Head | undefined> {
  if (kind === 'project') {
    const [project, natures] = await Promise.all([orAbsent(read('/api/goals/projects/{code}/{year}', { code, year })), fundNatures(year)]);
    const found = project?.data;
    if (!found) return undefined;
    const { name, unitCode: unit, division, projectOfficer: officer, stage, classified } = found;
    // Of a classified project there is a standing and no content.
    return { name, unit, division, officer, stage, classified, fundNature: fundNatureName(found.fundNature, natures), goal: classified ? { status: found.goal, indicators: [] } : undefined };
  }
  const found = await listed(kind, code, year);
  return found && { name: found.name, unit: found.unitCode, division: found.division, officer: found.officer };
}

export function reported(given: MonitoringSchemas['monitoring.goaltracking.register.Trackings.Report']): Report {
  const told = new Map(given.report.indicators.map((one) => [one.code, one]));
  return {
    month: given.cutOffMonth,
    light: lightOf(given.reading.goal.light),
    combined: given.reading.combined,
    indicators: given.reading.indicators.map((one) => {
      const answer = told.get(one.code);
      return { code: one.code, light: lightOf(one.light), actual: answer?.actual ?? answer?.doneOn, attained: answer?.attainment, progress: one.progress };
    }),
  };
}

export function locked(given: GoalsSchemas['goals.goal.content.GoalContents.LockedVersion']): Version {
  const { version, lockedOn, document, reason, content } = given;
  return { version, lockedOn, document, reason, appropriation: content.funding.appropriation };
}

/** How a matter is written in an address. */
export const partOf = (matter: string) => matter.toLowerCase().replaceAll('_', '-');

async function matter(of: Of, name: string): Promise<Matter[]> {
  const found = await orAbsent(read('/api/disclosure/{subjects}/{code}/{year}/items/{matter}', { ...of, matter: partOf(name) }));
  if (!found) return [];
  const { status, itemVersion, publishedOn, dueOn } = found.data.row;
  return [{ matter: name, status, version: itemVersion, day: publishedOn ?? dueOn }];
}

function execution(kind: string, of: Of) {
  if (kind === 'project') return orAbsent(read('/api/monitoring/projects/{code}/{year}/execution', of)).then((it) => it?.data.execution);
  if (kind === 'unit') return orAbsent(read('/api/monitoring/units/{code}/{year}/execution', of)).then((it) => it?.data.execution);
  return Promise.resolve(undefined);
}

/** What the services know of the subject now. What there is not yet, or not for this reader, is left out. */
export async function standingNow(kind: string, code: string, year: string): Promise<Standing | undefined> {
  const of = { subjects: collection(kind), code, year };
  const [who, goal, versions, money, curve, tracking, evaluation, rectifications, ...matters] = await Promise.all([
    head(kind, of),
    orAbsent(read('/api/goals/{subjects}/{code}/{year}/goal', of)),
    orAbsent(read('/api/goals/{subjects}/{code}/{year}/goal/versions', of)),
    execution(kind, of),
    orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/curve', of)),
    orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/tracking', of)),
    orAbsent(read('/api/evaluation/{subjects}/{code}/{year}/self-evaluation', of)),
    orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/rectifications', of)),
    matter(of, 'GOAL'),
    matter(of, 'SELF_EVALUATION'),
    matter(of, 'KEY_EVALUATION'),
    matter(of, 'USE_OF_RESULTS'),
    matter(of, 'RECTIFICATION'),
    ...(kind === 'department' ? [matter(of, 'YEARLY_OVERVIEW')] : []),
  ]);
  if (!who) return undefined;
  const row = evaluation?.data.row;
  return {
    ...empty(who.name),
    ...who,
    goal: goal
      ? {
          status: goal.data.status,
          version: goal.data.approvedVersion,
          grade: goal.data.grade,
          overallGoal: goal.data.content.overallGoal,
          indicators: goal.data.content.indicators,
        }
      : who.goal,
    versions: (versions?.data ?? []).map(locked),
    money: money && { budget: money.budget, executed: money.executed },
    months: (curve?.data.months ?? []).map(({ month, executed }) => ({ month, executed })),
    reports: (tracking?.data.reports ?? []).map(reported).sort((a, b) => a.month - b.month),
    notGiven: tracking?.data.notGiven ?? [],
    result: row && { stage: row.stage, total: row.total, grade: row.grade, version: row.resultVersion },
    matters: matters.flat(),
    rectifications: (rectifications?.data ?? []).filter((one) => one.standing !== 'ACCEPTED').length,
  };
}
