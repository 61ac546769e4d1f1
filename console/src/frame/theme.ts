const KEPT = 'jixiao.theme';

function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

export function isDark(): boolean {
  const kept = localStorage.getItem(KEPT);
  return kept === null ? prefersDark() : kept === 'dark';
}

export function applyTheme(): void {
  document.documentElement.classList.toggle('dark', isDark());
}

export function chooseTheme(dark: boolean): void {
  localStorage.setItem(KEPT, dark ? 'dark' : 'light');
  applyTheme();
}
