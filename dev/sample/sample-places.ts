/** Country code, language and time zone for the places in the sample data. */

interface Place {
  readonly code: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** ISO 3166-1 alpha-2 code of a country as the sample data names it. */
export function countryOf(country: string): string {
  return placeOf(country).code;
}

/** One of the languages that the example has texts for. */
export function localeOf(country: string, state: string): string {
  return state === 'QC' ? 'fr' : placeOf(country).locale;
}

/** IANA time zone; of the state where a country has several. */
export function timeZoneOf(country: string, state: string): string {
  return zonesByState[`${placeOf(country).code}-${state}`] ?? placeOf(country).timeZone;
}

function placeOf(country: string): Place {
  const place = places[country];
  if (place === undefined) throw new Error(`the sample data names an unknown country: ${country}`);
  return place;
}

const places: Readonly<Record<string, Place>> = {
  Argentina: { code: 'AR', locale: 'en', timeZone: 'America/Argentina/Buenos_Aires' },
  Australia: { code: 'AU', locale: 'en', timeZone: 'Australia/Sydney' },
  Austria: { code: 'AT', locale: 'de', timeZone: 'Europe/Vienna' },
  Belgium: { code: 'BE', locale: 'fr', timeZone: 'Europe/Brussels' },
  Brazil: { code: 'BR', locale: 'pt', timeZone: 'America/Sao_Paulo' },
  Canada: { code: 'CA', locale: 'en', timeZone: 'America/Toronto' },
  Chile: { code: 'CL', locale: 'en', timeZone: 'America/Santiago' },
  'Czech Republic': { code: 'CZ', locale: 'en', timeZone: 'Europe/Prague' },
  Denmark: { code: 'DK', locale: 'en', timeZone: 'Europe/Copenhagen' },
  Finland: { code: 'FI', locale: 'en', timeZone: 'Europe/Helsinki' },
  France: { code: 'FR', locale: 'fr', timeZone: 'Europe/Paris' },
  Germany: { code: 'DE', locale: 'de', timeZone: 'Europe/Berlin' },
  Hungary: { code: 'HU', locale: 'en', timeZone: 'Europe/Budapest' },
  India: { code: 'IN', locale: 'en', timeZone: 'Asia/Kolkata' },
  Ireland: { code: 'IE', locale: 'en', timeZone: 'Europe/Dublin' },
  Italy: { code: 'IT', locale: 'en', timeZone: 'Europe/Rome' },
  Netherlands: { code: 'NL', locale: 'en', timeZone: 'Europe/Amsterdam' },
  Norway: { code: 'NO', locale: 'en', timeZone: 'Europe/Oslo' },
  Poland: { code: 'PL', locale: 'en', timeZone: 'Europe/Warsaw' },
  Portugal: { code: 'PT', locale: 'pt', timeZone: 'Europe/Lisbon' },
  Spain: { code: 'ES', locale: 'en', timeZone: 'Europe/Madrid' },
  Sweden: { code: 'SE', locale: 'en', timeZone: 'Europe/Stockholm' },
  USA: { code: 'US', locale: 'en', timeZone: 'America/New_York' },
  'United Kingdom': { code: 'GB', locale: 'en', timeZone: 'Europe/London' },
};

const zonesByState: Readonly<Record<string, string>> = {
  'CA-AB': 'America/Edmonton',
  'CA-BC': 'America/Vancouver',
  'CA-MB': 'America/Winnipeg',
  'CA-NS': 'America/Halifax',
  'CA-NT': 'America/Yellowknife',
  'US-AZ': 'America/Phoenix',
  'US-CA': 'America/Los_Angeles',
  'US-IL': 'America/Chicago',
  'US-NV': 'America/Los_Angeles',
  'US-TX': 'America/Chicago',
  'US-UT': 'America/Denver',
  'US-WA': 'America/Los_Angeles',
  'US-WI': 'America/Chicago',
};
