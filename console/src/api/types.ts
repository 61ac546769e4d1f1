import type { components as DisclosureComponents, paths as Disclosure } from './generated/disclosure';
import type { components as EvaluationComponents, paths as Evaluation } from './generated/evaluation';
import type { components as GoalsComponents, paths as Goals } from './generated/goals';
import type { components as JournalComponents, paths as Journal } from './generated/journal';
import type { components as MonitoringComponents, paths as Monitoring } from './generated/monitoring';

/** Schemas are named by package; what all of these names begin with is left out. */
type Short<S> = { [N in keyof S as N extends `org.jixiao.${infer Rest}` ? Rest : N]: S[N] };

export type GoalsSchemas = Short<GoalsComponents['schemas']>;
export type MonitoringSchemas = Short<MonitoringComponents['schemas']>;
export type EvaluationSchemas = Short<EvaluationComponents['schemas']>;
export type DisclosureSchemas = Short<DisclosureComponents['schemas']>;
export type JournalSchemas = Short<JournalComponents['schemas']>;

/** All requests of all services, by path and method, made from their OpenAPI documents. */
type Paths = Goals & Monitoring & Evaluation & Disclosure & Journal;

export type SendMethod = 'POST' | 'PUT' | 'DELETE';
export type PathValues = Record<string, string | number>;
export type Query = Record<string, string | number | boolean | undefined>;

type JsonOf<R> = R extends { content: { 'application/json': infer J } }
  ? J
  : R extends { content: { '*/*': infer J } }
    ? J
    : undefined;

/** A path that can be read. */
export type ReadPath = {
  [P in keyof Paths & string]: Paths[P] extends { get: { responses: unknown } } ? P : never;
}[keyof Paths & string];

/** A path to which something can be sent. */
export type SendPath = {
  [P in keyof Paths & string]: Paths[P] extends { post: unknown } | { put: unknown } | { delete: unknown } ? P : never;
}[keyof Paths & string];

/** What a 200 of this path holds. */
export type ReadOf<P extends ReadPath> = Paths[P] extends { get: { responses: { 200: infer R } } } ? JsonOf<R> : never;
