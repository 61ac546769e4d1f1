/** Executed in per cent of the budget, with two decimals; a dash where there is no budget. */
export function rateOf({ budget, executed }: { budget: string; executed: string }): string {
  return Number(budget) > 0 ? `${((Number(executed) / Number(budget)) * 100).toFixed(2)}%` : '–';
}
