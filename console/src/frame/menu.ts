/** One entry of the menu; without `roles` it is there for everybody. */
export interface Entry {
  to: string;
  title: string;
  roles?: readonly string[];
  /** Where else the pages are that belong to it, beside those below its own address. */
  also?: readonly string[];
}

/** The services' @ForStaff: whoever works on the subjects or looks on. */
export const STAFF = [
  'project-officer', 'division-head', 'unit-head', 'unit-finance', 'planning-finance', 'research-office',
  'general-secretariat', 'support-division', 'cooperation-division', 'reception-division', 'office-leader',
  'secrecy-reviewer', 'disclosure-officer', 'auditor',
] as const;

export const MENU: readonly Entry[] = [
  { to: '/', title: 'menu.home' },
  { to: '/projects', title: 'menu.projects', roles: STAFF, also: ['/subjects', '/bulk'] },
  { to: '/monitoring', title: 'menu.monitoring', roles: STAFF },
  { to: '/evaluations', title: 'menu.evaluations', roles: STAFF, also: ['/bulk/evaluation'] },
  { to: '/disclosure', title: 'menu.disclosure', roles: STAFF },
  { to: '/submissions', title: 'submissions.title', roles: ['planning-finance', 'office-leader', 'auditor'] },
  { to: '/work-plans', title: 'workPlan.title', roles: STAFF, also: ['/years'] },
  { to: '/indicator-library', title: 'library.title', roles: STAFF },
  { to: '/imports', title: 'imports.title', roles: ['project-officer', 'planning-finance', 'research-office', 'general-secretariat', 'unit-head', 'unit-finance', 'division-head'] },
  { to: '/units', title: 'organisation.title', roles: STAFF },
  { to: '/evaluators', title: 'evaluators.title', roles: ['planning-finance'] },
  { to: '/rulebooks', title: 'rulebook.title', roles: STAFF },
  { to: '/audit/search', title: 'menu.audit', roles: ['auditor'], also: ['/audit'] },
  { to: '/audit/processors', title: 'audit.views.processors', roles: ['system-administrator'] },
];

export function entriesFor(roles: readonly string[], menu: readonly Entry[] = MENU): readonly Entry[] {
  return menu.filter((entry) => entry.roles === undefined || entry.roles.some((role) => roles.includes(role)));
}

/** The entry to which a page belongs: the one that names the longest beginning of its address; nothing where none does. */
export function entryOf(path: string, entries: readonly Entry[]): Entry | undefined {
  const covers = (place: string) => path === place || (place !== '/' && path.startsWith(`${place}/`));
  const lengthIn = ({ to, also = [] }: Entry) => Math.max(0, ...[to, ...also].filter(covers).map((place) => place.length));
  const longest = Math.max(0, ...entries.map(lengthIn));
  return longest === 0 ? undefined : entries.find((entry) => lengthIn(entry) === longest);
}
