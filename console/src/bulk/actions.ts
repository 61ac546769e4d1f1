import type { SendPath } from '@/api/types';

/** What can be done at once to many goals, or to many self-evaluations. */
export interface BulkAction {
  name: 'conclude' | 'return' | 'remind' | 'agree' | 'finalise';
  service: 'goals' | 'evaluation';
  to: SendPath;
  /** Who may; the service asks again, and item by item. */
  roles: readonly string[];
  /** What has to be said of all: a reason, or for which seat one speaks. */
  asks?: 'reason' | 'seat';
}

const REVIEWERS = ['planning-finance', 'research-office', 'general-secretariat', 'office-leader', 'division-head', 'unit-head'];

export const ACTIONS: readonly BulkAction[] = [
  { name: 'conclude', service: 'goals', to: '/api/goals/goals/conclusions', roles: REVIEWERS },
  { name: 'return', service: 'goals', to: '/api/goals/goals/returns', roles: REVIEWERS, asks: 'reason' },
  { name: 'remind', service: 'goals', to: '/api/goals/goals/reminders', roles: ['planning-finance'] },
  { name: 'agree', service: 'evaluation', to: '/api/evaluation/self-evaluations/opinions', roles: [...REVIEWERS, 'unit-finance'], asks: 'seat' },
  { name: 'finalise', service: 'evaluation', to: '/api/evaluation/self-evaluations/conclusions', roles: REVIEWERS },
  { name: 'return', service: 'evaluation', to: '/api/evaluation/self-evaluations/returns', roles: REVIEWERS, asks: 'reason' },
];

export function actionsFor(roles: readonly string[], service: BulkAction['service'] = 'goals'): readonly BulkAction[] {
  return ACTIONS.filter((action) => action.service === service && action.roles.some((role) => roles.includes(role)));
}

/** Where it is seen what becomes of a run. */
export function pageOfRun(service: BulkAction['service'], run: string): string {
  return service === 'goals' ? `/bulk/${run}` : `/bulk/${service}/${run}`;
}
