/** One entry of the menu; without `roles` it is there for everybody. */
export interface Entry {
  to: string;
  title: string;
  roles?: readonly string[];
}

/** The services' @ForStaff: whoever works on the subjects or looks on. */
export const STAFF = [
  'project-officer', 'division-head', 'unit-head', 'unit-finance', 'planning-finance', 'research-office',
  'general-secretariat', 'support-division', 'cooperation-division', 'reception-division', 'office-leader',
  'secrecy-reviewer', 'disclosure-officer', 'auditor',
] as const;

export const MENU: readonly Entry[] = [
  { to: '/', title: 'menu.home' },
  { to: '/projects', title: 'menu.projects', roles: STAFF },
  { to: '/monitoring', title: 'menu.monitoring', roles: STAFF },
  { to: '/evaluations', title: 'menu.evaluations', roles: STAFF },
  { to: '/disclosure', title: 'menu.disclosure', roles: STAFF },
  { to: '/submissions', title: 'submissions.title', roles: ['planning-finance', 'office-leader', 'auditor'] },
  { to: '/work-plans', title: 'workPlan.title', roles: STAFF },
  { to: '/indicator-library', title: 'library.title', roles: STAFF },
  { to: '/imports', title: 'imports.title', roles: ['project-officer', 'planning-finance', 'research-office', 'general-secretariat', 'unit-head', 'unit-finance', 'division-head'] },
  { to: '/units', title: 'organisation.title', roles: STAFF },
  { to: '/evaluators', title: 'evaluators.title', roles: ['planning-finance'] },
  { to: '/rulebooks', title: 'rulebook.title', roles: STAFF },
  { to: '/audit/search', title: 'menu.audit', roles: ['auditor'] },
  { to: '/audit/processors', title: 'audit.views.processors', roles: ['system-administrator'] },
];

export function entriesFor(roles: readonly string[], menu: readonly Entry[] = MENU): readonly Entry[] {
  return menu.filter((entry) => entry.roles === undefined || entry.roles.some((role) => roles.includes(role)));
}
