import { addRecommendation } from "../../domain/draft/adding.ts";
import { withItem } from "../../domain/draft/entries.ts";
import type { ChecklistItem, RecommendationLink } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { PartLink } from "./PartLink.tsx";
import { requirementName } from "./titles.ts";

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
							<LinkKind item={item} row={id} />
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

const kinds: RecommendationLink["link"][] = ["direct", "partial", "umbrella"];

/** How a recommendation belongs to its question. */
function LinkKind({ item, row }: { item: ChecklistItem; row: string }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const found = item.recommendations?.find(({ recommendation }) => recommendation === row);
	if (!found) return null;
	const change = (link: RecommendationLink["link"]) =>
		edit((now) =>
			withItem(now, item.id, (one) => ({
				...one,
				recommendations: (one.recommendations ?? []).map((own) => (own.recommendation === row ? { ...own, link } : own)),
			})),
		);
	return (
		<Choose
			label={t("editor.link", { requirement: requirementName(draft, row) })}
			at={`lens.items.${item.id}.recommendations.${row}.link`}
			value={found.link}
			options={kinds.map((value) => ({ value, label: t(`editor.link.${value}`) }))}
			onChange={change}
		/>
	);
}
