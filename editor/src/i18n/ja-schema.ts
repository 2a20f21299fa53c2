/** The schemas' titles, descriptions and choices in Japanese, by their English text. A test finds what is missing. */
export const jaSchema: Readonly<Record<string, string>> = {};
