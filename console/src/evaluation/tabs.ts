const NAMES = ['results', 'use', 'selection', 'key', 'rechecks', 'reallocations', 'assessments', 'coverage', 'what-if'] as const;

/** The parts of the evaluations' page. */
export function evaluationTabs(t: (key: string) => string): { name: string; title: string; to: string }[] {
  return NAMES.map((name) => ({ name, title: t(`evaluationViews.${name}`), to: name === 'results' ? '/evaluations' : `/evaluations/${name}` }));
}
