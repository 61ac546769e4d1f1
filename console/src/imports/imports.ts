import type { Problem } from '@/api/problem';
import type { GoalsSchemas, ReadPath, SendPath } from '@/api/types';
import { XLSX } from '@/shared/xlsx';

export const CSV = 'text/csv';

export type Unit = Pick<GoalsSchemas['goals.unit.list.UnitListEndpoint.ListedUnit'], 'unitCode' | 'name'>;

/** The units whose table can be sent: those of the year, or only the own one where the year has none yet. */
export function unitsFor(own: string, ofYear: readonly Unit[]): readonly Unit[] {
  return ofYear.length > 0 || own === '' ? ofYear : [{ unitCode: own, name: own }];
}

/** The own unit, where it is one of them. */
export function chosenUnit(own: string, units: readonly Unit[]): string {
  return (units.find(({ unitCode }) => unitCode === own) ?? units[0])?.unitCode ?? '';
}

/** A table that a service takes: where, from whom, and what has to be said beside it. */
export interface Import {
  name: string;
  to: SendPath;
  template: ReadPath;
  roles: readonly string[];
  /** What stands in the address. */
  asks: readonly ('year' | 'month' | 'unit' | 'division')[];
  /** What is asked for stands in the query, not in the path. */
  inQuery?: readonly string[];
  types: readonly string[];
}

const FACTS = '/api/monitoring/units/{code}/{year}/facts/table';

export const IMPORTS: readonly Import[] = [
  { name: 'goals', to: '/api/goals/goal-sheets/{year}', template: '/api/goals/goal-sheets/{year}', roles: ['project-officer'], asks: ['year'], types: [XLSX] },
  { name: 'opening', to: '/api/goals/opening-loads/{year}/sheet', template: '/api/goals/opening-loads/{year}/sheet', roles: ['planning-finance'], asks: ['year'], types: [XLSX] },
  { name: 'library', to: '/api/goals/indicator-library/{year}/sheet', template: '/api/goals/indicator-library/{year}/sheet', roles: ['research-office', 'general-secretariat'], asks: ['year', 'division'], inQuery: ['division'], types: [XLSX] },
  { name: 'finance', to: '/api/monitoring/finance-documents/import', template: '/api/monitoring/finance-documents/import', roles: ['planning-finance'], asks: [], types: [XLSX, CSV] },
  { name: 'reconciliation', to: '/api/monitoring/reconciliations/{year}/{month}', template: '/api/monitoring/reconciliations/table', roles: ['planning-finance'], asks: ['year', 'month'], types: [XLSX] },
  { name: 'facts', to: FACTS, template: FACTS, roles: ['planning-finance', 'unit-head', 'unit-finance', 'division-head'], asks: ['year', 'unit'], types: [XLSX] },
];

export function importsFor(roles: readonly string[]): Import[] {
  return IMPORTS.filter((one) => one.roles.some((role) => roles.includes(role)));
}

/** By its name where the browser does not know its type. */
export function typeOf(file: Pick<File, 'name' | 'type'>): string {
  return file.name.toLowerCase().endsWith('.csv') ? CSV : XLSX;
}

/** What stands in a file now; nothing where it was changed since it was chosen, since a browser reads it no more then. */
export async function contentOf(file: Pick<File, 'arrayBuffer'>): Promise<Blob | undefined> {
  try {
    return new Blob([await file.arrayBuffer()]);
  } catch (reason) {
    if (reason instanceof DOMException) return undefined;
    throw reason;
  }
}

/** A reason with the cell that it is about. */
export interface WrongCell {
  sheet: string;
  cell: string;
  message: string;
}

/** Reasons name a cell as `B5` or `Sheet!B5`; one that is about none stands without. */
export function wrongCells({ errors }: Pick<Problem, 'errors'>): WrongCell[] {
  return errors.map(({ field = '', detail, next }) => {
    const [, sheet = '', cell = field] = /^(?:(.+)!)?([A-Z]+\d+)$/.exec(field) ?? [];
    return { sheet, cell, message: next === undefined ? detail : `${detail} ${next}` };
  });
}

/** As spreadsheets read it: with a mark for its encoding, everything quoted, and nothing that could be taken for a formula. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
