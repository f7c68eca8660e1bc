import { plainSentence } from "../../domain/lens/plainSentence.ts";
import { itemsInOrder } from "../../domain/lens/requirement.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import type { PreviewedLens } from "./types.ts";

/** How many questions each pillar has, and all of them to unfold. */
export function LensQuestions({ lens, texts }: Pick<PreviewedLens, "lens" | "texts">) {
	const { t } = usePhrases();
	const items = itemsInOrder(lens);
	return (
		<ul className="library-pillars" lang={texts.language}>
			{lens.pillars.map(({ id }) => {
				const own = items.filter(({ pillar }) => pillar === id);
				return (
					<li key={id}>
						<details>
							<summary>
								<span className="pillar pillar-name" {...pillarMark(id, texts)}>
									{texts.pillars[id]?.name ?? id}
								</span>{" "}
								<span className="soft figures">{t("library.questions", { n: own.length })}</span>
							</summary>
							<ol>
								{own.map((item) => (
									<li key={item.id}>{plainSentence(texts.items[item.id]?.title)}</li>
								))}
							</ol>
						</details>
					</li>
				);
			})}
		</ul>
	);
}
