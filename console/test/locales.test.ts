import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';

function keys(tree: object, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? keys(value as object, `${before}${key}.`) : [before + key]));
}

function values(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => (typeof value === 'string' ? [value] : values(value as object)));
}

const events = readFileSync('../docs/events.md', 'utf8').matchAll(/^\| `([a-z]+)\.([a-z-]+)` \| \d+ \| .*? \| (.*) \|$/gm);
const stored = [...events].map(([, context = '', name = '', fields = '']) => ({ context, name, fields }));

describe('The texts', () => {
  it('are there in both languages', () => {
    expect(keys(en).sort()).toEqual(keys(zh).sort());
    expect([...values(en), ...values(zh)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('ask for the same values in both languages', () => {
    const asked = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    expect(values(en).map(asked)).toEqual(values(zh).map(asked));
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
});
