import { removeItem } from "../../domain/draft/adding.ts";
import { withItem } from "../../domain/draft/entries.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { ChoicesCard } from "./ChoicesCard.tsx";
import { Choose } from "./Choose.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { FollowUpsCard } from "./FollowUpsCard.tsx";
import { IdField } from "./IdField.tsx";
import { OptionsCard } from "./OptionsCard.tsx";
import { RecommendationsCard } from "./RecommendationsCard.tsx";
import { RemainderCard } from "./RemainderCard.tsx";
import { Said } from "./Said.tsx";
import { TopicField } from "./TopicField.tsx";
import { nameOf, titleOf } from "./titles.ts";

/** One question: what is asked, how it is answered, and what is required. */
export function ItemForm({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { id, kind, pillar } = item;
	const place = ["items", id];
	const remove = () => {
		edit((now) => removeItem(now, id));
		show(`pillars.${pillar}`);
	};
	return (
		<>
			<section className="card editor-fields" aria-labelledby="editor-item">
				<h2 id="editor-item" tabIndex={-1} data-form>
					{t("editor.question")}: {titleOf(draft, { list: "items", id }) || t("editor.unnamed")}
				</h2>
				<p className="soft">{t(`editor.kind.${kind}`)}</p>
				<IdField key={id} part={{ list: "items", id }} />
				<Choose
					label={t("editor.pillar")}
					at={`lens.items.${id}.pillar`}
					value={pillar}
					options={draft.lens.pillars.map((one) => ({ value: one.id, label: nameOf(draft, { list: "pillars", id: one.id }) }))}
					onChange={(to) => edit((now) => withItem(now, id, (one) => ({ ...one, pillar: to })))}
				/>
				<TopicField item={item} />
				<Said label={t("editor.item.title")} place={[...place, "title"]} hint={t("editor.item.title.hint")} />
				<Said label={t("editor.item.question")} place={[...place, "question"]} />
				<Said label={t("editor.item.summary")} place={[...place, "summary"]} rows={2} />
				<Said label={t("editor.item.why")} place={[...place, "why"]} rows={2} />
				<Said label={t("editor.item.notApplicable")} place={[...place, "notApplicable"]} />
				<Condition
					label={t("editor.appliesWhen")}
					at={`lens.items.${id}.appliesWhen`}
					value={item.appliesWhen}
					onChange={(to) => edit((now) => withItem(now, id, (one) => ({ ...one, appliesWhen: to })), `applies ${id}`)}
				/>
			</section>
			{item.kind === "choices" ? <ChoicesCard item={item} /> : <OptionsCard item={item} />}
			<RemainderCard item={item} />
			<RecommendationsCard item={item} />
			<FollowUpsCard item={item} />
			<p>
				<Button look="danger" onClick={remove}>
					{t("editor.item.remove")}
				</Button>
			</p>
		</>
	);
}
