import { RequestFailed } from '@/api/problem';

/** What is not there yet, or is not for this reader, is no failure of the page that asks for it; `statuses` where only one of these is meant. */
export async function orAbsent<T>(reading: Promise<T>, statuses: readonly number[] = [403, 404]): Promise<T | undefined> {
  try {
    return await reading;
  } catch (reason) {
    if (reason instanceof RequestFailed && statuses.includes(reason.problem.status)) return undefined;
    throw reason;
  }
}
