import type { Come } from '@/work/acts';
import type { GoalsSchemas } from '@/api/types';
import { DIRECTIONS } from '@/goal/columns';
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

const SIGNS: Partial<Record<string, string>> = { AT_LEAST: '≥', AT_MOST: '≤', EXACTLY: '=' };

/** What is to be reached: ≥60个, a standard, a day, or how it is reached (YES_NO) where nothing more is said of it. */
export function target({ direction, target: value, unit, dueDate, standard }: Indicator): string {
  const sign = SIGNS[direction];
  if (sign !== undefined && value !== undefined) return `${sign}${value}${unit}`;
  return standard ?? dueDate ?? direction;
}

/** A target as people read it: a day is one until which it is done. */
export function saidTarget(of: string, t: (key: string, named: Record<string, unknown>) => string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(of)) return t('subject.doneBy', { day: of });
  return DIRECTIONS.some((one) => one === of) ? t(`directions.${of}`, {}) : of;
}

/** How far the subject has come, as far as what can be done with it depends on that. */
export function comeTo({ classified, goal, matters }: Pick<Standing, 'classified' | 'goal' | 'matters'>): Come {
  return { classified, goal: goal !== undefined && (goal.version !== undefined || ['APPROVED', 'FILED'].includes(goal.status)), matter: matters.length > 0 };
}
