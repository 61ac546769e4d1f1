import { read } from '@/api/client';
import type { PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import { collection } from '@/shared/subjects';

export async function projectOf({ code = '', year = '' }: PathValues) {
  return (await orAbsent(read('/api/goals/projects/{code}/{year}', { code, year })))?.data;
}

/** A policy, as the list of its year has it. */
export async function policyOf({ code, year }: PathValues) {
  return (await orAbsent(read('/api/goals/policies', {}, { year })))?.data.find(({ subject }) => subject.code === code);
}

/** A unit or the department as a whole, once its goal was called for. */
export async function wholeOf({ subjects, code, year }: PathValues) {
  return (await orAbsent(read('/api/goals/wholes', {}, { year })))?.data.find(({ subject }) => subject.code === code && collection(subject.kind) === subjects);
}
