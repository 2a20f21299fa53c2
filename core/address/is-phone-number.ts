/** Whether a number stands in E.164 form already, as it is stored: a plus sign and at most 15 digits. */
export function isPhoneNumber(value: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(value);
}
