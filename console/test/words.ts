import { expect } from 'vitest';
import en from '@/locales/en';
import zh from '@/locales/zh-CN';
import type { WorkForm } from '@/work/step';

/** A command and all that is typed for it has a name in both languages. */
export function saysItsWords(form: WorkForm, of: string): void {
  Object.entries({ zh, en }).forEach(([language, words]) => saysItsWordsIn(words, form, `${of} (${language})`));
}

function saysItsWordsIn(said: typeof en | typeof zh, form: WorkForm, place: string): void {
  expect(said.acts, place).toHaveProperty(form.act);
  form.fields.filter(({ type }) => type !== 'sure').forEach((field) => expect(said.fields, place).toHaveProperty(field.as ?? field.name));
  (form.sheets ?? []).flatMap(({ columns }) => columns).forEach(({ field, choices = [] }) => {
    expect(said.fields, place).toHaveProperty(field);
    choices.forEach((code) => expect(said.codes, place).toHaveProperty(code));
  });
  (form.sheets ?? []).forEach((sheet) => expect(said.keyEvaluation.sheets, place).toHaveProperty(sheet.as ?? sheet.name));
  form.fields.forEach(({ name, choices = [], words = 'codes', labels }) => name !== 'seat' && !labels && choices.forEach((code) => expect(said, place).toHaveProperty(`${words}.${code}`)));
}
