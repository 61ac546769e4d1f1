import { expect } from 'vitest';
import zh from '@/locales/zh-CN';
import type { WorkForm } from '@/work/step';

/** A command and all that is typed for it has a name. */
export function saysItsWords(form: WorkForm, place: string): void {
  expect(zh.acts, place).toHaveProperty(form.act);
  form.fields.filter(({ type }) => type !== 'sure').forEach((field) => expect(zh.fields, place).toHaveProperty(field.as ?? field.name));
  (form.sheets ?? []).flatMap(({ columns }) => columns).forEach(({ field, choices = [] }) => {
    expect(zh.fields, place).toHaveProperty(field);
    choices.forEach((code) => expect(zh.codes, place).toHaveProperty(code));
  });
  (form.sheets ?? []).forEach((sheet) => expect(zh.keyEvaluation.sheets, place).toHaveProperty(sheet.as ?? sheet.name));
  form.fields.forEach(({ name, choices = [], words = 'codes' }) => name !== 'seat' && choices.forEach((code) => expect(zh, place).toHaveProperty(`${words}.${code}`)));
}
