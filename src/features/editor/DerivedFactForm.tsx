import { withEntry } from "../../domain/draft/entries.ts";
import { removeFact } from "../../domain/draft/facts.ts";
import type { DerivedFact } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { PartCard } from "./PartCard.tsx";
import { Said } from "./Said.tsx";

/** A fact that follows from others. */
export function DerivedFactForm({ fact: { id, rule } }: { fact: DerivedFact }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	return (
		<PartCard
			part={{ list: "derivedFacts", id }}
			removeLabel={t("editor.fact.remove")}
			onRemove={(now) => removeFact(now, "derivedFacts", id)}
		>
			<Said label={t("editor.fact.short")} place={["derivedFacts", id, "short"]} />
			<Condition
				label={t("editor.fact.rule")}
				at={`lens.derivedFacts.${id}.rule`}
				value={rule}
				onChange={(to) => edit((now) => withEntry(now, "derivedFacts", id, (one) => ({ ...one, rule: to })), `rule ${id}`)}
			/>
		</PartCard>
	);
}
