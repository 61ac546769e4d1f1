import { useI18n } from 'vue-i18n';
import { grouped } from '@/shared/figures';
import type { Step } from './differences';
import { isList, isPart, nameOfPlace, type Part, type Rule } from './rules';

export interface RuleWords {
  label: (place: string) => string;
  say: (rule: Rule | undefined, place: string) => string;
  lines: (part: Part, place: string) => string[];
  placed: (way: readonly Step[]) => string;
}

/** Where the word for a code is looked for: some mean something of their own in one field. */
export function wordPlaces(field: string, code: string): string[] {
  return [`rulebook.of.${field}.${code}`, `rulebook.codes.${code}`, `categories.${code}`, `codes.${code}`, `roles.${code}`];
}

/** Rules in people's words. A field that has none yet is shown by its own name, so that nothing of a rulebook stays hidden. */
export function useRuleWords(): RuleWords {
  const { t, te } = useI18n();

  function label(place: string): string {
    const name = nameOfPlace(place);
    const key = [`rulebook.fields.${name}`, `rulebook.fields.${name}._`].find((one) => te(one) && typeof t(one) === 'string' && t(one) !== one);
    return key === undefined ? (name.split('.').at(-1) ?? name) : t(key);
  }

  function value(one: string | number, field: string): string {
    const text = String(one);
    if (/^-?\d+\.\d+$|^-?\d{5,}$/.test(text)) return grouped(text);
    const key = /^[A-Za-z][A-Za-z_-]*$/.test(text) ? wordPlaces(field, text).find((place) => te(place)) : undefined;
    return key === undefined ? text : t(key);
  }

  function say(rule: Rule | undefined, place: string): string {
    if (rule === undefined) return t('rulebook.absent');
    if (typeof rule === 'boolean') return t(rule ? 'rulebook.yes' : 'rulebook.no');
    if (isList(rule)) return rule.length === 0 ? t('rulebook.nothing') : rule.map((one) => say(one, place)).join(rule.some(isPart) ? '\n' : t('frame.comma'));
    if (isPart(rule)) return brief(rule, place);
    return value(rule, nameOfPlace(place).split('.').at(-1) ?? '');
  }

  /** A small part: the first it says, and the rest in brackets. */
  function brief(part: Part, place: string): string {
    const [[field, first] = ['', ''], ...others] = Object.entries(part);
    const name = say(first, `${place}.${field}`);
    return others.length === 0 ? name : t('frame.beside', { name, what: lines(Object.fromEntries(others), place).join(t('rulebook.semicolon')) });
  }

  /** A part, each of its fields by itself. */
  function lines(part: Part, place: string): string[] {
    return Object.entries(part).map(([field, one]) => t('frame.said', { name: label(`${place}.${field}`), text: say(one, `${place}.${field}`) }));
  }

  /** The way to a rule, as labels; a row by what tells it from the others. */
  function placed(way: readonly Step[]): string {
    let place = '';
    return way.map((step) => {
      if (typeof step === 'string') {
        place = place === '' ? step : `${place}.${step}`;
        return label(place);
      }
      return step.row.length === 0 ? t('rulebook.item', { n: step.number }) : step.row.map(([field, one]) => say(one, `${place}.${field}`)).join(' ');
    }).join(' › ');
  }

  return { label, say, lines, placed };
}
