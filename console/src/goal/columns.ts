import type { Choice, Column } from '@/shared/grid/grid';

export const GROUPS = ['COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION'] as const;
export const CATEGORIES = ['QUANTITY', 'QUALITY', 'TIMELINESS', 'COST', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL', 'SUSTAINABLE', 'SATISFACTION'] as const;
export const DIRECTIONS = ['AT_LEAST', 'AT_MOST', 'EXACTLY', 'QUALITATIVE', 'YES_NO', 'BY_DATE'] as const;
export const KINDS = ['CUMULATIVE', 'POINT_IN_TIME', 'ONE_OFF'] as const;
export const METHODS = ['DIRECT_PROOF', 'STATISTICS', 'STATEMENT', 'SURVEY', 'TREND'] as const;
export const BASES = ['PLAN', 'INDUSTRY', 'HISTORY', 'EXPENDITURE_STANDARD', 'OTHER'] as const;

const SIGNS: Partial<Record<string, string>> = { AT_LEAST: '≥', AT_MOST: '≤', EXACTLY: '=' };

/** The columns of an indicator sheet, in the order of the official form (绩效目标申报表); `t` gives the words. */
export function indicatorColumns(t: (key: string) => string, annual: boolean): Column[] {
  const choices = (codes: readonly string[], words: string): Choice[] => codes.map((value) => ({ value, label: t(`${words}.${value}`) }));
  const directions = DIRECTIONS.map((value) => ({ value, label: [SIGNS[value], t(`directions.${value}`)].filter(Boolean).join(' ') }));
  const columns: (Column & { annual?: boolean })[] = [
    { field: 'code', label: t('goal.fields.code'), type: 'text', most: 20, annual: true },
    { field: 'group', label: t('goal.fields.group'), type: 'choice', choices: choices(GROUPS, 'goal.groups'), width: 2 },
    { field: 'category', label: t('goal.fields.category'), type: 'choice', choices: choices(CATEGORIES, 'categories'), width: 2 },
    { field: 'name', label: t('goal.fields.name'), type: 'text', width: 4 },
    { field: 'direction', label: t('goal.fields.direction'), type: 'choice', choices: directions, width: 2 },
    { field: 'value', label: t('goal.fields.value'), type: 'text', width: 2 },
    { field: 'unit', label: t('goal.fields.unit'), type: 'text', most: 20 },
    { field: 'weight', label: t('goal.fields.weight'), type: 'number', most: 6, annual: true },
  ];
  return columns.filter((one) => annual || !one.annual);
}
