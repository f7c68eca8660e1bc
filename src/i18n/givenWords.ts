/** What people gave as evidence in words, the same on every screen and in every export. */
import type { GivenFigure, GivenOfReport } from "../domain/report/givenFigure.ts";
import { isWebLink } from "../domain/webLink.ts";
import type { Phrases, Words } from "./phrases.ts";
import { requirementTitle } from "./reportWords.ts";
import { sizeText } from "./sizeText.ts";

/** What it is called among others: the name of its file, or what was typed. */
export const givenName = ({ file, text }: Pick<GivenFigure, "file" | "text">): string => file?.name || text;

/** Its kind, its day, what it covers, the size of its file, and that it grew old; what nobody said is left out. */
export function givenFacts(given: GivenFigure, freshDays: number, words: Words): string[] {
	const { t, date, list, lens } = words;
	const { kind, day, covers, file, isStale } = given;
	const titles = covers.map((id) => requirementTitle(id, lens));
	return [
		file ? sizeText(file.bytes, words) : "",
		kind ? t(`given.kind.${kind}`) : "",
		date(day),
		titles.length > 0 ? t("given.covers.these", { requirements: list(titles) }) : "",
		isStale ? t("given.stale", { n: freshDays }) : "",
	].filter((fact) => fact !== "");
}

/** How much people gave, and how much of it grew old; empty where they gave bare links at most. */
export function givenSummary(given: GivenOfReport | undefined, { t, list }: Phrases): string {
	if (!given || given.all.length === 0) return "";
	const files = given.all.filter(({ file }) => file !== undefined);
	const links = given.all.filter(({ file, text }) => !file && isWebLink(text));
	const counts = {
		"given.count.links": links.length,
		"given.count.notes": given.all.length - files.length - links.length,
		"given.count.files": files.length,
	};
	const said = (["given.count.links", "given.count.notes", "given.count.files"] as const).filter((key) => counts[key] > 0);
	const stale = given.all.filter(({ isStale }) => isStale).length;
	const whole = t("given.summary", { counts: list(said.map((key) => t(key, { n: counts[key] }))) });
	return stale > 0 ? `${whole} ${t("given.summary.stale", { n: stale })}` : whole;
}
