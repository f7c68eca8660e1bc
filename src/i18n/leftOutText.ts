import type { LeftOut } from "../domain/report/shortPath.ts";
import type { Phrases } from "./phrases.ts";

/** What a review that asks only some questions leaves out of its scores. */
export const leftOutText = ({ items, all, percent }: LeftOut, { t }: Phrases): string =>
	t("asked.leftOut", { n: items, all, percent });
