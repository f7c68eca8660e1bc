import type { Phrases } from "../../i18n/phrases.ts";

/** "12 pages", or that they are being counted. */
export const lengthText = (pages: number | undefined, t: Phrases["t"]): string =>
	pages === undefined ? t("exporting.counting") : t("exporting.pages", { n: pages });
