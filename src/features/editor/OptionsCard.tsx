import { moved, withItem } from "../../domain/draft/entries.ts";
import { addOption, removeOption, withStance } from "../../domain/draft/options.ts";
import type { ChecklistItem, FollowUpStance, ItemOption } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { RemoveButton } from "./Entries.tsx";
import { ImpliedFields } from "./ImpliedFields.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { Said } from "./Said.tsx";

/** The statements of a question, from worst to best, and what each says of its requirements. */
export function OptionsCard({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, options } = item;
	const requirements = requirementGroups(draft.lens)
		.filter((group) => group.item.id === id)
		.map((group) => group.id);
	return (
		<section className="card editor-fields" aria-labelledby="editor-options" data-at={`lens.items.${id}.options`}>
			<h2 id="editor-options" tabIndex={-1}>
				{t("editor.options")}
			</h2>
			<p className="soft">{t("editor.options.lead")}</p>
			<ol className="editor-list">
				{options.map((option, at) => (
					<OptionFields key={option.id} item={item} option={option} at={at} requirements={requirements} />
				))}
			</ol>
			<p>
				<Button onClick={() => edit((now) => addOption(now, id).draft)}>{t("editor.options.add")}</Button>
			</p>
		</section>
	);
}

const stances: (FollowUpStance | "")[] = ["", "no", "partial", "yes"];

interface OptionFieldsProps {
	item: ChecklistItem;
	option: ItemOption;
	at: number;
	requirements: string[];
}

function OptionFields({ item: { id, options }, option, at, requirements }: OptionFieldsProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const name = t("editor.options.one", { n: at + 1 });
	const place = ["items", id, "options", option.id];
	const move = (by: number) => edit((now) => withItem(now, id, (one) => ({ ...one, options: moved(one.options, at, by) })));
	return (
		<li>
			<fieldset className="editor-fields">
				<legend className="legend">{name}</legend>
				<Said label={t("editor.options.label")} place={[...place, "label"]} />
				<Said label={t("editor.options.text")} place={[...place, "text"]} rows={2} />
				<Choose
					label={t("editor.stance")}
					at={`lens.items.${id}.options.${option.id}.stance`}
					value={option.stance ?? ""}
					options={stances.map((value) => ({ value, label: t(`editor.stance.${value === "" ? "none" : value}`) }))}
					onChange={(to) => edit((now) => withStance(now, id, option.id, to))}
				/>
				<ImpliedFields item={id} option={option} requirements={requirements} />
				<p className="row">
					<MoveButtons name={name} at={at} count={options.length} onMove={move} />
					{options.length > 2 && <RemoveButton name={name} onRemove={() => edit((now) => removeOption(now, id, option.id))} />}
				</p>
			</fieldset>
		</li>
	);
}
