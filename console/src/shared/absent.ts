import { RequestFailed } from '@/api/problem';

/** What is not there yet, or is not for this reader, is no failure of the page that asks for it. */
export async function orAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (reason) {
    if (reason instanceof RequestFailed && [403, 404].includes(reason.problem.status)) return undefined;
    throw reason;
  }
}
