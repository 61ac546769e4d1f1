import { problemOf, RequestFailed, unreachable, type OwnWords } from './problem';
import type { PathValues, Query, ReadOf, ReadPath, SendMethod, SendPath } from './types';

/** What the client needs of the rest of the console. */
export interface Surroundings {
  language(): string;
  /** The day on which a request counts; empty for today. */
  businessDate(): string;
  words(): OwnWords;
  /** The anti-forgery header for changes under a login session. */
  antiForgery(): { header: string; token: string } | undefined;
  /** Asked once where the anti-forgery token was refused, since a new login gives a new one. */
  renew(): Promise<void>;
  /** The session is over; resolves when somebody has logged in again, rejects where nobody wants to. */
  logInAgain(): Promise<void>;
}

let around: Surroundings;
let written: string | undefined;

export function useSurroundings(surroundings: Surroundings): void {
  around = surroundings;
}

export interface Read<T> {
  data: T;
  /** The version that was read, for If-Match. */
  etag?: string;
}

export function address(
  template: string,
  path: PathValues = {},
  query: Query = {},
): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') asked.set(name, String(value));
  }
  const text = asked.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return undefined;
  // What is absent stands as null in an answer and is absent in its type.
  const text = await response.text();
  try {
    return JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value));
  } catch {
    return undefined;
  }
}

export async function exchange(url: string, init: RequestInit, headers: Record<string, string>): Promise<Response> {
  const change = init.method !== undefined && init.method !== 'GET';
  for (let attempt = 0; ; attempt++) {
    const token = around.antiForgery();
    const day = around.businessDate();
    const response = await fetch(url, {
      ...init,
      headers: {
        Accept: 'application/json',
        'Accept-Language': around.language(),
        ...(day ? { 'Jixiao-Business-Date': day } : {}),
        ...(change && token ? { [token.header]: token.token } : {}),
        ...headers,
      },
    }).catch((): never => {
      throw new RequestFailed(unreachable(around.words()));
    });
    if (response.ok || response.status === 304) return response;
    const problem = problemOf(response.status, await bodyOf(response), around.words());
    if (attempt === 0 && problem.status === 401) await around.logInAgain();
    else if (attempt === 0 && problem.code === 'csrf-token-missing') await around.renew();
    else throw new RequestFailed(problem);
  }
}

/** Reads, and sees what the last command of this page wrote. */
export async function read<P extends ReadPath>(
  template: P,
  path: PathValues = {},
  query: Query = {},
): Promise<Read<ReadOf<P>>> {
  const headers: Record<string, string> = written ? { 'Jixiao-Written': written } : {};
  const response = await exchange(address(template, path, query), {}, headers);
  return { data: (await bodyOf(response)) as ReadOf<P>, etag: response.headers.get('ETag') ?? undefined };
}

export interface Order {
  method: SendMethod;
  to: SendPath;
  path?: PathValues;
  query?: Query;
  body?: unknown;
  /** The same for each try of one wish, so that a repetition is no second one. */
  key: string;
  ifMatch?: string;
}

/** Sends a command. What it wrote is remembered, so that the next reads show it. */
export async function send(order: Order): Promise<unknown> {
  const headers: Record<string, string> = { 'Idempotency-Key': order.key };
  if (order.body !== undefined) headers['Content-Type'] = 'application/json';
  if (order.ifMatch !== undefined) headers['If-Match'] = order.ifMatch;
  const body = order.body === undefined ? undefined : JSON.stringify(order.body);
  const response = await exchange(address(order.to, order.path, order.query), { method: order.method, body }, headers);
  written = response.headers.get('Jixiao-Written') ?? written;
  return bodyOf(response);
}

/** Sends a table as a file; it is a command like any other. */
export async function sendFile(order: Pick<Order, 'to' | 'path' | 'query' | 'key'>, file: Blob, type: string): Promise<unknown> {
  const response = await exchange(address(order.to, order.path, order.query), { method: 'POST', body: file }, { 'Content-Type': type, 'Idempotency-Key': order.key });
  written = response.headers.get('Jixiao-Written') ?? written;
  return bodyOf(response);
}
