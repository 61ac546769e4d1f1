/** Something that is done with a subject though no to-do waits for it: known to its page without what the pages of these acts need. */
export interface Act {
  service: 'goals' | 'monitoring' | 'evaluation' | 'disclosure';
  /** Its name among the steps. */
  step: string;
  /** To whom it is offered; the service decides. */
  roles: readonly string[];
  kinds: readonly string[];
  /** Also with a classified project, whose content is not held here. */
  classified?: true;
}

const PROJECT = ['project'];
const WITH_APPRAISAL = ['project', 'policy'];
const WITH_MONEY = ['project', 'policy'];
const ALL = ['project', 'policy', 'unit', 'department'];

export const ACTS: readonly Act[] = [
  { service: 'goals', step: 'APPRAISAL', roles: ['planning-finance', 'office-leader', 'project-officer', 'expert', 'secrecy-reviewer'], kinds: WITH_APPRAISAL, classified: true },
  { service: 'goals', step: 'GOAL', roles: ['planning-finance', 'project-officer', 'office-leader'], kinds: ALL },
  { service: 'goals', step: 'LIBRARY', roles: ['planning-finance'], kinds: PROJECT, classified: true },
  { service: 'goals', step: 'BUDGET', roles: ['planning-finance', 'project-officer'], kinds: PROJECT, classified: true },
  { service: 'goals', step: 'RECORD', roles: ['planning-finance', 'division-head', 'unit-head'], kinds: PROJECT, classified: true },
  { service: 'goals', step: 'POLICY', roles: ['planning-finance', 'general-secretariat', 'research-office', 'division-head'], kinds: ['policy'] },
  { service: 'goals', step: 'WHOLE', roles: ['planning-finance', 'division-head', 'unit-head'], kinds: ['unit'] },
  { service: 'goals', step: 'WHOLE', roles: ['planning-finance', 'division-head'], kinds: ['department'] },
  { service: 'goals', step: 'RESTRICTION', roles: ['secrecy-reviewer'], kinds: PROJECT },
  { service: 'monitoring', step: 'FACTS', roles: ['planning-finance', 'unit-head', 'unit-finance', 'division-head'], kinds: ['unit'] },
  { service: 'monitoring', step: 'EXTENSION', roles: ['planning-finance'], kinds: ALL },
  { service: 'monitoring', step: 'RECTIFICATION', roles: ['planning-finance'], kinds: ALL },
  { service: 'monitoring', step: 'FUND_CONTROL', roles: ['planning-finance', 'office-leader'], kinds: WITH_MONEY },
  { service: 'evaluation', step: 'RESULT', roles: ['planning-finance', 'office-leader'], kinds: ALL },
  { service: 'disclosure', step: 'ITEM', roles: ['disclosure-officer', 'office-leader', 'secrecy-reviewer'], kinds: ALL },
];

/** What somebody with these roles may do with a subject of that kind, in the order of its year. */
export function actsFor(kind: string, roles: readonly string[], classified = false): readonly Act[] {
  return ACTS.filter((act) => act.kinds.includes(kind) && (act.classified === true || !classified) && act.roles.some((role) => roles.includes(role)));
}

export function isAct(service: string, step: string): boolean {
  return ACTS.some((act) => act.service === service && act.step === step);
}
