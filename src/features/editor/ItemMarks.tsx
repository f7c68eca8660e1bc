import { withItem } from "../../domain/draft/entries.ts";
import { withField } from "../../domain/draft/fields.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Check } from "./Check.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { NamedList } from "./NamedList.tsx";
import { nameOf } from "./titles.ts";

const coverages = ["", "full", "partial", "none"] as const;

/** How much of a question its recommendations realize, which policies of Azure speak of it, and whether "not applicable" needs a reason. */
export function ItemMarks({ item }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, coverage = "", policies = [], notApplicableNeedsReason = false } = item;
	const at = `lens.items.${id}`;
	return (
		<>
			<Choose
				label={t("editor.coverage")}
				at={`${at}.coverage`}
				value={coverage}
				options={coverages.map((value) => ({ value, label: t(`editor.coverage.${value === "" ? "open" : value}`) }))}
				onChange={(to) => edit((now) => withItem(now, id, (one) => withField(one, "coverage", to === "" ? undefined : to)))}
			/>
			<Check
				label={t("editor.needsReason")}
				at={`${at}.notApplicableNeedsReason`}
				checked={notApplicableNeedsReason}
				onTurn={() =>
					edit((now) => withItem(now, id, (one) => withField(one, "notApplicableNeedsReason", !notApplicableNeedsReason)))
				}
			/>
			<NamedList
				label={t("editor.policies")}
				at={`${at}.policies`}
				ids={policies}
				known={draft.lens.policies.map((one) => one.id)}
				nameOf={(one) => nameOf(draft, { list: "policies", id: one })}
				onChange={(ids) => edit((now) => withItem(now, id, (one) => withField(one, "policies", ids)))}
			/>
		</>
	);
}
