import { useI18n } from 'vue-i18n';
import { useSaid } from '@/subject/useSaid';
import type { StateWords } from './differences';

const FIELDS = ['fields', 'audit.parts', 'goal.fields', 'goal.whole', 'work.fields', 'rulebook.fields'] as const;
const CODES = ['goalStatus', 'evaluationStages', 'matterStatus', 'matters', 'categories', 'directions', 'attained', 'goal.groups', 'goal.kinds', 'goal.methods', 'goal.bases', 'work.likelihoods', 'keySelection.grounds', 'audit.states'] as const;

/** Names of fields and codes of a state in words, as far as there are any: states have fields of their own beside those of the events. */
export function useStateWords(): StateWords & { state: (name: string) => string; stream: (name: string) => string } {
  const { t, te, tm } = useI18n();
  const said = useSaid();

  function among(places: readonly string[], name: string): string | undefined {
    const place = places.find((of) => te(`${of}.${name}`) && typeof tm(`${of}.${name}`) === 'string');
    return place && t(`${place}.${name}`);
  }

  return {
    field: (name) => among(FIELDS, name) ?? name,
    value: (field, value) => {
      const as = said(field, value);
      return as === value && /^[A-Z][A-Z_\d]+$/.test(value) ? (among(CODES, value) ?? value) : as;
    },
    state: (name) => among(['audit.states'], name) ?? t('audit.there'),
    stream: (name) => among(['audit.streams'], /^[a-z]+\.([a-z-]+):/.exec(name)?.[1] ?? /^([a-z-]+):/.exec(name)?.[1] ?? name) ?? '',
  };
}
