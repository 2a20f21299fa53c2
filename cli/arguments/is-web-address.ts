/** Whether it is the address of a web server, such as `https://n8n.example.com`. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
