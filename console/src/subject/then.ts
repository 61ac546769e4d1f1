import type { JournalSchemas } from '@/api/types';
import { cents, yuan } from '@/shared/figures';
import { lightOf } from '@/shared/lights';
import { empty, type Indicator, type Report, type Standing } from './standing';

export type Event = JournalSchemas['journal.event.RecordedEvent'];

interface Payload {
  [field: string]: unknown;
  name?: string;
  unitCode?: string;
  division?: string;
  version?: number;
  reason?: string;
  matter?: string;
  officer?: { name: string };
  projectOfficer?: { name: string };
  content?: { overallGoal?: string; indicators?: Indicator[]; funding?: { appropriation?: string } };
  figures?: Record<'approved' | 'increased' | 'cut' | 'movedIn' | 'movedOut' | 'carriedIn' | 'clawedBack' | 'executed', string>;
  document?: { date?: string } | string;
  reading?: { goal: { light: string }; combined: string; indicators: { code: string; light: string; progress?: string }[] };
  report?: { indicators: { code: string; actual?: string; doneOn?: string; attainment?: string }[] };
  sheet?: { total?: string; grade?: string };
}

export function payloadOf(event: Event): Payload {
  return event.payload as unknown as Payload;
}

const STAGES: Record<string, string> = {
  'goals.project-proposed': 'PROPOSED',
  'goals.classified-project-registered': 'PROPOSED',
  'goals.admitted-to-library': 'IN_LIBRARY',
  'goals.budget-applied': 'BUDGET_APPLIED',
  'goals.control-figure-recorded': 'CONTROL_FIGURE_RECORDED',
  'goals.budget-arranged': 'BUDGET_ARRANGED',
  'goals.goal-approved': 'APPROVED',
};

const GOALS: Record<string, string> = {
  'goals.goal-drafted': 'DRAFTED',
  'goals.goal-withdrawn': 'DRAFTED',
  'goals.goal-submitted': 'SUBMITTED',
  'goals.goal-returned': 'RETURNED',
  'goals.goal-completed': 'COMPLETED',
  'goals.goal-passed': 'PASSED',
  'goals.goal-refused': 'REFUSED',
  'goals.trial-filed': 'FILED',
  'goals.goal-approved': 'APPROVED',
  'goals.goal-adjusted': 'APPROVED',
  'goals.adjustment-requested': 'ADJUSTMENT_REQUESTED',
  'goals.adjustment-passed': 'ADJUSTMENT_PASSED',
  'goals.adjustment-withdrawn': 'APPROVED',
  'goals.adjustment-rejected': 'APPROVED',
};

const RESULTS: Record<string, string> = {
  'evaluation.self-evaluation-opened': 'OPENED',
  'evaluation.self-evaluation-submitted': 'IN_REVIEW',
  'evaluation.self-evaluation-returned': 'RETURNED',
  'evaluation.self-evaluation-finalised': 'FINALISED',
  'evaluation.self-evaluation-reopened': 'REOPENED',
  'evaluation.self-evaluation-filed': 'FILED',
  'evaluation.self-evaluation-attested': 'ATTESTED',
};

const MATTERS: Record<string, string> = {
  'disclosure.item-due': 'DUE',
  'disclosure.item-opened': 'DUE',
  'disclosure.item-prepared': 'PREPARED',
  'disclosure.release-approved': 'APPROVED',
  'disclosure.item-published': 'PUBLISHED',
  'disclosure.item-withdrawn': 'WITHDRAWN',
  'disclosure.item-withheld': 'WITHHELD',
  'disclosure.item-lapsed': 'LAPSED',
};

function goal(standing: Standing, name: string, payload: Payload): void {
  const status = GOALS[name];
  if (status === undefined) return;
  const before = standing.goal ?? { status, indicators: [] };
  const lockedNow = name === 'goals.goal-approved' || name === 'goals.goal-adjusted';
  standing.goal = {
    ...before,
    status,
    version: lockedNow ? payload.version : before.version,
    overallGoal: payload.content?.overallGoal ?? before.overallGoal,
    indicators: payload.content?.indicators ?? before.indicators,
  };
}

function version(standing: Standing, event: Event, payload: Payload): void {
  if (event.storedName !== 'goals.goal-approved' && event.storedName !== 'goals.goal-adjusted') return;
  standing.versions.push({
    version: payload.version ?? standing.versions.length + 1,
    lockedOn: event.businessDate ?? '',
    document: typeof payload.budgetDocument === 'string' ? payload.budgetDocument : undefined,
    reason: payload.reason,
    appropriation: payload.content?.funding?.appropriation,
  });
}

function money(standing: Standing, payload: Payload, year: string): void {
  const figures = payload.figures;
  if (figures === undefined || figures.approved === undefined) return;
  const plus = [figures.approved, figures.increased, figures.movedIn, figures.carriedIn].map(cents);
  const minus = [figures.cut, figures.movedOut, figures.clawedBack].map(cents);
  const budget = [...plus, ...minus.map((one) => -one)].reduce((a, b) => a + b, 0n);
  standing.money = { budget: yuan(budget), executed: figures.executed };
  const day = typeof payload.document === 'object' ? payload.document.date : undefined;
  if (day?.startsWith(`${year}-`) !== true) return;
  const month = Number(day.slice(5, 7));
  standing.months = [...standing.months.filter((one) => one.month !== month), { month, executed: figures.executed }];
}

function report(standing: Standing, payload: Payload): void {
  if (payload.reading === undefined || typeof payload.cutOffMonth !== 'number') return;
  const told = new Map(payload.report?.indicators.map((one) => [one.code, one]));
  const made: Report = {
    month: payload.cutOffMonth,
    light: lightOf(payload.reading.goal.light),
    combined: payload.reading.combined,
    indicators: payload.reading.indicators.map(({ code, light, progress }) => {
      const answer = told.get(code);
      return { code, light: lightOf(light), progress, actual: answer?.actual ?? answer?.doneOn, attained: answer?.attainment };
    }),
  };
  standing.reports = [...standing.reports.filter((one) => one.month !== made.month), made].sort((a, b) => a.month - b.month);
}

function result(standing: Standing, name: string, payload: Payload): void {
  const stage = RESULTS[name];
  if (stage === undefined) return;
  standing.result = { ...standing.result, stage };
  if (stage === 'FINALISED') Object.assign(standing.result, { total: payload.sheet?.total, grade: payload.sheet?.grade, version: payload.version });
}

function matter(standing: Standing, event: Event, payload: Payload): void {
  const status = MATTERS[event.storedName];
  if (status === undefined || payload.matter === undefined) return;
  const others = standing.matters.filter((one) => one.matter !== payload.matter);
  standing.matters = [...others, { matter: payload.matter, status, version: payload.version, day: event.businessDate }];
}

function open(standing: Standing, name: string): void {
  if (name === 'monitoring.rectification-ordered') standing.rectifications++;
  if (name === 'monitoring.rectification-accepted') standing.rectifications--;
}

/** How the subject stood once these events had happened, told from nothing but them. */
export function standingThen(events: readonly Event[], year: string): Standing {
  const standing = empty('');
  for (const event of events) {
    const payload = payloadOf(event);
    standing.stage = STAGES[event.storedName] ?? standing.stage;
    if (typeof payload.name === 'string') standing.name = payload.name;
    if (event.storedName === 'goals.project-proposed' || event.storedName === 'goals.policy-proposed') {
      standing.unit = payload.unitCode;
      standing.division = payload.division;
    }
    standing.officer = payload.projectOfficer?.name ?? payload.officer?.name ?? standing.officer;
    goal(standing, event.storedName, payload);
    version(standing, event, payload);
    money(standing, payload, year);
    report(standing, payload);
    result(standing, event.storedName, payload);
    matter(standing, event, payload);
    open(standing, event.storedName);
  }
  return standing;
}
