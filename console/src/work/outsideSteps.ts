import { read } from '@/api/client';
import type { EvaluationSchemas, PathValues } from '@/api/types';
import type { Field } from '@/shared/form/fields';
import { choice, day, each, line, text, type About, type Step, type WorkForm } from './step';

type OutsideResult = EvaluationSchemas['evaluation.finding.register.FindingEndpoint.OutsideResult'];

const RESULTS = '/api/evaluation/{subjects}/{code}/{year}/outside-results';
const SOURCES = ['FINANCE', 'AUDIT', 'SUPERVISION'];
const DOCUMENT = [line('document'), day('documentDate'), { name: 'score', type: 'number', optional: true }, line('grade', true), text('conclusion'), { name: 'paper', type: 'files', optional: true, one: true }] as const;

/** What was found, and by what notice it has to be put right. */
export const FINDINGS: readonly Field[] = [
  { ...line('findings.documentNumber'), as: 'rectificationNotice' }, { ...each('findings.problems'), as: 'findings' }, { ...text('findings.requirements'), as: 'requirements' },
  { name: 'findings.lossOrViolation', as: 'lossOrViolation', type: 'check' }, { ...day('findings.dueOn'), as: 'dueOn' },
];

/** A document may find nothing that has to be put right. */
export function withoutNothingFound({ findings, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const { problems, lossOrViolation, ...words } = findings as { problems: string[]; lossOrViolation: boolean };
  return problems.length || lossOrViolation || Object.keys(words).length ? { ...rest, findings } : rest;
}

const REGISTER: WorkForm = { act: 'REGISTER_OUTSIDE', to: RESULTS, fields: [choice('source', SOURCES), ...DOCUMENT, ...FINDINGS.map((field): Field => ({ ...field, optional: true }))], shaped: withoutNothingFound };
const MEND: readonly WorkForm[] = [
  { act: 'CORRECT_OUTSIDE', to: `${RESULTS}/{source}/{number}/correction`, fields: [...DOCUMENT, text('reason')] },
  { act: 'WITHDRAW_OUTSIDE', to: `${RESULTS}/{source}/{number}/withdrawal`, fields: [text('reason')], secondary: true },
];

/** A result's part in the address of its page. */
export const partOf = ({ result }: OutsideResult): string => `${result.source}-${result.number}`;

const placeOf = (part: string): PathValues => {
  const [source = '', number = ''] = part.split('-');
  return { source, number };
};

async function outside(of: PathValues, part: string): Promise<About> {
  const found = (await read('/api/evaluation/{subjects}/{code}/{year}/findings', of)).data.results.find((one) => partOf(one) === part);
  if (!found) return { facts: {}, forms: () => [REGISTER] };
  const { source, document, documentDate, score, grade, conclusion, paper, registeredOn } = found.result;
  return {
    facts: { source, document, documentDate, score, grade, conclusion, registeredOn, correctedOn: found.corrected?.correctedOn, withdrawnOn: found.withdrawn?.withdrawnOn, reason: (found.withdrawn ?? found.corrected)?.reason },
    begin: { document, documentDate, score: score ?? '', grade: grade ?? '', conclusion, paper: paper ? `${paper.sha256} ${paper.name}` : '' },
    version: found.corrected ? `${found.corrected.correctedOn}/${found.corrected.reason}` : '',
    forms: () => (found.withdrawn ? [] : MEND),
  };
}

/** 外部结果: what others found is registered as their document has it, and mended where that was done wrongly. */
export const OUTSIDE_STEPS: Partial<Record<string, Step>> = {
  'evaluation/OUTSIDE_RESULT': { about: outside, placeOf },
};
