import type { SendPath } from '@/api/types';

/** What can be done to many goals at once. */
export interface BulkAction {
  name: 'conclude' | 'return' | 'remind';
  to: SendPath;
  /** Who may; the service asks again, and item by item. */
  roles: readonly string[];
  /** Whether a reason is asked for. */
  reason?: boolean;
}

const REVIEWERS = ['planning-finance', 'research-office', 'general-secretariat', 'office-leader', 'division-head', 'unit-head'];

export const ACTIONS: readonly BulkAction[] = [
  { name: 'conclude', to: '/api/goals/goals/conclusions', roles: REVIEWERS },
  { name: 'return', to: '/api/goals/goals/returns', roles: REVIEWERS, reason: true },
  { name: 'remind', to: '/api/goals/goals/reminders', roles: ['planning-finance'] },
];

export function actionsFor(roles: readonly string[]): readonly BulkAction[] {
  return ACTIONS.filter((action) => action.roles.some((role) => roles.includes(role)));
}
