import { addRecommendation } from "../../domain/draft/adding.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { PartLink } from "./PartLink.tsx";

/** The recommendations that a question decides. */
export function RecommendationsCard({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { draft, edit, startersIn, show } = useDrafting();
	const own = draft.lens.recommendations.filter(({ askedIn }) => askedIn === item.id);
	const add = () => {
		const added = addRecommendation(draft, item, startersIn);
		edit(() => added.draft);
		show(`recommendations.${added.id}`);
	};
	return (
		<section className="card editor-fields" aria-labelledby="editor-recommendations">
			<h2 id="editor-recommendations">{t("editor.recommendations")}</h2>
			<p className="soft">{t("editor.recommendations.lead")}</p>
			{own.length > 0 && (
				<ul className="editor-rows">
					{own.map(({ id }) => (
						<li key={id}>
							<PartLink part={{ list: "recommendations", id }} />
						</li>
					))}
				</ul>
			)}
			<p>
				<Button onClick={add}>{t("editor.recommendations.add")}</Button>
			</p>
		</section>
	);
}
