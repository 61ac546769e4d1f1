import { read } from '@/api/client';
import type { DisclosureSchemas } from '@/api/types';
import { orAbsent } from '@/shared/absent';
import type { Field } from '@/shared/form/fields';
import type { Light } from '@/shared/lights';
import { today } from '@/shared/today';
import { choice, day, hash, line, sure, type Step, type WorkForm } from '@/work/step';

export type Request = DisclosureSchemas['disclosure.request.register.DisclosureRequestEndpoint.RequestRow'];

/** Who may read the register, as its service has it. */
export const READERS = ['disclosure-officer', 'secrecy-reviewer', 'office-leader', 'auditor'] as const;

const REQUEST = '/api/disclosure/requests/{year}/{number}';
const GROUNDS = ['ART_14', 'ART_15', 'ART_16'];

export function isOpen({ status }: Pick<Request, 'status'>): boolean {
  return status !== 'ANSWERED' && status !== 'ABANDONED';
}

/** The clock of an open request: nothing runs while the applicant may complete it. */
export function clockOf(request: Request): Light {
  if (!isOpen(request) || request.status === 'WAITS_FOR_APPLICANT') return 'GREY';
  return request.overdue ? 'RED' : 'GREEN';
}

const number = { ...line('number'), as: 'requestNumber', most: 40 };
const about = (before: string): Field[] => [
  { name: `${before}about.kind`, as: 'aboutFields.kind', type: 'choice', choices: ['project', 'policy', 'unit', 'department'], words: 'kinds', optional: true },
  { name: `${before}about.code`, as: 'aboutFields.code', type: 'line', optional: true },
  { name: `${before}about.budgetYear`, as: 'aboutFields.budgetYear', type: 'number', whole: true, optional: true },
  { ...choice(`${before}matter`, ['GOAL', 'SELF_EVALUATION'], true), as: 'aboutFields.matter' },
];

/** 登记: the words of the request, and nothing of who asks. */
export const RECEIPT: WorkForm = {
  act: 'RECEIVE', to: REQUEST, inAddress: ['number'],
  fields: [number, { ...choice('channel', ['IN_PERSON', 'POST', 'FAX', 'ONLINE']), words: 'requests.channels' }, { ...line('topic'), as: 'requestTopic' }, day('receivedOn')],
};

const ASK_COMPLETION: WorkForm = { act: 'ASK_COMPLETION', to: `${REQUEST}/completion-notice`, fields: [line('what'), day('completeBy')], secondary: true };
const COMPLETE: WorkForm = { act: 'COMPLETE', to: `${REQUEST}/completion`, fields: [day('receivedOn')] };
const ABANDON: WorkForm = { act: 'ABANDON', to: `${REQUEST}/abandonment`, fields: [], secondary: true };
const ASK_THIRD_PARTY: WorkForm = { act: 'ASK_THIRD_PARTY', to: `${REQUEST}/third-party-inquiry`, fields: [line('reference')], secondary: true };
const HEAR: WorkForm = { act: 'HEAR', to: `${REQUEST}/third-party-opinion`, fields: [line('reference'), { name: 'consents', type: 'check' }, day('receivedOn')] };
const EXTEND: WorkForm = { act: 'EXTEND', to: `${REQUEST}/extension`, fields: [line('reason')], secondary: true };
const PREPARE: WorkForm = {
  act: 'PREPARE_ANSWER', to: `${REQUEST}/answer-preparation`,
  fields: [
    { ...choice('outcome', ['DISCLOSED', 'PARTLY_DISCLOSED']), as: 'answerOutcome', words: 'requests.outcomes' }, ...about(''), { name: 'outsideTheSystem', type: 'check' }, choice('ground', GROUNDS, true),
    { name: 'objectedPartDisclosed', type: 'check' }, { ...line('reason', true), as: 'whyDespite' }, { name: 'contentHash', as: 'answerFile', type: 'hash' },
  ],
};
const REVIEW: WorkForm = { act: 'REVIEW', to: `${REQUEST}/answer-review`, fields: [choice('outcome', ['MAY_BE_PUBLISHED', 'MUST_BE_WITHHELD']), choice('ground', GROUNDS, true)], fixed: hash };
const APPROVE: WorkForm = { act: 'APPROVE', to: `${REQUEST}/answer-approval`, fields: [sure], fixed: hash };
/** What discloses nothing needs no review. */
const REFUSE: WorkForm = {
  act: 'ANSWER_WITHHOLDING', to: `${REQUEST}/answer`, secondary: true,
  fields: [{ ...choice('answer.outcome', ['REFUSED', 'NOT_HELD', 'NOT_EXISTING']), as: 'answerOutcome', words: 'requests.outcomes' }, ...about('answer.'), { ...choice('answer.ground', GROUNDS, true), as: 'ground' }, { ...line('document'), as: 'documentNumber' }],
};
const discloses = (request: Request): WorkForm => ({ act: 'ANSWER_AS_PREPARED', to: `${REQUEST}/answer`, fields: [{ ...line('document'), as: 'documentNumber' }], fixed: () => ({ answer: request.draft }) });

function ofOfficer(request: Request, on: string): WorkForm[] {
  if (request.status === 'WAITS_FOR_APPLICANT') return request.waitUntil !== undefined && on > request.waitUntil ? [ABANDON, COMPLETE] : [COMPLETE];
  const heard = request.status === 'WAITS_FOR_THIRD_PARTY' ? [HEAR] : [];
  const answer = request.review === 'MAY_BE_PUBLISHED' ? [discloses(request)] : [];
  const unclear = request.status === 'OPEN' && on <= request.completionBy && !request.extended && request.draft === undefined ? [ASK_COMPLETION] : [];
  return [...heard, ...answer, PREPARE, REFUSE, ...(on <= request.answerBy ? [ASK_THIRD_PARTY] : []), ...unclear];
}

function ofLeader(request: Request, on: string): WorkForm[] {
  if (request.status === 'WAITS_FOR_APPLICANT') return [];
  const approve = request.review === 'MAY_BE_PUBLISHED' && request.approvedOn === undefined ? [APPROVE] : [];
  return [...approve, ...(!request.extended && on <= request.answerBy ? [EXTEND] : [])];
}

/** What can be done with a request as it stands; the rules themselves are the service's. */
export function requestForms(roles: readonly string[], request: Request, on: string): WorkForm[] {
  if (!isOpen(request)) return [];
  return [
    ...(roles.includes('disclosure-officer') ? ofOfficer(request, on) : []),
    ...(roles.includes('secrecy-reviewer') && request.draft !== undefined && request.review === undefined ? [REVIEW] : []),
    ...(roles.includes('office-leader') ? ofLeader(request, on) : []),
  ];
}

/** What the register has of a request. Its answer is told as far as it is prepared. */
export function factsOf(request: Request): Record<string, unknown> {
  const { status, channel, topic, receivedOn, waitUntil, answerBy, overdue, extended, objected, draft, review, approvedOn, outcome, ground, document, closedOn } = request;
  const answer = outcome ?? draft?.outcome;
  return {
    requestStatus: status, channel, requestTopic: topic, receivedOn, waitUntil: isOpen(request) ? waitUntil : undefined, answerUntil: isOpen(request) ? answerBy : undefined, overdue: overdue || undefined, extended: extended || undefined, thirdPartyObjects: objected || undefined,
    answerOutcome: answer, answerAbout: draft?.about && `${draft.about.code} · ${draft.about.budgetYear}`, matter: draft?.matter, ground: ground ?? draft?.ground, whyDespite: draft?.reason, answerHash: draft?.contentHash, review, approvedOn, documentNumber: document, requestClosedOn: closedOn,
  };
}

/** 依申请公开: one page for a request, whatever waits there. */
export const REQUEST_STEP: Step = {
  about: async (of) => {
    const request = (await orAbsent(read('/api/disclosure/requests/{year}/{number}', of), [404]))?.data;
    if (!request) return { facts: {} };
    return { facts: factsOf(request), contentHash: request.draft?.contentHash, version: request.version, forms: (roles) => requestForms(roles, request, today()) };
  },
  part: 'number',
};
