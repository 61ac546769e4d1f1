import { read } from '@/api/client';
import type { GoalsSchemas, PathValues } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import type { Row } from '@/shared/grid/grid';
import { rulesOf } from '@/shared/rulebook';
import { useSession } from '@/session';
import { appraisalForms, ATTEST_APPRAISAL, DIMENSIONS, REPORT } from './appraisalForms';
import { projectOf } from './listed';
import type { About, AboutTable, Step } from './step';

type Appraisal = GoalsSchemas['goals.appraisal.content.AppraisalContent'];
type Rules = GoalsSchemas['contracts.goals.AppraisalRules'];

/** Whether the full appraisal is needed: decided, of a policy, asked for again, or new from an amount on. */
export function needsTheFull({ kind, nature, requestedAmount }: Pick<Appraisal, 'kind' | 'nature' | 'requestedAmount'>, policy: boolean, fullFrom: string | undefined): boolean {
  const large = nature === 'NEW' && fullFrom !== undefined && Number(requestedAmount) >= Number(fullFrom);
  return kind === 'FULL' || policy || nature === 'RENEWED' || large;
}

function factsOf({ name, unitCode, nature, requestedAmount, policyBasis, kind, standing, fullReason, commission, conclusion, improvementReport, rejectionReason }: Appraisal, policy: boolean): Record<string, unknown> {
  return {
    name, unitCode, projectNature: nature, requestedAmount, policyBasis, appraisal: standing, appraisalKind: kind && `${kind}_APPRAISAL`, fullReason, methods: commission?.methods, forms: commission?.forms,
    conclusion: conclusion?.conclusion, concludedOn: conclusion?.concludedOn, total: conclusion?.findings?.total, appraisedAmount: conclusion?.appraisedAmount, validUpTo: conclusion?.validUpTo, validThrough: conclusion?.validThrough,
    ...Object.fromEntries(DIMENSIONS.map((one) => [policy ? `policyDimensions.${one}` : one, conclusion?.dimensions[one]])),
    deviationReason: conclusion?.findings?.deviationReason,
    ...Object.fromEntries(REPORT.map((one) => [`appraisalReport.${one}`, conclusion?.findings?.report[one]])),
    improvementsAsked: conclusion?.improvements, improvementReport, rejectionReason,
  };
}

/** Who was named and what each gave, as far as whoever reads may see it. */
export function expertTables({ commission }: Pick<Appraisal, 'commission'>, rules: Rules | undefined, policy: boolean): AboutTable[] {
  const experts = commission?.experts ?? [];
  const called = new Map(rules?.dimensions.map(({ dimension, name, policyName }) => [dimension, policy ? policyName : name]));
  return [
    { name: 'appraisers', columns: [{ field: 'personName' }, { field: 'staffId' }, { field: 'scoredOn' }, { field: 'recusalReason' }], rows: experts.map(({ expert, name, ...one }) => ({ ...one, personName: name, staffId: expert })) },
    { name: 'appraisalScores', columns: [{ field: 'personName' }, { field: 'dimension' }, { field: 'points', number: true }, { field: 'text' }], rows: experts.flatMap(({ name, scores }) => (scores ?? []).map((score) => ({ ...score, personName: name, dimension: called.get(score.dimension) ?? score.dimension }))) },
  ];
}

/** The sheet of the five dimensions, with what this expert gave before. */
export function sheetRows(rules: Rules | undefined, policy: boolean, own: { dimension: string; points: string; text: string }[] = []): Row[] {
  const before = new Map(own.map((one) => [one.dimension, one]));
  return (rules?.dimensions ?? []).map(({ dimension, name, policyName, maximum }) => ({ key: dimension, dimension: policy ? policyName : name, maximum, points: before.get(dimension)?.points ?? '', text: before.get(dimension)?.text ?? '' }));
}

/** The register of experts, from which the commission is named; only for who names it. */
async function register(roles: readonly string[]): Promise<AboutTable[]> {
  const all = roles.includes('planning-finance') ? ((await orAbsent(read('/api/goals/experts')))?.data ?? []) : [];
  const columns = ['staffId', 'name', 'expertise', 'professionalTitle', 'workplace'].map((field) => ({ field }));
  const rows = all.filter(({ struckOff }) => struckOff === undefined).map(({ expert: { staffId, name, field: expertise, title: professionalTitle, employer: workplace } }) => ({ staffId, name, expertise, professionalTitle, workplace }));
  return [{ name: 'expertRegister', columns, rows }];
}

async function appraisal(of: PathValues): Promise<About> {
  const policy = of.subjects === 'policies';
  const session = useSession();
  const [found, project] = await Promise.all([
    orAbsent(read('/api/goals/{subjects}/{code}/{year}/appraisal', of)),
    policy ? undefined : projectOf(of),
  ]);
  if (project?.classified) return offline(project);
  if (!found) return { facts: {}, forms: () => [] };
  const content = found.data;
  const [rules, registered] = await Promise.all([rulesOf(String(of.year), content.commission?.rulebookVersion), content.conclusion ? [] : register(session.roles)]);
  const experts = content.commission?.experts ?? [];
  const own = experts.find(({ expert, recusalReason }) => expert === session.me?.id && recusalReason === undefined);
  const stands = {
    standing: content.standing,
    policy,
    full: needsTheFull(content, policy, rules?.appraisal.fullFrom),
    lead: policy ? rules?.appraisal.policyConcludedBy : rules?.appraisal.concludedBy,
    expert: session.has('expert') ? own?.expert : undefined,
  };
  return {
    facts: factsOf(content, policy),
    tables: [...expertTables(content, rules?.appraisal, policy), ...registered],
    rows: {
      appraisalScores: sheetRows(rules?.appraisal, policy, own?.scores),
      ...(experts.length > 0 && { appraisers: experts.filter(({ recusalReason }) => recusalReason === undefined).map(({ expert, name }) => ({ key: expert, staffId: expert, name })) }),
    },
    begin: { methods: (content.commission?.methods ?? []).join('\n'), forms: (content.commission?.forms ?? []).join('\n') },
    version: content.version,
    forms: (roles) => appraisalForms(roles, stands),
  };
}

/** Of a classified project only the outcome is taken down; after 部分支持 once more. */
function offline({ name, appraisal: standing }: { name: string; appraisal: string }): About {
  const open = !['SUPPORTED', 'NOT_SUPPORTED'].includes(standing);
  return { facts: { name, appraisal: standing }, forms: (roles) => (open && roles.includes('secrecy-reviewer') ? [ATTEST_APPRAISAL] : []) };
}

/** 事前绩效评估 (入库绩效评估): all of it on one page, since nothing of it waits in a list. */
export const APPRAISAL_STEPS: Partial<Record<string, Step>> = {
  'goals/APPRAISAL': { about: appraisal, choose: true },
};
