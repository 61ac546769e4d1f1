import { exchange } from './client';

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] : decodeURIComponent(encoded);
}

/** Fetches a file of the kind that is asked for and hands it to the browser to keep. */
export async function download(address: string, type: string): Promise<void> {
  const response = await exchange(address, {}, { Accept: `${type}, application/problem+json` });
  saveAs(await response.blob(), nameIn(response.headers.get('Content-Disposition')) ?? 'jixiao');
}

/** Hands to the browser what the page itself has made. */
export function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
