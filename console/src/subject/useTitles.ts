import { useI18n } from 'vue-i18n';

/** Roles in words, as one text. */
export function useTitles(): (roles: readonly string[]) => string {
  const { t, te } = useI18n();
  return (roles) => roles.map((role) => (te(`roles.${role}`) ? t(`roles.${role}`) : role)).join(t('frame.comma'));
}
