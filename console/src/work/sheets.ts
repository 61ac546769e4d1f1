import type { Problem, Reason } from '@/api/problem';
import type { Row } from '@/shared/grid/grid';
import type { About, Sheet, WorkForm } from './step';

let made = 0;

export function emptyRow(sheet: Sheet): Row {
  return { key: `row-${Date.now().toString(36)}-${made++}`, ...Object.fromEntries(sheet.columns.map(({ field }) => [field, ''])) };
}

/** A name of its own for each sheet of a form, under which its rows are kept. */
export function nameOf(sheet: Sheet): string {
  return sheet.as ?? sheet.name;
}

/** The rows with which a sheet begins, and what was kept of an earlier try; rows that come from the matter are those it has now. */
export function rowsOf(sheet: Sheet, about: About, kept: readonly Row[] | undefined): Row[] {
  if (sheet.grows) return [...(kept?.length ? kept : (about.rows?.[nameOf(sheet)] ?? [emptyRow(sheet)]))];
  const before = new Map(kept?.map((row) => [row.key, row]));
  const fixed = new Set(sheet.columns.flatMap(({ field, type }) => (type === 'fixed' ? [field] : [])));
  return (about.rows?.[nameOf(sheet)] ?? []).map((row) => {
    const earlier = Object.entries(before.get(row.key) ?? {}).filter(([field]) => !fixed.has(field));
    return { ...row, ...Object.fromEntries(earlier) };
  });
}

function isBlank(sheet: Sheet, row: Row): boolean {
  return sheet.columns.every(({ field, type }) => type === 'fixed' || (row[field] ?? '').trim() === '');
}

/** The rows that are sent: those of an open-ended sheet in which nothing stands are none. */
export function sentRows(sheet: Sheet, rows: readonly Row[]): Row[] {
  return rows.filter((row) => !(sheet.grows && isBlank(sheet, row)) && sheet.body(row) !== undefined);
}

export function sheetsBody(form: WorkForm, rows: Partial<Record<string, Row[]>>): Record<string, unknown> {
  return Object.fromEntries((form.sheets ?? []).map((sheet) => [sheet.name, sentRows(sheet, rows[nameOf(sheet)] ?? []).map(sheet.body)]));
}

/** Why a cell was refused: the reasons count the rows that were sent. What belongs to no column of the row stands in its first. */
export function reasonsOf(sheet: Sheet, rows: readonly Row[], problem: Problem | undefined): (row: number, field: string) => Reason[] {
  const sent = sentRows(sheet, rows);
  const typed = sheet.columns.filter(({ type }) => type !== 'fixed').map(({ field }) => field);
  return (index, field) => {
    const row = rows[index];
    const place = row === undefined ? -1 : sent.indexOf(row);
    return place < 0 ? [] : (problem?.errors ?? []).filter((error) => {
      const [, at, rest = ''] = new RegExp(`^${sheet.name}\\[(\\d+)\\]\\.?(.*)$`).exec(error.field ?? '') ?? [];
      const cell = rest.split('.').at(-1) ?? '';
      return Number(at) === place && at !== undefined && (typed.includes(cell) ? cell : typed[0]) === field;
    });
  };
}
