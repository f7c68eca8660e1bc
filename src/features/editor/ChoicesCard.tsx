import { addChoice, type ChoicesItem, changeChoices, removeChoice } from "../../domain/draft/choices.ts";
import { moved } from "../../domain/draft/entries.ts";
import type { ItemChoice } from "../../domain/lens/kinds/choices.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { RemoveButton } from "./Entries.tsx";
import { LinksFields } from "./LinksFields.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { RulesCard } from "./RulesCard.tsx";
import { Said } from "./Said.tsx";

/** What can be ticked, and the rules that judge what is. */
export function ChoicesCard({ item }: { item: ChoicesItem }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	return (
		<>
			<section className="card editor-fields" aria-labelledby="editor-choices" data-at={`lens.items.${item.id}.choices`}>
				<h2 id="editor-choices" tabIndex={-1}>
					{t("editor.choices")}
				</h2>
				<p className="soft">{t("editor.choices.lead")}</p>
				<ol className="editor-list">
					{item.choices.map((choice, at) => (
						<ChoiceFields key={choice.id} item={item} choice={choice} at={at} />
					))}
				</ol>
				<p>
					<Button onClick={() => edit((now) => addChoice(now, item))}>{t("editor.choices.add")}</Button>
				</p>
			</section>
			<RulesCard item={item} />
		</>
	);
}

function ChoiceFields({ item: { id, choices }, choice, at }: { item: ChoicesItem; choice: ItemChoice; at: number }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const name = t("editor.choices.one", { n: at + 1 });
	const place = ["items", id, "choices", choice.id];
	const toggle = () =>
		edit((now) =>
			changeChoices(now, id, (all) =>
				all.map(({ isNoneOfThese, ...one }) => {
					if (one.id !== choice.id) return isNoneOfThese ? { ...one, isNoneOfThese } : one;
					return isNoneOfThese ? one : { ...one, isNoneOfThese: true };
				}),
			),
		);
	return (
		<li>
			<fieldset className="editor-fields" data-at={`lens.items.${id}.choices.${choice.id}`}>
				<legend className="legend">
					{name} <span className="soft">{t("editor.choices.name", { name: choice.ruleId ?? choice.id })}</span>
				</legend>
				<Said label={t("editor.choices.label")} place={[...place, "label"]} />
				<Said label={t("editor.choices.text")} place={[...place, "text"]} rows={2} />
				{!choice.isNoneOfThese && <Said label={t("editor.choices.plan")} place={[...place, "plan"]} rows={2} />}
				<LinksFields owner={{ item: id, choice: choice.id }} links={choice.links} />
				<label className="editor-check">
					<input type="checkbox" checked={choice.isNoneOfThese ?? false} onChange={toggle} />
					{t("editor.choices.none")}
				</label>
				<p className="row">
					<MoveButtons
						name={name}
						at={at}
						count={choices.length}
						onMove={(by) => edit((now) => changeChoices(now, id, (all) => moved(all, at, by)))}
					/>
					{choices.length > 1 && <RemoveButton name={name} onRemove={() => edit((now) => removeChoice(now, id, choice.id))} />}
				</p>
			</fieldset>
		</li>
	);
}
