import type { GoalsSchemas } from '@/api/types';
import type { Row } from '@/shared/grid/grid';
import { wholeBody, wholeDraft, type WholeDraft } from './whole';

export type Content = GoalsSchemas['contracts.goals.GoalContent'];
export type Indicator = GoalsSchemas['contracts.goals.Indicator'];
export type Body = GoalsSchemas['goals.goal.GoalBody'];
type MidTerm = NonNullable<Content['midTerm']>;

/** A goal while somebody types it: everything is text. */
export interface GoalDraft {
  overallGoal: string;
  appropriation: string;
  carriedOver: string;
  other: string;
  satisfactionWaiver: string;
  remainingTargets: string;
  indicators: Row[];
  midTerm?: { fromYear: string; toYear: string; overallGoal: string; appropriation: string; carriedOver: string; other: string; indicators: Row[] };
  whole?: WholeDraft;
}

const MEASURED = ['AT_LEAST', 'AT_MOST', 'EXACTLY'];
const SHEET = ['meaning', 'formula', 'dataSource', 'scoring', 'method', 'basis'] as const;

let made = 0;
export const newKey = (): string => `row-${Date.now().toString(36)}-${made++}`;

export function newIndicator(): Row {
  return { key: newKey(), code: '', group: 'OUTPUT', category: 'QUANTITY', name: '', direction: 'AT_LEAST', value: '', unit: '', weight: '', kind: 'CUMULATIVE', core: '', dueDate: '', milestones: '', passThreshold: '', library: '', meaning: '', formula: '', dataSource: '', scoring: '', method: '', basis: '' };
}

export function newMidTermIndicator(): Row {
  return { key: newKey(), group: 'OUTPUT', category: 'QUANTITY', name: '', direction: 'AT_LEAST', value: '', unit: '' };
}

/** Goals and indicators say what is to be reached in one of three fields; on the sheet it is one cell, read by the direction. */
function valueOf(one: { direction: string; target?: string; dueDate?: string; standard?: string }): string {
  if (MEASURED.includes(one.direction)) return one.target ?? '';
  return (one.direction === 'BY_DATE' ? one.dueDate : one.standard) ?? '';
}

export function valueField(direction: string | undefined): 'target' | 'dueDate' | 'standard' {
  if (direction !== undefined && MEASURED.includes(direction)) return 'target';
  return direction === 'BY_DATE' ? 'dueDate' : 'standard';
}

function indicatorRow(one: Indicator): Row {
  const sheet = one.methodSheet;
  return {
    ...newIndicator(),
    code: one.code, group: one.group, category: one.category, name: one.name, direction: one.direction, value: valueOf(one), unit: one.unit,
    weight: one.weight, kind: one.kind, core: one.core ? '1' : '', dueDate: one.direction === 'BY_DATE' ? '' : (one.dueDate ?? ''),
    milestones: one.milestones.map(({ month, value }) => `${month}=${value}`).join(' '),
    passThreshold: one.passThreshold ?? '',
    library: one.library ? JSON.stringify(one.library) : '',
    ...(sheet ? Object.fromEntries(SHEET.map((field) => [field, sheet[field]])) : {}),
  };
}

function midTermDraft(one: MidTerm): NonNullable<GoalDraft['midTerm']> {
  return {
    fromYear: String(one.fromYear), toYear: String(one.toYear), overallGoal: one.overallGoal,
    appropriation: one.funding.appropriation, carriedOver: one.funding.carriedOver, other: one.funding.other,
    indicators: one.indicators.map((it) => ({ ...newMidTermIndicator(), group: it.group, category: it.category, name: it.name, direction: it.direction, value: valueOf(it), unit: it.unit })),
  };
}

export function emptyDraft(): GoalDraft {
  return { overallGoal: '', appropriation: '', carriedOver: '', other: '', satisfactionWaiver: '', remainingTargets: '', indicators: [newIndicator()], midTerm: undefined, whole: undefined };
}

export function draftOf(content: Content): GoalDraft {
  return {
    overallGoal: content.overallGoal,
    appropriation: content.funding.appropriation, carriedOver: content.funding.carriedOver, other: content.funding.other,
    satisfactionWaiver: content.satisfactionWaiver ?? '',
    remainingTargets: content.remainingTargets ?? '',
    indicators: content.indicators.map(indicatorRow),
    midTerm: content.midTerm && midTermDraft(content.midTerm),
    whole: content.whole && wholeDraft(content.whole),
  };
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function milestones(text: string | undefined): { month: number; value: string }[] {
  return (text ?? '').split(/[\s;；,，]+/).filter((part) => part !== '').map((part) => {
    const [month = '', value = ''] = part.split(/[=＝:：]/);
    return { month: Number(month.replace(/月$/, '')), value };
  });
}

/** The sheet's texts as a method sheet; nothing where none was written, so that the service says what is missing as a whole. */
function methodSheet(row: Row): unknown {
  return SHEET.some((field) => said(row[field])) ? Object.fromEntries(SHEET.map((field) => [field, said(row[field]) ?? (field === 'formula' ? '' : undefined)])) : undefined;
}

function measured(row: Row): object {
  return { [valueField(row.direction)]: said(row.value) };
}

function indicatorBody(row: Row): unknown {
  const plan = milestones(row.milestones);
  return {
    code: row.code, group: said(row.group), category: said(row.category), name: row.name, direction: said(row.direction), kind: said(row.kind),
    unit: row.unit ?? '', weight: said(row.weight) ?? '0', core: row.core !== '',
    ...(said(row.dueDate) ? { dueDate: row.dueDate } : {}),
    ...measured(row),
    methodSheet: methodSheet(row),
    library: said(row.library) ? (JSON.parse(row.library ?? '') as unknown) : undefined,
    milestones: plan.length > 0 ? plan : undefined,
    passThreshold: said(row.passThreshold),
  };
}

function funding(of: { appropriation: string; carriedOver: string; other: string }): unknown {
  return { appropriation: said(of.appropriation), carriedOver: said(of.carriedOver), other: said(of.other) };
}

/** What is sent. Cells that were left empty are left out, and the service names each that it misses. */
export function goalBody(draft: GoalDraft): Body {
  const { midTerm } = draft;
  return {
    overallGoal: draft.overallGoal.trim(),
    funding: funding(draft),
    indicators: draft.indicators.map(indicatorBody),
    satisfactionWaiver: said(draft.satisfactionWaiver),
    remainingTargets: said(draft.remainingTargets),
    whole: draft.whole && wholeBody(draft.whole),
    midTerm: midTerm && {
      fromYear: Number(midTerm.fromYear), toYear: Number(midTerm.toYear), overallGoal: midTerm.overallGoal.trim(), funding: funding(midTerm),
      indicators: midTerm.indicators.map((row) => ({ group: said(row.group), category: said(row.category), name: row.name, direction: said(row.direction), unit: row.unit ?? '', ...measured(row) })),
    },
  } as Body;
}

/** In which cell a reason stands: the place in the body, with the three fields of the value taken as one. */
export function placeOf(field: string): { list: string; row: number; cell: string } | undefined {
  const [, list, row, rest = ''] = /^((?:midTerm\.)?indicators|whole\.(?:tasks|goals))\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
  if (list === undefined) return undefined;
  const cell = rest.replace(/^methodSheet\./, '').replace(/^(milestones|projects|tasks)\[.*$/, '$1');
  return { list, row: Number(row), cell: ['target', 'standard'].includes(cell) ? 'value' : cell };
}
