import { read } from '@/api/client';
import type { EvaluationSchemas } from '@/api/types';
import { readToDos } from '@/home/toDos';
import type { Light } from '@/shared/lights';
import { newestRules } from '@/shared/rulebook';

export type Edition = Omit<EvaluationSchemas['kernel.submission.Submissions.Edition'], 'items' | 'papers' | 'missing'> & { items?: readonly Item[]; missing?: readonly Item[] };

/** A subject of a package, or one that belongs into it and was not ready; of a classified one the code alone. */
export type Item = Pick<EvaluationSchemas['contracts.SubmittedItem'], 'subject' | 'name' | 'unitCode'>;

type Listed = Omit<EvaluationSchemas['kernel.submission.Submissions.ListedEdition'], 'subject'>;
type Terms = Partial<Record<'goalsBy' | 'trackingBy' | 'selfEvaluationsBy' | 'workSummaryBy', string>>;

/** The services that submit something to the finance bureau. */
export type Submitter = 'goals' | 'monitoring' | 'evaluation';

/** Where a submission stands: what its newest edition is, or that there is none. */
export type Standing = 'UNPREPARED' | 'PREPARED' | 'SENT' | 'RECEIVED' | 'RETURNED';

const STANDINGS: readonly Standing[] = ['UNPREPARED', 'PREPARED', 'SENT', 'RECEIVED', 'RETURNED'];

/** What the office submits of every year, in the order of the year; the report of a key evaluation goes by the evaluated subject. */
const OF_EVERY_YEAR = [
  { code: 'goals', by: 'goalsBy' },
  { code: 'tracking', by: 'trackingBy' },
  { code: 'self-evaluations', by: 'selfEvaluationsBy' },
  { code: 'work-summary', by: 'workSummaryBy' },
] as const;

/** A matter of a year: what it is about, its last day, and its newest edition. */
export interface Row {
  kind: string;
  code: string;
  /** Of the evaluated subject; a matter of the year has its name in the texts. */
  name?: string;
  dueOn?: string;
  last?: Listed;
  /** That it was received, and that a newer result waits to be submitted since. */
  overtaken: boolean;
}

/** A newest edition, or a report that waits, by what it is of. */
interface Of {
  subject: { kind: string; code: string; budgetYear: number };
}

const SUBMISSION = 'submission';

export function submitterOf(kind: string, code: string): Submitter {
  if (kind !== SUBMISSION) return 'evaluation';
  return code === 'goals' ? 'goals' : code === 'tracking' ? 'monitoring' : 'evaluation';
}

export function standingOf(last: Pick<Listed, 'status'> | undefined): Standing {
  return STANDINGS.find((one) => one === last?.status) ?? 'UNPREPARED';
}

/** How near the last day is, as long as the finance bureau does not have it. */
export function clockOf({ last, dueOn, overtaken }: Pick<Row, 'dueOn' | 'overtaken'> & { last?: Pick<Listed, 'status'> }, on: string): Light | undefined {
  if (['SENT', 'RECEIVED'].includes(standingOf(last)) && !overtaken) return undefined;
  if (dueOn === undefined) return 'GREY';
  return on > dueOn ? 'RED' : 'GREEN';
}

/** All that has to be submitted of a year: its own matters, and each key evaluation whose report was submitted or waits to be. */
export function rowsOf(year: string, terms: Terms, editions: readonly (Of & Listed)[], waiting: readonly (Of & { due?: string })[], names: ReadonlyMap<string, string>): Row[] {
  const key = ({ kind, code }: Pick<Row, 'kind' | 'code'>) => `${kind}/${code}`;
  const ofYear = <T extends Of>(all: readonly T[]) => all.filter(({ subject }) => String(subject.budgetYear) === year);
  // The newest stands first, so it is what the map keeps last.
  const newest = new Map(ofYear(editions).toReversed().map((one) => [key(one.subject), one]));
  const due = new Map(ofYear(waiting).map((one) => [key(one.subject), one.due]));
  const reports = [...new Set([...newest.keys(), ...due.keys()])].filter((one) => !one.startsWith(`${SUBMISSION}/`)).sort();
  const row = (kind: string, code: string, by?: string): Row => {
    const of = key({ kind, code });
    const last = newest.get(of);
    return { kind, code, name: names.get(of), last, dueOn: due.get(of) ?? last?.dueOn ?? by, overtaken: due.has(of) && standingOf(last) === 'RECEIVED' };
  };
  return [
    ...OF_EVERY_YEAR.map(({ code, by }) => row(SUBMISSION, code, terms[by])),
    ...reports.map((one) => row(one.slice(0, one.indexOf('/')), one.slice(one.indexOf('/') + 1))),
  ];
}

/** What is submitted of a year, and whether there is a rulebook that says until when. */
export async function submissionsOf(year: string): Promise<{ rows: Row[]; ruled: boolean }> {
  const [rules, goals, tracking, evaluation, evaluations, open] = await Promise.all([
    newestRules(year),
    read('/api/goals/submissions'),
    read('/api/monitoring/submissions'),
    read('/api/evaluation/submissions'),
    read('/api/evaluation/key-evaluations', {}, { year }),
    readToDos('evaluation'),
  ]);
  const ofGoals = goals.data.map((one) => ({ ...one, subject: { kind: SUBMISSION, code: 'goals', budgetYear: one.budgetYear } }));
  const names = new Map(evaluations.data.map(({ kind, code, name }) => [`${kind}/${code}`, name]));
  const waiting = open.filter(({ step }) => ['SUBMIT_KEY_REPORT', 'SUBMIT_SELF_EVALUATIONS'].includes(step));
  return { rows: rowsOf(year, rules?.reporting ?? {}, [...ofGoals, ...tracking.data, ...evaluation.data], waiting, names), ruled: rules !== undefined };
}
