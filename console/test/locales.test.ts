import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';

function keys(tree: object, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? keys(value as object, `${before}${key}.`) : [before + key]));
}

function values(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => (typeof value === 'string' ? [value] : values(value as object)));
}

interface Document {
  components: { schemas: Record<string, { properties: Record<string, { enum?: string[]; items?: { enum?: string[] } }> }> };
}

function codes(service: string, schema: string, field: string): string[] {
  const document = JSON.parse(readFileSync(`openapi/${service}.json`, 'utf8')) as Document;
  const of = document.components.schemas[`org.jixiao.${schema}`]?.properties[field];
  const found = of?.enum ?? of?.items?.enum;
  if (found === undefined) throw new Error(`${service} has no codes in ${schema}.${field}`);
  return found;
}

const events = readFileSync('../docs/events.md', 'utf8').matchAll(/^\| `([a-z]+)\.([a-z-]+)` \| \d+ \| .*? \| (.*) \|$/gm);
const stored = [...events].map(([, context = '', name = '', fields = '']) => ({ context, name, fields }));

/** The top-level keys of each file of a language, one after the other. */
function topKeys(language: string): string[] {
  const files = readdirSync(`src/locales/${language}`).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => Object.keys(JSON.parse(readFileSync(`src/locales/${language}/${name}`, 'utf8')) as object));
}

describe('The texts', () => {
  it.each([['zh-CN', zh], ['en', en]] as const)('of %s all come together: no file takes the name of another', (language, texts) => {
    const all = topKeys(language);
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
    expect(Object.keys(texts).sort()).toEqual(all.sort());
  });

  it('are there in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort());
    expect([...values(en), ...values(zh)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('ask for the same values in both languages', () => {
    const asked = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    expect(values(en).map(asked)).toEqual(values(zh).map(asked));
  });

  it('name the unit of money in one way', () => {
    expect(values(en).filter((text) => text.includes('元'))).toEqual([]);
    expect(values(zh).filter((text) => text.includes('CNY'))).toEqual([]);
  });

  it('are punctuated as their language is', () => {
    expect(values(zh).filter((text) => /\p{Script=Han}["')\]”’）》]*\s*[,;:!?()]|[,;:!?()]\s*["'([“‘（《]*\p{Script=Han}|\p{Script=Han}\.(?!\w)/u.test(text))).toEqual([]);
    expect(values(en).filter((text) => /[，。；：！？（）、]/.test(text))).toEqual([]);
  });

  it('hold the punctuation between what a page says, which differs between the languages', () => {
    const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.vue'));
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((name) => /\}\}\s*(?:<[^>]*>\s*)?[,;:()，；：（）、](?!\w)|[,;:(，；：（、]\s*\{\{/.test(readFileSync(`src/${name}`, 'utf8').replace(/^[\s\S]*?<template>/, '')))).toEqual([]);
  });

  it('name every event that can stand in the log', () => {
    const known: Record<string, Record<string, string>> = zh.events;
    expect(stored.length).toBeGreaterThan(200);
    expect(stored.filter(({ context, name }) => known[context]?.[name] === undefined)).toEqual([]);
  });

  it('name every field of an event', () => {
    const fields = new Set(stored.flatMap((one) => [...one.fields.matchAll(/(?:^|<br>)`(\w+)`/g)].map((found) => found[1])));
    expect([...fields].filter((field) => field !== undefined && !(field in zh.fields))).toEqual([]);
  });

  it('name every code that the services can answer and a page puts into words', () => {
    const shown: [string, string, string, object][] = [
      ['goals', 'kernel.todo.ToDo', 'step', zh.steps.goals],
      ['monitoring', 'kernel.todo.ToDo', 'step', zh.steps.monitoring],
      ['evaluation', 'kernel.todo.ToDo', 'step', zh.steps.evaluation],
      ['disclosure', 'kernel.todo.ToDo', 'step', zh.steps.disclosure],
      ['monitoring', 'monitoring.goaltracking.register.Trackings.Tracking', 'combined', zh.combined],
      ['evaluation', 'evaluation.selfevaluation.register.SelfEvaluationRow', 'stage', zh.evaluationStages],
      ['evaluation', 'contracts.evaluation.KeySelectionEvent.Candidate', 'grounds', zh.keySelection.grounds],
      ['disclosure', 'disclosure.item.register.DisclosureItemRow', 'status', zh.matterStatus],
      ['evaluation', 'evaluation.keyevaluation.register.KeyEvaluationRow', 'stage', zh.keyEvaluation.stages],
      ['evaluation', 'evaluation.resultapplication.register.ResultApplicationEndpoint.Used', 'standing', zh.uses.standings],
      ['evaluation', 'evaluation.resultapplication.register.ImprovementPlanEndpoint.Asked', 'standing', zh.work.stands.improvement],
      ['monitoring', 'monitoring.rectification.register.RectificationRow', 'standing', zh.work.stands.rectification],
      ['monitoring', 'monitoring.fundcontrol.register.FundControlRegister.MeasureRow', 'standing', zh.fundControl.standings],
      ['goals', 'contracts.goals.Indicator', 'category', zh.categories],
      ['goals', 'contracts.goals.Indicator', 'direction', zh.directions],
      ['goals', 'goals.goal.content.GoalContents.CurrentGoal', 'grade', zh.reviewGrades],
    ];
    const missing = shown.flatMap(([service, schema, field, texts]) => codes(service, schema, field).filter((code) => !(code in texts)));
    expect(missing).toEqual([]);
  });
});
