import type { Problem, Reason } from '@/api/problem';
import type { EvaluationSchemas } from '@/api/types';
import type { Row } from '@/shared/grid/grid';
import type { Subject } from '@/shared/subjects';
import { line, type WorkForm } from '@/work/step';

export type Selection = EvaluationSchemas['evaluation.keyselection.register.KeySelectionEndpoint.SelectionOfYear'];
type Candidate = EvaluationSchemas['contracts.evaluation.KeySelectionEvent.Candidate'];

/** By what a subject came into the proposal, or that it did not. */
export type Way = 'CLAIM' | 'LOT' | 'NOT';

/** A subject of the selection: what was proposed of it, and what was decided. */
export interface Choice extends Pick<Candidate, 'subject' | 'name' | 'unitCode' | 'amount' | 'grounds'> {
  /** Nothing where it was selected once and is no candidate any more. */
  way?: Way;
  /** Nothing as long as nobody decided. */
  taken?: boolean;
  /** Why the decision differs from the proposal. */
  why?: string;
}

/** As the services name a subject in a body: project/310/2020. */
export function keyOf({ kind, code, budgetYear }: Subject): string {
  return `${kind}/${code}/${budgetYear}`;
}

/** What has grounds is proposed by its claim, what has none by lot. */
export function wayOf({ grounds, proposed }: Candidate): Way {
  if (!proposed) return 'NOT';
  return grounds.length > 0 ? 'CLAIM' : 'LOT';
}

/** Whether the newest proposal was decided on; a decision on an earlier one holds until then. */
export function isDecided({ proposed, decided }: Selection): boolean {
  return decided?.proposal === proposed.number;
}

/** What a decision says of itself: of which proposal, when, by which paper, and how many it takes. */
export function decisionFacts({ proposal, decidedOn, document, selected }: NonNullable<Selection['decided']>): { number: number; day: string; document: string; n: number } {
  return { number: proposal, day: decidedOn, document, n: selected.length };
}

/** Every candidate, and behind them what the decision that holds selected beside them. */
export function choicesOf({ proposed, decided }: Selection): Choice[] {
  const taken = new Set(decided?.selected.map(({ subject }) => keyOf(subject)));
  const reasons = new Map(decided?.deviations.map(({ subject, reason }) => [keyOf(subject), reason]));
  const candidates = new Set(proposed.candidates.map(({ subject }) => keyOf(subject)));
  const decision = (key: string) => (decided ? { taken: taken.has(key), why: reasons.get(key) } : {});
  return [
    ...proposed.candidates.map(({ subject, name, unitCode, amount, grounds, ...rest }) => ({ subject, name, unitCode, amount, grounds, way: wayOf({ subject, name, unitCode, grounds, ...rest }), ...decision(keyOf(subject)) })),
    ...(decided?.selected ?? []).filter(({ subject }) => !candidates.has(keyOf(subject))).map((one) => ({ ...one, ...decision(keyOf(one.subject)) })),
  ];
}

const asProposed = (way: string | undefined): 'TAKEN' | 'LEFT' => (way === 'NOT' ? 'LEFT' : 'TAKEN');

/** What is decided on: as it was decided under this proposal, else as it is proposed, with what was typed before. */
export function decisionRows(selection: Selection, kept: readonly Row[]): Row[] {
  const before = new Map(kept.map((row) => [row.key, row]));
  return choicesOf(selection).filter(({ way }) => way !== undefined).map(({ subject, name, unitCode, grounds, way = 'NOT', taken, why }) => {
    const standing = isDecided(selection) ? { choice: taken ? 'TAKEN' : 'LEFT', reason: why ?? '' } : { choice: asProposed(way), reason: '' };
    const key = keyOf(subject);
    const earlier = before.get(key);
    return { key, name, unitCode, grounds: grounds.join(), way, choice: earlier?.choice ?? standing.choice, reason: earlier?.reason ?? standing.reason };
  });
}

/** A row that differs from the proposal goes with its reason, which the service asks for where it is missing. */
export function decisionBody(rows: readonly Row[], document: string): { selected: string[]; deviations: { subject: string; reason: string }[]; document: string } {
  return {
    selected: rows.filter(({ choice }) => choice === 'TAKEN').map(({ key }) => key),
    deviations: rows.filter(({ way, choice, reason }) => choice !== asProposed(way) || reason?.trim()).map(({ key, reason = '' }) => ({ subject: key, reason: reason.trim() })),
    document: document.trim(),
  };
}

/** Why a row was refused; the reasons count the lists that were sent. */
export function decisionReasons(rows: readonly Row[], problem: Problem | undefined): (row: number, field: string) => Reason[] {
  const { selected, deviations } = decisionBody(rows, '');
  return (index, column) => (problem?.errors ?? []).filter(({ field }) => {
    const [, list, at, cell] = /^(selected|deviations)\[(\d+)\]\.?(.*)$/.exec(field ?? '') ?? [];
    const key = list === 'selected' ? selected[Number(at)] : deviations[Number(at)]?.subject;
    return list !== undefined && key === rows[index]?.key && column === (cell === 'reason' ? 'reason' : 'choice');
  });
}

/** 计划财务处 has a selection proposed: by claim, and by a lot that anybody can draw again from its seed. */
export const PROPOSE_SELECTION: WorkForm = { act: 'PROPOSE_SELECTION', to: '/api/evaluation/key-selections/{year}/proposal', fields: [line('seed')] };
