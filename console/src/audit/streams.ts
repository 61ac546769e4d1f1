import type { Subject } from '@/shared/subjects';

/** What a stream is about: the subject stands in its name, behind the aggregate's type and before a part. */
export function subjectOf(stream: string): Subject | undefined {
  const [, kind, code, year] = /:([a-z-]+)\/([^/:]+)\/(\d{1,4})(?::|$)/.exec(stream) ?? [];
  return kind === undefined || code === undefined ? undefined : { kind, code, budgetYear: Number(year) };
}
