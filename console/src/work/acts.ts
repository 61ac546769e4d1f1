/** Something that is done with a subject though no to-do waits for it: known to its page without what the pages of these acts need. */
export interface Act {
  service: 'goals' | 'monitoring' | 'evaluation' | 'disclosure';
  /** Its name among the steps. */
  step: string;
  /** To whom it is offered; the service decides. */
  roles: readonly string[];
  kinds: readonly string[];
  /** What there has to be before: an approved (or filed) goal, or something to publish. */
  after?: 'goal' | 'matter';
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
  { service: 'monitoring', step: 'EXTENSION', roles: ['planning-finance'], kinds: ALL, after: 'goal' },
  { service: 'monitoring', step: 'RECTIFICATION', roles: ['planning-finance'], kinds: ALL, after: 'goal' },
  { service: 'monitoring', step: 'FUND_CONTROL', roles: ['planning-finance', 'office-leader'], kinds: WITH_MONEY, after: 'goal' },
  { service: 'evaluation', step: 'RESULT', roles: ['planning-finance', 'office-leader'], kinds: ALL, after: 'goal' },
  { service: 'disclosure', step: 'ITEM', roles: ['disclosure-officer', 'office-leader', 'secrecy-reviewer'], kinds: ALL, after: 'matter' },
];

/** How far a subject has come, as far as acts ask for it. */
export interface Come {
  classified?: boolean;
  /** Its goal was approved, or filed as a trial's. */
  goal?: boolean;
  /** There is something to publish. */
  matter?: boolean;
}

/** What somebody with these roles may do with a subject of that kind, in the order of its year. */
export function actsFor(kind: string, roles: readonly string[], come: Come): readonly Act[] {
  const open = ({ after, classified }: Act) => (classified === true || come.classified !== true) && (after === undefined || come[after] === true);
  return ACTS.filter((act) => act.kinds.includes(kind) && open(act) && act.roles.some((role) => roles.includes(role)));
}

export function isAct(service: string, step: string): boolean {
  return ACTS.some((act) => act.service === service && act.step === step);
}
