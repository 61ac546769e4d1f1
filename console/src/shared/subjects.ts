export interface Subject {
  kind: string;
  code: string;
  budgetYear: number;
}

const PAGES = ['project', 'policy', 'unit', 'department'];

/** The collection under which a subject's requests stand: projects/…, policies/…, units/…, departments/…. */
export function collection(kind: string): string {
  return kind === 'policy' ? 'policies' : `${kind}s`;
}

/** Its page in the console; other subjects (a submission, a sample) have none. */
export function pageOf(subject: Subject): string | undefined {
  return PAGES.includes(subject.kind) ? `/subjects/${subject.kind}/${subject.code}/${subject.budgetYear}` : undefined;
}
