import { removeRecommendation } from "../../domain/draft/adding.ts";
import { withEntry } from "../../domain/draft/entries.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { AzureFields } from "./AzureFields.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { IdField } from "./IdField.tsx";
import { LevelFields } from "./LevelFields.tsx";
import { LinksFields } from "./LinksFields.tsx";
import { NeedsFields, PartnerField } from "./NeedsFields.tsx";
import { PartLink } from "./PartLink.tsx";
import { RequirementTexts } from "./RequirementTexts.tsx";
import { ShiftsFields } from "./ShiftsFields.tsx";
import { Tradeoffs } from "./Tradeoffs.tsx";
import { nameOf, titleOf } from "./titles.ts";

/** One recommendation: what to change, what it brings, and how much it weighs. */
export function RecommendationForm({ row }: { row: Recommendation }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { id, pillar, askedIn } = row;
	const change = (part: Partial<Recommendation>, group?: string) =>
		edit((now) => withEntry(now, "recommendations", id, (one) => ({ ...one, ...part })), group);
	const remove = () => {
		edit((now) => removeRecommendation(now, id));
		show(`items.${askedIn}`);
	};
	return (
		<>
			<section className="card editor-fields" aria-labelledby="editor-row">
				<h2 id="editor-row" tabIndex={-1} data-form>
					{t("editor.recommendation")}: {titleOf(draft, { list: "recommendations", id }) || t("editor.unnamed")}
				</h2>
				<p className="soft">
					{t("editor.askedIn")} <PartLink part={{ list: "items", id: askedIn }} />
				</p>
				<IdField key={id} part={{ list: "recommendations", id }} />
				<Choose
					label={t("editor.pillar")}
					at={`lens.recommendations.${id}.pillar`}
					value={pillar}
					options={draft.lens.pillars.map((one) => ({ value: one.id, label: nameOf(draft, { list: "pillars", id: one.id }) }))}
					onChange={(to) => change({ pillar: to })}
				/>
				<RequirementTexts place={["recommendations", id]} />
				<LevelFields owner={{ row: id }} weighed={row} />
				<Condition
					label={t("editor.appliesWhen")}
					at={`lens.recommendations.${id}.appliesWhen`}
					value={row.appliesWhen}
					onChange={(appliesWhen) => change({ appliesWhen }, `applies ${id}`)}
				/>
				<LinksFields owner={{ row: id }} links={row.links} />
				<Tradeoffs owner={{ row: id }} />
				<ShiftsFields owner={{ row: id }} severity={row.severity} />
				<NeedsFields row={row} />
				<PartnerField row={row} />
				<AzureFields row={row} />
			</section>
			<p>
				<Button look="danger" onClick={remove}>
					{t("editor.recommendation.remove")}
				</Button>
			</p>
		</>
	);
}
