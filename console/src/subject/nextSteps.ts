import { read } from '@/api/client';
import type { Service } from '@/home/toDos';
import { orAbsent } from '@/shared/absent';
import { lightOf, type Light } from '@/shared/lights';
import { collection } from '@/shared/subjects';

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
}

type Given = { id: string; step: string; part?: string; since: string; due?: string; light: string; holders: Holder[] };

const shaped = (service: Service, { id, step, part, since, due, light, holders }: Given): NextStep => ({
  id: `${service}/${id}`,
  service,
  step,
  month: service === 'monitoring' && part && ['REPORT', 'CONFIRM', 'OPINION', 'CONCLUDE', 'ATTEST'].includes(step) ? part : undefined,
  since,
  due,
  light: lightOf(light),
  holders,
});

/** Who must act next on a subject, in the order of its year: goal, monitoring, evaluation, disclosure. */
export async function readNextSteps(kind: string, code: string, year: string): Promise<NextStep[]> {
  const of = { subjects: collection(kind), code, year };
  const found = await Promise.all([
    orAbsent(read('/api/goals/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('goals', one))),
    orAbsent(read('/api/monitoring/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('monitoring', one))),
    orAbsent(read('/api/evaluation/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('evaluation', one))),
    orAbsent(read('/api/disclosure/{subjects}/{code}/{year}/to-dos', of)).then((it) => (it?.data ?? []).map((one) => shaped('disclosure', one))),
  ]);
  return found.flat();
}
