import { read } from '@/api/client';
import type { PathValues } from '@/api/types';
import { day, line, text, type About, type WorkForm } from '@/work/step';
import { standingOf, submitterOf, type Edition, type Submitter } from './submissions';

const PLACES = {
  goals: '/api/goals/submissions/{year}',
  monitoring: '/api/monitoring/submissions/{year}',
  evaluation: '/api/evaluation/submissions/{year}/{kind}/{code}',
} as const;

const PAPERS: WorkForm['fields'][number] = { name: 'papers', type: 'files', optional: true, as: 'packedPapers' };

/** What is in the package of the goals is the goals themselves; to the others belong papers that somebody wrote. Self-evaluations may be missing. */
function prepare(submitter: Submitter, code: string, secondary = false): WorkForm {
  const papers = submitter === 'goals' ? [] : [PAPERS];
  return { act: 'PREPARE_PACKAGE', to: `${PLACES[submitter]}/package`, fields: code === 'self-evaluations' ? [...papers, text('missingBecause', true)] : papers, secondary };
}

function ofEdition(submitter: Submitter, edition: number): Record<'send' | 'receive' | 'giveBack', WorkForm> {
  const place = PLACES[submitter];
  const fixed = () => ({ edition });
  return {
    send: { act: 'SEND_PACKAGE', to: `${place}/sending`, fields: [line('documentNumber'), { ...line('approvalNumber'), as: 'submissionApproval' }], fixed },
    receive: { act: 'RECORD_RECEIPT', to: `${place}/receipt`, fields: [{ ...day('receivedOn'), as: 'financeSignedOn' }, line('receipt')], fixed },
    giveBack: { act: 'RECORD_RETURN', to: `${place}/return`, fields: [day('returnedOn'), text('opinions'), day('resubmitBy', true)], fixed, secondary: true },
  };
}

/** What 计划财务处 can do as the submission stands. What was received of evaluation may have been overtaken by newer results, which the service knows. */
export function submissionForms(roles: readonly string[], kind: string, code: string, last: Pick<Edition, 'edition' | 'status'> | undefined): WorkForm[] {
  if (!roles.includes('planning-finance')) return [];
  const submitter = submitterOf(kind, code);
  const { send, receive, giveBack } = ofEdition(submitter, last?.edition ?? 0);
  switch (standingOf(last)) {
    case 'PREPARED':
      return [send, prepare(submitter, code, true)];
    case 'SENT':
      return [receive, giveBack];
    case 'RECEIVED':
      return [giveBack, ...(submitter === 'evaluation' ? [prepare(submitter, code, true)] : [])];
    default:
      return [prepare(submitter, code)];
  }
}

function factsOf({ edition, status, dueOn, preparedOn, missingBecause, sentOn, late, documentNumber, approvalNumber, receivedOn, receipt, returnedOn, opinions, resubmitBy }: Edition): Record<string, unknown> {
  return { submissionStanding: status, edition, dueOn, packedOn: preparedOn, missingBecause, submissionSentOn: sentOn, submissionLate: late || undefined, documentNumber, submissionApproval: approvalNumber, financeSignedOn: receivedOn, receipt, returnedOn, opinions, resubmitBy };
}

/** A submission: how its newest edition stands, its package, what became of the editions before, and what can be done now. */
export async function aboutSubmission({ year = '', kind = '', code = '' }: PathValues): Promise<About> {
  const editions: readonly Edition[] = (await read(PLACES[submitterOf(String(kind), String(code))], { year, kind, code })).data;
  const [last, ...before] = editions;
  return {
    name: last?.items?.[0]?.name,
    facts: last ? factsOf(last) : { submissionStanding: standingOf(undefined) },
    archive: last?.archiveLink,
    tables: [
      { name: 'missing', columns: [{ field: 'code' }, { field: 'name' }, { field: 'unitCode' }], rows: last?.missing?.map(({ subject, name, unitCode }) => ({ code: subject.code, name, unitCode })) ?? [] },
      { name: 'editionsBefore', columns: [{ field: 'edition', number: true }, { field: 'submissionSentOn' }, { field: 'documentNumber' }, { field: 'returnedOn' }, { field: 'opinions' }], rows: before.map(factsOf) },
    ],
    version: `${last?.edition ?? 0}/${standingOf(last)}`,
    forms: (roles) => submissionForms(roles, String(kind), String(code), last),
  };
}
