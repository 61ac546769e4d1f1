import { read } from '@/api/client';
import type { EvaluationSchemas } from '@/api/types';

export type Use = EvaluationSchemas['evaluation.resultapplication.register.ResultApplicationEndpoint.Used'];
type Row = EvaluationSchemas['evaluation.selfevaluation.register.SelfEvaluationRow'];

/** The use of a result with the name of its subject, and whether the result itself is looked at again (待复核). */
export interface NamedUse {
  use: Use;
  name: string;
  reopened: boolean;
}

/** Whether the leaders have to decide on it, for the first time or once more. */
export function isOpen({ standing }: Pick<Use, 'standing'>): boolean {
  return standing === 'PROPOSED' || standing === 'TO_RECONSIDER';
}

/** Stages of a key evaluation in which its report is revised once more. */
const REVISING = ['REVISING', 'OBJECTED', 'CONSULTING', 'REPORT_IN_REVIEW', 'REPORT_ACCEPTED', 'DRAFTED', 'SCORING'];

async function selfEvaluations(year: string): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = (await read('/api/evaluation/self-evaluations', {}, { year, after, limit: 200 })).data;
    rows.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return rows;
}

function key({ kind, code }: { kind: string; code: string }): string {
  return `${kind}/${code}`;
}

export async function usesOf(year: string): Promise<NamedUse[]> {
  const [uses, own, others] = await Promise.all([
    read('/api/evaluation/result-applications', {}, { year }),
    selfEvaluations(year),
    read('/api/evaluation/key-evaluations', {}, { year }),
  ]);
  return named(uses.data, own, others.data);
}

export function named(uses: readonly Use[], own: readonly Row[], others: readonly EvaluationSchemas['evaluation.keyevaluation.register.KeyEvaluationRow'][]): NamedUse[] {
  const results = new Map(own.map((row) => [key(row), row]));
  const evaluations = new Map(others.map((row) => [key(row), row]));
  return uses.map((use) => {
    const of = key(use.proposed.subject);
    const stage = { KEY_EVALUATION: evaluations.get(of)?.stage, SELF_EVALUATION: results.get(of)?.stage }[use.proposed.basis as string];
    return {
      use,
      name: use.name ?? results.get(of)?.name ?? evaluations.get(of)?.name ?? use.proposed.subject.code,
      reopened: stage === 'REOPENED' || REVISING.includes(stage ?? ''),
    };
  });
}

/** Whether the result may adjust the budget that is being spent: a project's, once its use is decided. */
export function adjusts({ decided, proposed }: Pick<Use, 'decided' | 'proposed'>): boolean {
  return decided !== undefined && proposed.subject.kind === 'project';
}

/** Where the next adjustment is decided on, or the last one dropped. */
export function adjustmentPage({ proposed, adjustments }: Pick<Use, 'proposed' | 'adjustments'>): string {
  return `/subjects/project/${proposed.subject.code}/${proposed.subject.budgetYear + 1}/work/evaluation/ADJUST_BUDGET/${adjustments.at(-1)?.decided.number ?? '-'}`;
}
