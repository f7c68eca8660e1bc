/** The language the browser is set to, as a tag such as `it-CH`. */
export const browserLanguage = (): string => navigator.language;
