import type { GoalsSchemas } from '@/api/types';
import type { Light } from '@/shared/lights';

export type Indicator = GoalsSchemas['contracts.goals.Indicator'];

/** A month's progress report: its lights, and what was reported of each indicator. */
export interface Report {
  month: number;
  light?: Light;
  combined?: string;
  indicators: { code: string; light?: Light; actual?: string; attained?: string; progress?: string }[];
}

/** A locked version of the goal. */
export interface Version {
  version: number;
  lockedOn: string;
  document?: string;
  reason?: string;
  appropriation?: string;
}

/** What is made public about a matter, and how far that has come. */
export interface Matter {
  matter: string;
  status: string;
  version?: number;
  day?: string;
}

/** How a subject stands: now, from what the services know, or at a moment, from what had happened until then. */
export interface Standing {
  name: string;
  unit?: string;
  division?: string;
  officer?: string;
  classified?: boolean;
  /** What the nature of a project's funds (资金性质) is called. */
  fundNature?: string;
  /** How far the project has come; other subjects have no stage of their own. */
  stage?: string;
  goal?: { status: string; version?: number; grade?: string; overallGoal?: string; indicators: Indicator[] };
  versions: Version[];
  money?: { budget: string; executed: string };
  /** Executed until the end of each month, where something was paid in the year. */
  months: { month: number; executed: string }[];
  reports: Report[];
  /** Months whose report nobody gave before the year was closed; nobody is asked for them any more. */
  notGiven: number[];
  result?: { stage: string; total?: string; grade?: string; version?: number };
  matters: Matter[];
  rectifications: number;
}

export function empty(name: string): Standing {
  return { name, versions: [], months: [], reports: [], notGiven: [], matters: [], rectifications: 0 };
}

/** The newest report that says something of the light. */
export function lastReport(standing: Standing): Report | undefined {
  return standing.reports.at(-1);
}

/** The target as people read it: ≥ 60 个, = 1 次, 2020-12-15 前. */
export function target(indicator: Indicator): string {
  const sign = { AT_LEAST: '≥', AT_MOST: '≤', EXACTLY: '=', QUALITATIVE: '', YES_NO: '', BY_DATE: '≤' }[indicator.direction];
  const value = indicator.target ?? indicator.dueDate ?? indicator.standard ?? '';
  return `${sign}${value}${indicator.target === undefined ? '' : indicator.unit}`;
}
