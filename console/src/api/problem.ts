/** One reason of a refusal, as the services give it (RFC 9457 with the suite's own members). */
export interface Reason {
  code: string;
  field?: string;
  title: string;
  detail: string;
  next?: string;
}

/** Why a request was not done. Title, detail and next are in the language of the request. */
export interface Problem {
  code: string;
  status: number;
  title: string;
  detail: string;
  next?: string;
  correlationId?: string;
  incident?: string;
  errors: Reason[];
}

/** What the console itself has to say where no service said anything. */
export interface OwnWords {
  unreachable: { title: string; detail: string };
  unreadable: { title: string; detail: string };
}

export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'RequestFailed';
  }
}

const PREFIX = 'urn:jixiao:problem:';

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function reason(value: unknown): Reason[] {
  if (!isRecord(value)) return [];
  const title = text(value.title) ?? text(value.detail) ?? '';
  return [
    {
      code: text(value.code) ?? '',
      field: text(value.field),
      title,
      detail: text(value.detail) ?? title,
      next: text(value.next),
    },
  ];
}

/** Reads an answer's body; whatever is no problem document (a proxy's page) becomes one in the console's own words. */
export function problemOf(status: number, body: unknown, words: OwnWords): Problem {
  const type = isRecord(body) ? text(body.type) : undefined;
  const title = isRecord(body) ? text(body.title) : undefined;
  if (!isRecord(body) || type === undefined || title === undefined) {
    return { code: 'unreadable', status, ...words.unreadable, errors: [] };
  }
  return {
    code: type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type,
    status,
    title,
    detail: text(body.detail) ?? title,
    next: text(body.next),
    correlationId: text(body.correlationId),
    incident: text(body.incident),
    errors: Array.isArray(body.errors) ? body.errors.flatMap(reason) : [],
  };
}

export function unreachable(words: OwnWords): Problem {
  return { code: 'unreachable', status: 0, ...words.unreachable, errors: [] };
}

/** Where a reason stands on the form: each field's reasons, and those that belong to no field that is shown. */
export function byField(problem: Problem | undefined, shown: readonly string[]): Map<string, Reason[]> {
  const found = new Map<string, Reason[]>();
  for (const error of problem?.errors ?? []) {
    const field = error.field !== undefined && shown.includes(error.field) ? error.field : '';
    found.set(field, [...(found.get(field) ?? []), error]);
  }
  return found;
}
