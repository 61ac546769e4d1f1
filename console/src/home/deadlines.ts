import type { ToDo } from './toDos';

export const BANDS = ['overdue', 'week', 'month', 'later', 'open'] as const;
export type Band = (typeof BANDS)[number];

function days(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** How near the last day is: overdue, within seven days, within thirty, later, or without any. */
export function bandOf(due: string | undefined, today: string): Band {
  if (due === undefined) return 'open';
  const left = days(today, due);
  if (left < 0) return 'overdue';
  if (left <= 7) return 'week';
  return left <= 30 ? 'month' : 'later';
}

export function counted(items: readonly ToDo[], today: string): { band: Band; count: number }[] {
  return BANDS.map((band) => ({ band, count: items.filter((item) => bandOf(item.due, today) === band).length }));
}
