/** Exact decimal text as people write it: grouped, and as many decimals as it has. No number is made of it. */
export function grouped(decimal: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + rest;
}

/** 元 with two decimals. */
export function money(decimal: string | undefined): string {
  if (decimal === undefined) return '–';
  const [whole = '0', rest = ''] = decimal.split('.');
  return grouped(`${whole}.${rest.padEnd(2, '0')}`);
}

/** A share such as 0.4567 as 45.67 %. */
export function percent(share: string | undefined): string {
  if (share === undefined) return '–';
  const rounded = Math.round(Number(share) * 10_000) / 100;
  return `${rounded}%`;
}

/** An instant as day and minute in Shanghai, where the office is. */
export function moment(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant));
}

/** 元 as a whole number of 分, so that sums stay exact. */
export function cents(yuan: string): bigint {
  const negative = yuan.startsWith('-');
  const [whole = '0', rest = ''] = yuan.replace('-', '').split('.');
  const sum = BigInt(whole + rest.padEnd(2, '0').slice(0, 2));
  return negative ? -sum : sum;
}

export function yuan(sum: bigint): string {
  const digits = (sum < 0n ? -sum : sum).toString().padStart(3, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What an amount gains on the way from one to the other, with its sign. */
export function gained(from: string, to: string): string {
  const sum = cents(to) - cents(from);
  return `${sum > 0n ? '+' : ''}${money(yuan(sum))}`;
}
