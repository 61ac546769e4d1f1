import { read } from '@/api/client';
import type { MonitoringSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { bodyOf } from '@/shared/form/fields';
import { line, type About, type Sheet, type Step, type WorkForm } from './step';

type Kind = MonitoringSchemas['monitoring.unitfacts.report.ReportUnitFactsEndpoint.FactBody']['kind'];

const FACTS = '/api/monitoring/units/{code}/{year}/facts';
export const KINDS: readonly Kind[] = ['ESTABLISHED_POSTS', 'STAFF', 'FIXED_ASSETS', 'FIXED_ASSETS_IN_USE', 'MATTERS_ASSIGNED', 'MATTERS_COMPLETED', 'THREE_PUBLIC_LAST_YEAR', 'UNSPENT_LAST_YEAR'];

/** A fact of which nothing is said stays as it was. */
const SHEET: Sheet = {
  name: 'facts', as: 'unitFacts',
  columns: [{ field: 'unitFact', type: 'fixed', width: 3 }, { field: 'lastYear', type: 'fixed', width: 3 }, { field: 'value', type: 'number', width: 3 }, { field: 'source', type: 'text', width: 4 }],
  body: ({ key, ...row }) => (row.value?.trim() || row.source?.trim() ? { kind: key, ...bodyOf([line('value'), line('source')], row) } : undefined),
};
export const REPORT_FACTS: WorkForm = { act: 'REPORT_UNIT_FACTS', to: FACTS, method: 'PUT', replaces: true, fields: [], sheets: [SHEET] };

async function facts({ code = '', year = '' }: PathValues): Promise<About> {
  const found = await orAbsent(read(FACTS, { code, year }));
  if (!found) return { facts: {}, forms: () => [] };
  const { data } = found;
  const known = new Map(data.facts.map((one) => [one.kind, one]));
  return {
    name: data.name,
    facts: {},
    tables: [{ name: 'unitFacts', columns: [{ field: 'unitFact' }, { field: 'value', number: true }, { field: 'lastYear', number: true }, { field: 'source' }, { field: 'reportedBy' }, { field: 'reportedOn' }], rows: data.facts.map(({ kind, ...one }) => ({ ...one, unitFact: kind })) }],
    rows: { unitFacts: KINDS.map((kind) => ({ key: kind, unitFact: kind, lastYear: known.get(kind)?.lastYear ?? '', value: known.get(kind)?.value ?? '', source: known.get(kind)?.source ?? '' })) },
    edition: data.facts.map(({ kind, value, source }) => [kind, value, source].join()).join(';'),
    forms: () => [REPORT_FACTS],
  };
}

/** 单位基础数据: what no finance document says of a unit. */
export const UNIT_FACT_STEPS: Partial<Record<string, Step>> = {
  'monitoring/FACTS': { about: facts },
};
