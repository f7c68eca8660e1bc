import { withEntry } from "../../domain/draft/entries.ts";
import { removeFact } from "../../domain/draft/facts.ts";
import type { DerivedFact } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Condition } from "./Condition.tsx";
import { useDrafting } from "./drafting.ts";
import { FormHead } from "./FormHead.tsx";
import { Said } from "./Said.tsx";

/** A fact that follows from others. */
export function DerivedFactForm({ fact: { id, rule } }: { fact: DerivedFact }) {
	const { t } = usePhrases();
	const { edit, show } = useDrafting();
	return (
		<section className="card editor-fields" aria-labelledby="editor-form">
			<FormHead part={{ list: "derivedFacts", id }} />
			<Said label={t("editor.fact.short")} place={["derivedFacts", id, "short"]} />
			<Condition
				label={t("editor.fact.rule")}
				at={`lens.derivedFacts.${id}.rule`}
				value={rule}
				onChange={(to) => edit((now) => withEntry(now, "derivedFacts", id, (one) => ({ ...one, rule: to })), `rule ${id}`)}
			/>
			<p>
				<Button
					look="danger"
					onClick={() => {
						edit((now) => removeFact(now, "derivedFacts", id));
						show("");
					}}
				>
					{t("editor.fact.remove")}
				</Button>
			</p>
		</section>
	);
}
