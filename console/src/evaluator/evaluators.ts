import { read } from '@/api/client';
import type { GoalsSchemas } from '@/api/types';
import type { About } from '@/work/step';

export type Kind = 'EXPERT' | 'AGENCY';
type Struck = { reason: string; struckOffOn: string };

/** An expert or an agency, as the registers show them. */
export interface Evaluator {
  kind: Kind;
  code: string;
  name: string;
  facts: Record<string, unknown>;
  struckOff?: Struck;
  /** With what a correction begins. */
  held: Pick<About, 'begin' | 'rows'>;
}

type Expert = GoalsSchemas['goals.evaluator.listing.EvaluatorsEndpoint.ListedExpert'];
type Agency = GoalsSchemas['goals.evaluator.listing.EvaluatorsEndpoint.ListedAgency'];

export function ofExpert({ expert, struckOff }: Expert): Evaluator {
  const { staffId, name, field, title, employer, registeredOn } = expert;
  return { kind: 'EXPERT', code: staffId, name, struckOff, facts: { staffId, personName: name, expertise: field, professionalTitle: title, workplace: employer, registeredOn }, held: { begin: { name, field, title, employer } } };
}

export function ofAgency({ agency, struckOff }: Agency): Evaluator {
  const { creditCode, name, agencyKind, qualifications, leadEvaluators, registeredOn } = agency;
  return { kind: 'AGENCY', code: creditCode, name, struckOff, facts: { creditCode, name, agencyKind, qualifications, leadEvaluators, registeredOn }, held: { begin: { name, agencyKind, qualifications: qualifications.join('\n') }, rows: { leadEvaluators: leadEvaluators.map((one) => ({ key: one.name, personName: one.name, professionalTitle: one.title })) } } };
}

/** 专家库、第三方机构库. */
export async function evaluators(): Promise<Record<Kind, Evaluator[]>> {
  const [experts, agencies] = await Promise.all([read('/api/goals/experts'), read('/api/goals/agencies')]);
  return { EXPERT: experts.data.map(ofExpert), AGENCY: agencies.data.map(ofAgency) };
}
