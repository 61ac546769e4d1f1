import { exchange } from './client';

/** Keeps a file at a service, and gives the hash by which a command names it. */
export async function upload(service: string, file: File): Promise<string> {
  const response = await exchange(
    `/api/${service}/attachments?name=${encodeURIComponent(file.name)}`,
    { method: 'POST', body: file },
    { 'Content-Type': file.type === '' ? 'application/octet-stream' : file.type },
  );
  return ((await response.json()) as { sha256: string }).sha256;
}
