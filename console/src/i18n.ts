import { createI18n } from 'vue-i18n';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'jixiao.language';
const loaders: Record<Language, () => Promise<{ default: Record<string, unknown> }>> = {
  'zh-CN': () => import('./locales/zh-CN/index'),
  en: () => import('./locales/en/index'),
};

export const i18n = createI18n({ legacy: false, locale: 'zh-CN' as Language, fallbackLocale: false, messages: {} });

export function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** Chinese, unless somebody has chosen otherwise. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : 'zh-CN';
}

export async function speak(language: Language): Promise<void> {
  const { default: messages } = await loaders[language]();
  i18n.global.setLocaleMessage(language, messages);
  i18n.global.locale.value = language;
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}
