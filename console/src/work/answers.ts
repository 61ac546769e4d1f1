import type { EvaluationSchemas, GoalsSchemas } from '@/api/types';
import { bodyOf, type Field } from '@/shared/form/fields';
import type { Column, Row } from '@/shared/grid/grid';
import { saidTarget, target } from '@/subject/standing';

type Indicator = GoalsSchemas['contracts.goals.Indicator'];

type SelfEvaluationRow = EvaluationSchemas['evaluation.selfevaluation.register.SelfEvaluationRow'];

/** Whether results can be handed in: until they are final, and what was not proved (无法证明) until its term is over. */
export function canSubmit({ stage, proveBy }: Pick<SelfEvaluationRow, 'stage' | 'proveBy'>, on: string): boolean {
  if (proveBy !== undefined) return on <= proveBy && !['VOID', 'FILED', 'ATTESTED'].includes(stage);
  return ['OPENED', 'IN_REVIEW', 'RETURNED', 'REOPENED'].includes(stage);
}

const ATTAINED = ['REACHED', 'PARTLY_REACHED', 'MISSED'];

/** A row for each indicator of the goal, in its order, with what is asked of it beside. */
export function rowsOf(indicators: readonly Indicator[], fields: readonly string[], filled: (code: string) => Partial<Row> = () => ({})): Row[] {
  const empty = Object.fromEntries(fields.map((field) => [field, '']));
  return indicators.map((one) => ({ ...empty, ...filled(one.code), key: one.code, code: one.code, name: `${one.code} ${one.name}`, aim: target(one), direction: one.direction }) as Row);
}

/** What was kept of an earlier answer belongs to the rows as they are now: the goal may have changed. */
export function merged(rows: readonly Row[], kept: readonly Row[]): Row[] {
  const before = new Map(kept.map((row) => [row.key, row]));
  return rows.map((row) => ({ ...row, ...before.get(row.key), name: row.name ?? '', aim: row.aim ?? '', direction: row.direction ?? '' }));
}

/** The name and the target of each indicator, which an answer does not change. */
export function fixedColumns(t: (key: string, named?: Record<string, unknown>) => string): Column[] {
  return [
    { field: 'name', label: t('subject.indicator'), type: 'fixed', width: 4 },
    { field: 'aim', label: t('subject.target'), type: 'fixed', width: 2, say: (aim) => saidTarget(aim, t) },
  ];
}

export function progressColumns(t: (key: string, named?: Record<string, unknown>) => string): Column[] {
  const words = (codes: readonly string[], of: string) => codes.map((value) => ({ value, label: t(`${of}.${value}`) }));
  return [
    ...fixedColumns(t),
    { field: 'actual', label: t('work.actual'), type: 'number' },
    { field: 'forecast', label: t('work.forecast'), type: 'number' },
    { field: 'attainment', label: t('work.attainment'), type: 'choice', choices: words(ATTAINED, 'attained'), width: 2 },
    { field: 'doneOn', label: t('work.doneOn'), type: 'date', width: 2 },
    { field: 'likelihood', label: t('work.likelihood'), type: 'choice', choices: words(['CERTAIN', 'POSSIBLE', 'IMPOSSIBLE'], 'work.likelihoods'), width: 2 },
  ];
}

/** What is told of an indicator that is behind, and what proves it. */
export const PROGRESS_DETAILS: readonly Field[] = [
  { name: 'expectedOn', type: 'date', optional: true },
  { name: 'deviation.lacking', type: 'choice', choices: ['FUNDS', 'RULES', 'STAFF', 'EQUIPMENT', 'OTHER'], optional: true },
  { name: 'deviation.explanation', type: 'paragraph', optional: true },
  { name: 'correction.measure', type: 'paragraph', optional: true },
  { name: 'correction.responsible', type: 'line', optional: true },
  { name: 'correction.by', type: 'date', optional: true },
  { name: 'evidence', type: 'files', optional: true },
];

const PROGRESS: readonly Field[] = [
  ...['code', 'actual', 'forecast', 'attainment', 'doneOn', 'likelihood'].map((name): Field => ({ name, type: 'line', optional: true })),
  ...PROGRESS_DETAILS.map((field) => (field.name === 'deviation.lacking' ? { ...field, list: true } : field)),
];

export function progressBody(row: Row): Record<string, unknown> {
  const body = bodyOf(PROGRESS, row) as Record<string, unknown> & { deviation?: { lacking: string[] } };
  if (body.deviation?.lacking.length === 0 && Object.keys(body.deviation).length === 1) delete body.deviation;
  return body;
}

export function resultColumns(t: (key: string, named?: Record<string, unknown>) => string): Column[] {
  return [
    ...fixedColumns(t),
    { field: 'value', label: t('work.result'), type: 'number' },
    { field: 'band', label: t('work.attainment'), type: 'choice', choices: ATTAINED.map((value) => ({ value, label: t(`attained.${value}`) })), width: 2 },
    { field: 'points', label: t('work.points'), type: 'number' },
    { field: 'fulfilled', label: t('work.fulfilled'), type: 'choice', choices: [{ value: 'yes', label: t('subject.yes') }, { value: 'no', label: t('subject.no') }] },
    { field: 'doneOn', label: t('work.doneOn'), type: 'date', width: 2 },
  ];
}

export const RESULT_DETAILS: readonly Field[] = [
  { name: 'notApplicable', type: 'line', optional: true },
  { name: 'cause', type: 'choice', choices: ['TARGET_TOO_LOW', 'CIRCUMSTANCES', 'BETTER_WORK'], optional: true },
  { name: 'reason', type: 'paragraph', optional: true },
  { name: 'evidence', type: 'files', optional: true },
];

export function resultBody(row: Row): Record<string, unknown> {
  const actual = bodyOf(['value', 'doneOn', 'band', 'points', 'notApplicable'].map((name) => ({ name, type: 'line' })), row);
  if (row.fulfilled) actual.fulfilled = row.fulfilled === 'yes';
  return { indicator: row.code, actual, ...bodyOf(RESULT_DETAILS.slice(1), row) };
}

/** What was measured before, as the sheet holds it. */
export function filledFrom(actual: { value?: string; doneOn?: string; fulfilled?: boolean; band?: string; points?: string } | undefined): Partial<Row> {
  if (!actual) return {};
  const { value = '', doneOn = '', band = '', points = '', fulfilled } = actual;
  return { value, doneOn, band, points, fulfilled: fulfilled === undefined ? '' : fulfilled ? 'yes' : 'no' };
}
