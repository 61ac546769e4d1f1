import { read } from '@/api/client';
import { lightOf, severity, type Light } from '@/shared/lights';
import { pageOf, type Subject } from '@/shared/subjects';
import { hasPage } from '@/work/pages';

export type Service = 'goals' | 'monitoring' | 'evaluation' | 'disclosure';

/** What waits for the caller, whichever service it waits in. */
export interface ToDo {
  id: string;
  service: Service;
  subject: Subject;
  name: string;
  step: string;
  since: string;
  due?: string;
  light: Light;
  onBehalfOf?: string;
  /** Up to the end of which month a report goes. */
  month?: string;
  /** Its page in the console, where there is one. */
  page?: string;
}

type Given = {
  subject: Subject;
  name: string;
  step: string;
  since: string;
  due?: string;
  light: string;
  onBehalfOf?: string;
};

/** Steps of goals that have a page of their own; those of the other services are taken on the page of the step. */
const GOAL_PAGES: Partial<Record<string, string>> = { CONFIRM: 'review', OPINION: 'review', CONCLUDE: 'review', WRITE: 'goal', COMPLETE: 'goal', REVISE: 'goal' };

/** Steps of a budget year as a whole; their part is a number, or a batch. */
const OFFICE_PAGES: Partial<Record<string, (year: number, part: string) => string>> = {
  DECIDE_SELECTION: (year) => `/evaluations/selection?year=${year}`,
  DECIDE_SET: (year, number) => `/evaluations/reallocations/${year}/${number}`,
  FOLLOW_SET: (year, number) => `/evaluations/reallocations/${year}/${number}`,
  RELEASE: (year, batch) => `/disclosure?year=${year}&batch=${batch}`,
};

/** Steps that are taken in another service than the one in which they wait. */
const ELSEWHERE: Partial<Record<string, string>> = { REEXAMINE_RESTRICTION: 'work/goals/RESTRICTION/-' };

/** Steps on the report of a month. */
const MONTHLY = ['REPORT', 'CONFIRM', 'OPINION', 'CONCLUDE', 'ATTEST'];

/** Below the page of its subject. `part` is its month, number, matter or division. */
function placeOf(service: Service, step: string, part: string): string | undefined {
  if (service === 'goals' && GOAL_PAGES[step]) return GOAL_PAGES[step];
  if (ELSEWHERE[step]) return ELSEWHERE[step];
  return hasPage(service, step) ? `work/${service}/${step}/${encodeURIComponent(part || '-')}` : undefined;
}

/** The console's page where a step is taken; nothing where there is none. */
export function pageOfStep(service: Service, subject: Subject, step: string, part: string): string | undefined {
  const { kind, code, budgetYear } = subject;
  if (kind === 'disclosure-request') return `/disclosure/requests/${budgetYear}/${encodeURIComponent(code)}`;
  if (kind === 'submission' || step === 'SUBMIT_KEY_REPORT') return `/submissions/${budgetYear}/${kind}/${code}`;
  if (kind === 'budget-year') {
    return OFFICE_PAGES[step]?.(budgetYear, part);
  }
  const page = pageOf(subject);
  const place = placeOf(service, step, part);
  return page && place ? `${page}/${place}` : undefined;
}

/** One shape for all services. */
export function shaped(service: Service, given: Given, extra = '', part = extra): ToDo {
  const { kind, code, budgetYear } = given.subject;
  return {
    id: [service, kind, code, budgetYear, given.step, given.since, given.onBehalfOf ?? '', extra].join('/'),
    service,
    subject: given.subject,
    name: given.name,
    step: given.step,
    since: given.since,
    due: given.due,
    light: lightOf(given.light),
    onBehalfOf: given.onBehalfOf,
    month: service === 'monitoring' && MONTHLY.includes(given.step) ? part : undefined,
    page: pageOfStep(service, given.subject, given.step, part) ?? pageOf(given.subject),
  };
}

/** The most urgent first: by light, then by the day it is due, then by how long it has waited. */
export function mostUrgentFirst(a: ToDo, b: ToDo): number {
  const never = '9999';
  return (
    severity(a.light) - severity(b.light) ||
    (a.due ?? never).localeCompare(b.due ?? never) ||
    a.since.localeCompare(b.since) ||
    a.id.localeCompare(b.id)
  );
}

const readers: Record<Service, () => Promise<ToDo[]>> = {
  goals: async () => (await read('/api/goals/to-dos', {}, { limit: 200 })).data.map((one) => shaped('goals', one, one.holder, '')),
  monitoring: async () =>
    (await read('/api/monitoring/to-dos', {}, { limit: 200 })).data.map((one) => shaped('monitoring', one, one.part)),
  evaluation: async () => (await read('/api/evaluation/to-dos', {}, { limit: 200 })).data.map((one) => shaped('evaluation', one, one.id, one.part ?? '')),
  disclosure: async () => (await read('/api/disclosure/to-dos', {}, { limit: 200 })).data.map((one) => shaped('disclosure', one, one.id, one.part ?? '')),
};

export const readToDos = (service: Service): Promise<ToDo[]> => readers[service]();
