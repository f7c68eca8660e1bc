import { type ComparedGuide, titleInLens } from "../domain/lens/guide/comparedGuide.ts";
import type { GuideMatch } from "../domain/lens/guide/compareGuide.ts";
import type { Phrases } from "../i18n/phrases.ts";
import { code, type Inline, joined, plain, strong } from "../report/inline.ts";
import { inlineMarkdown } from "./setMarkdown.ts";

/** What somebody who looks after the lens has to do, as a Markdown list of tasks: a line for each entry that differs. */
export function guideTodo({ title, edition, from, matches, texts }: ComparedGuide, { t, date }: Phrases): string {
	const head = t("guide.lead", { guide: title, edition: edition || t("guide.noEdition"), lens: texts.title, from: date(from) });
	const due = matches.filter(({ state }) => state !== "same");
	const taskOf = ({ state, pillar, kind, recorded, found, share }: GuideMatch): Inline => {
		const where = `${texts.pillars[pillar]?.name ?? pillar}, ${t(`guide.kind.${kind}`)}`;
		return joined([
			strong(t(`guide.state.${state}`)),
			plain(where),
			...(recorded ? [plain(titleInLens(recorded, texts)), code(recorded.id)] : []),
			...(found ? [plain(found.title)] : []),
			...(state === "changed" && share !== null ? [plain(t("guide.share", { share }))] : []),
		]);
	};
	const lines = due.length > 0 ? due.map((match) => `- [ ] ${inlineMarkdown(taskOf(match))}`) : [t("guide.nothing")];
	return `# ${inlineMarkdown(plain(t("guide.title")))}\n\n${inlineMarkdown(plain(head))}\n\n${lines.join("\n")}\n`;
}
