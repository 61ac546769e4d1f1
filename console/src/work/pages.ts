/** The steps that have a page, by service: known to the home page without what these pages need. */
const PAGES: Partial<Record<string, readonly string[]>> = {
  monitoring: ['REPORT', 'CONFIRM', 'OPINION', 'CONCLUDE', 'RECTIFY', 'JUDGE_RECTIFICATION', 'STATE_CASE', 'DECIDE', 'ANSWER'],
  evaluation: ['SUBMIT', 'PROVE', 'CONFIRM', 'OPINION', 'SUPERVISE', 'FINALISE', 'FILE'],
  disclosure: ['PREPARE', 'REVIEW', 'APPROVE', 'PUBLISH', 'RESCHEDULE', 'REEXAMINE'],
};

export function hasPage(service: string, step: string): boolean {
  return PAGES[service]?.includes(step) ?? false;
}
