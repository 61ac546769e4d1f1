import { read } from '@/api/client';
import { pageOfStep, type Service } from '@/home/toDos';
import type { Me } from '@/session';
import { orAbsent } from '@/shared/absent';
import { lightOf, type Light } from '@/shared/lights';
import { collection, type Subject } from '@/shared/subjects';

/** For whom a step waits: a person by staff id, or a role, in a unit or of the office. */
export interface Holder {
  person?: string;
  role?: string;
  unit?: string;
}

/** A step that waits on a subject, for whomever. */
export interface NextStep {
  id: string;
  service: Service;
  step: string;
  month?: string;
  since: string;
  due?: string;
  light: Light;
  holders: Holder[];
  /** Where it is taken, where the console has a page for it. */
  page?: string;
}

/** Whether somebody is among those for whom a step waits. */
export function waitsFor(holders: readonly Holder[], me: Pick<Me, 'id' | 'roles' | 'unit'> | undefined): boolean {
  return me !== undefined && holders.some(({ person, role, unit }) => person === me.id || (role !== undefined && me.roles.includes(role) && (unit === undefined || unit === me.unit)));
}

type Given = { id: string; step: string; part?: string; since: string; due?: string; light: string; holders: Holder[] };

const shaped = (service: Service, subject: Subject, { id, step, part, since, due, light, holders }: Given): NextStep => ({
  id: `${service}/${id}`,
  service,
  step,
  month: service === 'monitoring' && part && ['REPORT', 'CONFIRM', 'OPINION', 'CONCLUDE', 'ATTEST'].includes(step) ? part : undefined,
  since,
  due,
  light: lightOf(light),
  holders,
  page: pageOfStep(service, subject, step, part ?? ''),
});

/** Who must act next on a subject, in the order of its year: goal, monitoring, evaluation, disclosure. */
export async function readNextSteps(kind: string, code: string, year: string): Promise<NextStep[]> {
  const of = { subjects: collection(kind), code, year };
  const subject = { kind, code, budgetYear: Number(year) };
  const found = await Promise.all([
    orAbsent(read('/api/goals/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('goals', subject, one))),
    orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('monitoring', subject, one))),
    orAbsent(read('/api/evaluation/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('evaluation', subject, one))),
    orAbsent(read('/api/disclosure/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('disclosure', subject, one))),
  ]);
  return found.flat();
}
