import type { Indicator, Standing } from './standing';

/** One line of the year: for each month from 1 to 12 a value, or nothing where none is known. */
export interface Curve {
  /** What the line is about: the money, or an indicator by its code. */
  of: string;
  unit: string;
  actual: (number | undefined)[];
  planned: (number | undefined)[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Executed money against an even year; a month without a payment stands where the one before stood. */
export function moneyCurve(standing: Standing): Curve | undefined {
  if (standing.months.length === 0 || standing.money === undefined) return undefined;
  const budget = Number(standing.money.budget);
  const known = new Map(standing.months.map((one) => [one.month, Number(one.executed)]));
  const last = Math.max(...known.keys());
  let executed = 0;
  const actual = MONTHS.map((month) => {
    executed = known.get(month) ?? executed;
    return month <= last ? executed : undefined;
  });
  return { of: 'money', unit: '元', actual, planned: MONTHS.map((month) => (budget * month) / 12) };
}

/** What was reported of an indicator against its target: an even way to it where it adds up over the year, else the target itself. */
export function indicatorCurve(standing: Standing, indicator: Indicator): Curve | undefined {
  const goal = Number(indicator.target);
  if (indicator.target === undefined || Number.isNaN(goal)) return undefined;
  const actual = MONTHS.map((month) => {
    const told = standing.reports.find((one) => one.month === month)?.indicators.find((one) => one.code === indicator.code)?.actual;
    return told === undefined || Number.isNaN(Number(told)) ? undefined : Number(told);
  });
  if (actual.every((value) => value === undefined)) return undefined;
  const planned = MONTHS.map((month) => (indicator.kind === 'CUMULATIVE' ? (goal * month) / 12 : goal));
  return { of: indicator.code, unit: indicator.unit, actual, planned };
}

export function curvesOf(standing: Standing): Curve[] {
  const indicators = standing.goal?.indicators ?? [];
  return [moneyCurve(standing), ...indicators.map((one) => indicatorCurve(standing, one))].filter((one) => one !== undefined);
}
