/** E.164: a plus sign and at most 15 digits. */
export function isPhoneNumber(value: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(value);
}

/** A number, a short code, a sender name (GSM 03.40: at most 11 letters and digits) or a Twilio messaging service. */
export function isSmsSender(value: string): boolean {
  return isPhoneNumber(value) || /^\d{3,8}$/.test(value) || /^MG[0-9a-f]{32}$/i.test(value) || /^(?=.*[A-Za-z])[A-Za-z0-9 _+-]{1,11}$/.test(value);
}
