import { withField } from "../../domain/draft/fields.ts";
import { addPart, changePart, removePart } from "../../domain/draft/itemParts.ts";
import type { ChecklistItem, ItemPart } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { Further } from "./Further.tsx";
import { LevelFields } from "./LevelFields.tsx";
import { RequirementTexts } from "./RequirementTexts.tsx";
import { ShiftsFields } from "./ShiftsFields.tsx";
import { Tradeoffs } from "./Tradeoffs.tsx";

/** What else of a question is a requirement of its own, without a recommendation. */
export function PartsFields({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { edit, startersIn } = useDrafting();
	const { id, parts = [] } = item;
	return (
		<Further title={t("editor.parts")} lead={t("editor.parts.lead")} count={parts.length}>
			<Entries
				entries={parts}
				keyOf={(part) => part.id}
				nameOf={(_, at) => t("editor.parts.one", { n: at + 1 })}
				draw={(part) => <PartFields item={id} part={part} />}
				onRemove={(part) => edit((now) => removePart(now, id, part.id))}
				add={t("editor.parts.add")}
				onAdd={() => edit((now) => addPart(now, item, startersIn))}
			/>
		</Further>
	);
}

function PartFields({ item, part }: { item: string; part: ItemPart }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const owner = { item, part: part.id };
	const place = ["items", item, "parts", part.id];
	return (
		<>
			<RequirementTexts place={place} />
			<LevelFields owner={owner} weighed={part} />
			<Condition
				label={t("editor.appliesWhen")}
				at={`${["lens", ...place].join(".")}.appliesWhen`}
				value={part.appliesWhen ?? "always"}
				onChange={(to) =>
					edit(
						(now) => changePart(now, item, part.id, (one) => withField(one, "appliesWhen", to === "always" ? undefined : to)),
						`applies ${part.id}`,
					)
				}
			/>
			<Tradeoffs owner={owner} />
			<ShiftsFields owner={owner} severity={part.severity} />
		</>
	);
}
