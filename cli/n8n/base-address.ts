/** Where n8n answers, from what a person wrote: without slashes at its end, and without the path of its API. */
export function baseAddress(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/api\/v1$/, '').replace(/\/+$/, '');
}
