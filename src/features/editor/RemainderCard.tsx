import { withoutRemainder, withRemainder } from "../../domain/draft/remainder.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { useDrafting } from "./drafting.ts";
import { LevelFields } from "./LevelFields.tsx";
import { PartsFields } from "./PartsFields.tsx";
import { RequirementTexts } from "./RequirementTexts.tsx";
import { ShiftsFields } from "./ShiftsFields.tsx";
import { Tradeoffs } from "./Tradeoffs.tsx";

/** The requirement that a question is by itself, beside those of its recommendations. */
export function RemainderCard({ item }: { item: ChecklistItem }) {
	const { id, remainder } = item;
	const { t } = usePhrases();
	const { edit, startersIn } = useDrafting();
	const toggle = () => edit((now) => (remainder ? withoutRemainder(now, id) : withRemainder(now, id, startersIn)));
	return (
		<section className="card editor-fields" aria-labelledby="editor-remainder">
			<h2 id="editor-remainder">{t("editor.remainder")}</h2>
			<label className="editor-check">
				<input type="checkbox" checked={remainder !== undefined} onChange={toggle} />
				{t("editor.remainder.is")}
			</label>
			{remainder && (
				<>
					<RequirementTexts place={["items", id, "remainder"]} />
					<LevelFields owner={{ item: id }} weighed={remainder} />
					<Tradeoffs owner={{ item: id }} />
					<ShiftsFields owner={{ item: id }} severity={remainder.severity} />
				</>
			)}
			<PartsFields item={item} />
		</section>
	);
}
